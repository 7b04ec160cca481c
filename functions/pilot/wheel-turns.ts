import type { Write } from "../platform/table/table.ts";
import { type ApplicationId, OutboxId } from "../vocabulary/ids.ts";
import { dayOf, type Instant, type LocalDay, plusLocalDays, stockholmTime } from "../vocabulary/instant.ts";
import { outboxEntry } from "./happenings.ts";
import type { Turn } from "./items/wheel.ts";
import type { Pilot } from "./view.ts";

/** So many days pass at least between two questions to one person, and between two turns. */
export const fortnight = 14;
/** Questions are sent in the morning. */
const morning = "08:00:00";

/** Whether a pilot is asked by the wheel: as an officer has switched it, or else as the call says. */
export const isWheelOn = ({ wheel, call }: Pick<Pilot, "wheel" | "call">): boolean =>
  wheel ? !wheel.paused : call.wheel === true;

export const morningOf = (day: LocalDay): Instant => stockholmTime(day, morning);
/** The morning so many days from now. */
export const morningIn = (days: number, at: Instant): Instant => morningOf(plusLocalDays(dayOf(at), days));

/** A turn of the wheel, owed under a name of its own. */
export const owedTurn = (
  { subject }: Pick<Pilot, "subject">,
  turn: Turn,
  name: string,
  at: Instant,
  dueAt: Instant,
): Write => outboxEntry(subject, OutboxId.parse(`wheel-${name}`), { kind: "wheel", turn }, at, dueAt);

type Turned = Pick<Pilot, "subject" | "wheel" | "call">;

/** The first turn of a pilot whose call has the wheel: a fortnight after the grant. `times`: how often it was granted. */
export const turnAfterGrant = (pilot: Turned, times: number, at: Instant): readonly Write[] =>
  isWheelOn(pilot) ? [owedTurn(pilot, "start", `start-${times}`, at, morningIn(fortnight, at))] : [];

/** The turn in the morning after a report is handed in, in each version that is. */
export const turnAfterReport = (
  pilot: Turned,
  { number, version }: { readonly number: number; readonly version: number },
  at: Instant,
): readonly Write[] =>
  isWheelOn(pilot) ? [owedTurn(pilot, "report", `report-${number}-${version}`, at, morningIn(1, at))] : [];

/** The holder's page of the wheel: what was asked about the project, and what was answered. */
export const holderWheelPath = (id: ApplicationId | "{id}"): string => `/projekt/${id}/fragesnurra`;
