import { openClaimOf } from "../../pilot/items/grant.ts";
import { isOpen } from "../../pilot/items/payment.ts";
import { openRecovery } from "../../pilot/items/recovery.ts";
import { hasLapsed, openTakeover, type Takeover } from "../../pilot/items/takeover.ts";
import { openWriteOff } from "../../pilot/items/write-off.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Session } from "../../platform/sign-in/session.ts";
import { formatDay, type Instant, type LocalDay, Month, monthOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { earlier, monthsBetween, plusMonths } from "../../vocabulary/months.ts";
import { minusOre, type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { besideOf } from "../open-draft.ts";
import { takeoverBeingDecided, takeoverElsewhere, takeoverLapsed } from "./takeover.refusals.ts";
import { takeoverGeneration, takeoverSubject } from "./told-of-takeover.ts";

/** The one that waits, if it has come no further than it was seen. @throws Refusal takeover-elsewhere */
export function takeoverThat(pilot: Pick<Pilot, "takeovers">, ...statuses: readonly Takeover["status"][]): Takeover {
  const open = openTakeover(pilot.takeovers);
  return open && statuses.includes(open.status) ? open : refuse(takeoverElsewhere);
}

/** @throws Refusal takeover-lapsed */
export function requireInTime(takeover: Takeover, today: LocalDay, lang: Language): void {
  if (hasLapsed(takeover, today)) refuse(takeoverLapsed, { day: formatDay(takeover.lastDay, lang) });
}

/** @throws Refusal takeover-being-decided */
export function requireNotBeingDecided(pilot: Pick<Pilot, "decisionDraft" | "decisions">, takeover: Takeover): void {
  if (besideOf(pilot)?.takeover === takeover.number) refuse(takeoverBeingDecided);
}

/** The offer that the link of who is to take over opens; undefined of every other person. */
export function takeoverOfSession(
  { takeovers }: Pick<Pilot, "takeovers">,
  { kind, subject, ...session }: Session,
): Takeover | undefined {
  const generation = "generation" in session ? session.generation : undefined;
  if (kind !== "holder" || generation !== takeoverGeneration) return undefined;
  return takeovers.find(({ number }) => takeoverSubject(number) === subject);
}

/** What has reached the holder of today of the grant: what earlier ones had is apart. */
export function paidOutTo(grant: Pilot["grant"]): Ore {
  const { paidOre, advancedOre, repaidOre, formerOre = zeroOre } = grant;
  return minusOre(sumOre([paidOre, advancedOre]), sumOre([repaidOre, formerOre]));
}

/** What the holder before has to finish first, by what it is. */
export function inTheWay({
  reports,
  payments,
  grant,
  recoveries,
  writeOffs,
}: Pick<Pilot, "reports" | "payments" | "grant" | "recoveries" | "writeOffs">): readonly (
  | "claim"
  | "payment"
  | "recovery"
)[] {
  const owed =
    openClaimOf(grant) > 0 || openRecovery(recoveries) !== undefined || openWriteOff(writeOffs) !== undefined;
  return [
    ...(reports.some(({ status }) => status === "submitted") ? (["claim"] as const) : []),
    ...(payments.some(isOpen) ? (["payment"] as const) : []),
    ...(owed ? (["recovery"] as const) : []),
  ];
}

/** The months before the change that nobody has reported: nobody can once it is carried out. */
export function unreported(
  { grant, reports }: Pick<Pilot, "grant" | "reports">,
  { from }: Pick<Takeover, "from">,
  now: Instant,
): readonly Month[] {
  const covered = new Set(
    reports.flatMap(({ content, status }) =>
      content && status !== "returned" ? monthsBetween(content.from, content.through) : [],
    ),
  );
  const first = Month.parse(grant.startDay.slice(0, 7));
  const last = earlier(plusMonths(Month.parse(from.slice(0, 7)), -1), monthOf(now));
  return monthsBetween(first, last).filter((month) => !covered.has(month));
}
