import { readCall } from "../calls/call.store.ts";
import type { Session } from "../platform/sign-in/session.ts";
import { type Item, readAs, type Table } from "../platform/table/table.ts";
import { caseIn, type Visit } from "../platform/web/route.ts";
import { currentUnits } from "../settings/settings.store.ts";
import { type ApplicationId, pilotIn, pilotSubject, type Subject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Head, readHead } from "./head.ts";
import { type Actor, Case } from "./items/lifecycle.ts";
import { caseDisposed } from "./let-in.refusals.ts";
import { requireLetIn } from "./let-in.ts";
import { requireImpartial } from "./people/impartial.ts";
import { requireWrites } from "./people/parts.ts";
import { pilotOf } from "./pilot-of.ts";
import { readItems } from "./read-case.ts";
import type { Stage } from "./stages/stages.ts";
import type { Pilot } from "./view.ts";

export type { Pilot };

type Reader = Pick<Table, "get" | "query">;

const viewOf = async (table: Reader, id: ApplicationId, items: readonly Item[], heads: readonly Head[]) => {
  const item = items.find(({ sk }) => sk === "CASE");
  const { callId, callVersion } = item ? readAs(Case, item) : {};
  const call = callId && callVersion !== undefined ? await readCall(table, callId, callVersion) : undefined;
  const own = call?.units && (await currentUnits(table));
  return pilotOf({ id, items, call, heads, units: own?.units ?? [] });
};

/** @throws Refusal not-found; case-disposed of one of which no more is left than that */
function requireThere(items: readonly Item[]): void {
  if (items.length === 0) refuse("not-found");
  if (items.some(({ sk }) => sk === "DISPOSED")) refuse(caseDisposed);
}

/** A pilot as pages show it: one query. @throws Refusal not-found when nothing is stored under the id */
export async function readPilot(table: Reader, id: ApplicationId): Promise<Pilot> {
  const items = await readItems(table, pilotSubject(id));
  requireThere(items);
  return viewOf(table, id, items, []);
}

/** A pilot as acts decide on it: its head is read before its items, and guards what the act writes. */
async function readGuarded(table: Reader, id: ApplicationId): Promise<Pilot> {
  const head = await readHead(table, pilotSubject(id));
  const items = await readItems(table, pilotSubject(id));
  requireThere(items);
  return viewOf(table, id, items, [head]);
}

/**
 * Whose button is pressed: a person of an emailed link must still be let in when the act decides, and a member of staff
 * must have no part in the application.
 */
type ByWhom = {
  readonly subject: Subject;
  readonly session?: Session | undefined;
  readonly by?: Actor;
};
/** `readersToo`: whoever only reads may press it, too, as leaving the case. */
type Pressing = { readonly readersToo?: true };

/**
 * What an act sees that decides on its own pilot alone.
 * @throws Refusal not-found, reads-only, and those of `requireLetIn` and `requireImpartial`
 */
export async function thePilot(
  table: Reader,
  { subject, session, by }: ByWhom,
  { readersToo }: Pressing = {},
): Promise<Pilot> {
  const pilot = await readGuarded(table, pilotIn(subject) ?? refuse("not-found"));
  if (session) {
    requireLetIn(pilot, session);
    if (!readersToo) requireWrites(pilot, session);
  }
  if (by) requireImpartial(pilot, by);
  return pilot;
}

type PersonsVisit = Pick<Visit, "params"> & { readonly person: Session };

/** A pilot as its pages show it to the person who asks: one query. @throws Refusal not-found, and those of `requireLetIn` */
export async function readPilotFor(table: Reader, visit: PersonsVisit): Promise<Pilot> {
  const pilot = await readPilot(table, caseIn(visit));
  requireLetIn(pilot, visit.person);
  return pilot;
}

/** The pilot is in one of the stages, and nothing is about to move it. @throws Refusal move-pending, not-in-this-stage */
export function requireStage({ lifecycle }: Pick<Pilot, "lifecycle">, ...stages: readonly Stage[]): Stage {
  if (lifecycle.pendingMove) refuse("move-pending");
  return stages.includes(lifecycle.stage) ? lifecycle.stage : refuse("not-in-this-stage");
}

/** The version that the person was shown is the newest; 0 stands for "not there yet". @throws Refusal stale-version */
export function requireVersion(stored: { readonly version: number } | undefined, shown: number): void {
  if ((stored?.version ?? 0) !== shown) refuse("stale-version");
}
