import { framesOf } from "../../calls/frames/frame.store.ts";
import type { Frame } from "../../calls/frames/frame.ts";
import { settledForGood, settlementAtEnd } from "../../payments/contract.ts";
import {
  act,
  type FormAnswer,
  type FormCommand,
  type Guarded,
  type Outcome,
  type Pressed,
  type Reader,
} from "../../pilot/act.ts";
import { isEnding } from "../../pilot/items/grant.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { settleForm } from "./ending.form.ts";
import { claimsStillOpen, claimWaits } from "./ending.refusals.ts";

type Seen = Guarded & { readonly pilot: Pilot; readonly frames: readonly Frame[] };

async function withFrames(table: Reader, pressed: Pressed<FormCommand>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const { callId } = pilot.grant;
  return { pilot, heads: pilot.heads, frames: await framesOf(table, callId) };
}

/**
 * An officer has gone through what was paid of a grant that ended before its time: what was paid beyond what has been
 * earned is claimed back, what has been earned is paid, and the rest is given up.
 */
export const settleEndedGrant = act({
  name: "settle-ended-grant",
  writes: ["GRANT", "PAYMENT", "FRAME", "RECOVERY"],
  see: withFrames,
  decide: ({ pilot, frames }: Seen, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { grant, call, payments, recoveries, reports, lifecycle } = pilot;
    const { registrationNumber } = lifecycle;
    if (lifecycle.pendingMove) refuse("move-pending");
    const ending = isEnding(grant) && grant.ending ? grant.ending : refuse("not-in-this-stage");
    requireVersion(grant, version);
    const read = readTyped(settleForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    if (!grant.ended) {
      const { claimsUntil } = ending;
      if (reports.some(({ status }) => status === "submitted")) refuse(claimWaits);
      if (claimsUntil && dayOf(at) <= claimsUntil) refuse(claimsStillOpen, { day: formatDay(claimsUntil, language) });
    }
    const { releasedOre, reclaimedOre } = settlementAtEnd(pilot);
    const { isSettled: _, ...made } = settledForGood({
      grant,
      call,
      payments,
      recoveries,
      registrationNumber,
      by,
      at,
      ending,
      frames,
    });
    const reason = read.value["p-note"];
    return { answer: {}, ...made, log: { action: "grant.settled", details: { releasedOre, reclaimedOre, reason } } };
  },
});
