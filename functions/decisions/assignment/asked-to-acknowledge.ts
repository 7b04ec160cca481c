import type { Pilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import { holderAssignmentPath } from "../paths.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import { assignmentOf } from "./assignment.ts";

/** What the project's page says of the assignment of a unit: where it is read, and whether it is to be acknowledged. */
export function askedToAcknowledge(pilot: Pick<Pilot, "id" | "grantIfAny" | "lifecycle">, lang: Language) {
  const t = assignmentTexts[lang];
  const state = assignmentOf(pilot)?.state;
  return state && { href: holderAssignmentPath(pilot.id), text: t.link, title: t.toConfirm, waits: state === "waits" };
}
