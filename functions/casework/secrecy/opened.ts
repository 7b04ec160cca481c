import { requireImpartial } from "../../pilot/people/impartial.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { press, savedByStaff } from "../../pilot/press.ts";
import { caseReaders, type Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import type { Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mayRead } from "../access.ts";
import { documentOf, markOn, nameOf } from "./marked-document.ts";
import { openMarked } from "./open-marked.act.ts";
import { markedSecret } from "./secrecy.refusals.ts";

type Ref = "application" | (string & {});

/** As what a reader of what is marked opens it. */
const kindOf = (roles: readonly Role[]) => caseReaders.find((role) => roles.includes(role)) ?? refuse(markedSecret);

/**
 * A document of a case is about to be shown: one that is marked as secret only to those who work with the case or try its
 * release, and the log has it first. @throws Refusal marked-secret, and those of `requireImpartial`
 */
export async function requireOpened(
  table: Table,
  visit: Visit<readonly Role[]>,
  pilot: Pilot,
  ref: Ref,
): Promise<void> {
  const mark = markOn(pilot, ref);
  if (!mark) return;
  const { roles } = visit.person;
  if (!mayRead(roles, "secrecy")) refuse(markedSecret);
  const document = nameOf(documentOf(pilot, ref));
  const pressed = savedByStaff(visit, kindOf(roles), { document, section: mark.section });
  requireImpartial(pilot, pressed.by);
  await press(table, openMarked, pressed);
}
