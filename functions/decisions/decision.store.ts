import { framesOf } from "../calls/frames/frame.store.ts";
import { Frame, leftOf } from "../calls/frames/frame.ts";
import { committed, frameOpened } from "../calls/frames/frame-writes.ts";
import { bookedOn } from "../ledger/accounts.ts";
import { postToLedger } from "../ledger/posting.store.ts";
import type { Posting } from "../ledger/verification.ts";
import { postingOf } from "../payments/contract.ts";
import { footprintsLeft } from "../pilot/double-funding/footprint.store.ts";
import type { Decision, DecisionOf } from "../pilot/items/decision.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { type Actor, Case } from "../pilot/items/lifecycle.ts";
import { audited, factRecorded, owedMail } from "../pilot/record-fact.ts";
import { indexed, keys } from "../platform/table/keys.ts";
import { transactOnce } from "../platform/table/once.ts";
import { absent, ConditionFailed, type Item, keyOf, type Table, type Write } from "../platform/table/table.ts";
import type { AccountPlan } from "../vocabulary/account-plan.ts";
import type { ApplicationId, CallId, Nonce, RegistrationNumber } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** What recording either decision needs to know. */
type Recording = {
  readonly applicationId: ApplicationId;
  readonly title: string;
  readonly registrationNumber: RegistrationNumber | undefined;
  readonly contact: Grant["contact"];
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Granting = Recording & {
  readonly decision: DecisionOf<"granted">;
  readonly grant: Grant;
  readonly accounting: AccountPlan;
  /** The frames as the call sets them, for years of which nothing has been granted yet. */
  readonly frames: readonly Frame[];
};
export type Rejecting = Recording & { readonly decision: DecisionOf<"rejected"> };

export type Decisions = {
  grant: (granting: Granting) => Promise<void>;
  reject: (rejecting: Rejecting) => Promise<void>;
};

/** How often a grant is tried again when a frame was opened or set anew while it was recorded. */
const tries = 4;

/** Decisions in the table. @throws Refusal already-decided, move-pending, not-in-this-stage, frame-exceeded, busy */
export const tableDecisions = (table: Table): Decisions => ({
  grant: async (granting) => {
    const { applicationId, nonce, at, grant } = granting;
    const fixed = grantWrites(granting);
    for (let attempt = 1; attempt <= tries; attempt++) {
      const frames = await openFrames(table, grant.callId, granting.frames);
      const takes = grant.years.map(({ year, amountOre }) => committed(frames.get(year) ?? missing(year), amountOre));
      const once = { scope: `decision#${applicationId}`, nonce, at };
      try {
        await postToLedger(table, commitment(granting), (posted) =>
          transactOnce(table, once, {}, [...fixed, ...takes, ...posted]),
        );
        return;
      } catch (error) {
        refuseUnlessFrameChanged(error, frames);
      }
    }
    refuse("busy");
  },

  reject: async (rejecting) => {
    const { applicationId, nonce, at } = rejecting;
    try {
      await transactOnce(table, { scope: `decision#${applicationId}`, nonce, at }, {}, rejectWrites(rejecting));
    } catch (error) {
      refuseUnlessFrameChanged(error, new Map());
    }
  },
});

const missing = (year: number): never => {
  throw new RangeError(`the call has no frame for ${year}`);
};

/** The frames as they stand; those that nothing was granted of are opened first. */
async function openFrames(table: Table, callId: CallId, set: readonly Frame[]): Promise<ReadonlyMap<number, Frame>> {
  const found = new Map((await framesOf(table, callId)).map((frame) => [frame.year, frame]));
  for (const frame of set) {
    if (found.has(frame.year)) continue;
    await table.transact([frameOpened(callId, frame.year, frame.frameOre)]).catch(ignoreOpened);
    found.set(frame.year, { ...frame, committedOre: 0 as Frame["committedOre"] }); // as: nothing is granted of a new frame
  }
  return found;
}

/** Somebody else opened it in the meantime. */
const ignoreOpened = (error: unknown) => {
  if (!(error instanceof ConditionFailed)) throw error;
};

/** What the grant posts: that so much of the call's money is spoken for. */
const commitment = ({ grant, registrationNumber, accounting: plan, at }: Granting): Posting => {
  const { organisationType, amountOre } = grant;
  const booked = bookedOn("commitment", { plan, organisationType });
  const lines = [{ kind: "commitment", amountOre, ...booked }] as const;
  return { ...postingOf(grant, { registrationNumber, reference: "decision", at, lines }), before: {} };
};

const decisionPut = (applicationId: ApplicationId, decision: Decision): Write => ({
  table: "pilots",
  put: { ...keys.decision(applicationId), ...decision },
  when: absent,
});

function grantWrites({
  applicationId,
  title,
  registrationNumber,
  contact,
  by,
  at,
  decision,
  grant,
}: Granting): Write[] {
  const { amountOre, day, section, reasons, conditions } = decision;
  const { language, email: to } = contact;
  const link = {
    purpose: "holder",
    subject: "holder",
    generation: grant.linkGeneration,
    expiresAt: grant.linkExpiresAt,
  } as const;
  const told = { title, registrationNumber, amountOre, day, section, reasons, conditions };
  return [
    decisionPut(applicationId, decision),
    {
      table: "pilots",
      put: { ...keys.grant(applicationId), ...grant, ...indexed.grants(grant.callId, at, applicationId) },
      when: absent,
    },
    ...footprintsLeft(grant),
    ...factRecorded({ applicationId, fact: "grantDecided", from: "reviewed", at, by, reason: section }),
    audited({ applicationId, at, by, action: "decision.granted", details: { amountOre, day, section } }),
    owedMail(applicationId, { template: "decision-granted", language, to, data: told, link }, at),
    ...grant.reportsDue.map(({ number, dueDay, mailAt }) => {
      const id = `report-due-${number}`;
      const mail = { template: "report-due", language, to, data: { title, dueDay }, link } as const;
      return owedMail(applicationId, mail, at, { id, dueAt: mailAt > at ? mailAt : at });
    }),
  ];
}

function rejectWrites({ applicationId, title, registrationNumber, contact, by, at, decision }: Rejecting): Write[] {
  const { day, section, reasons } = decision;
  const { language, email: to } = contact;
  const told = { title, registrationNumber, day, section, reasons };
  return [
    decisionPut(applicationId, decision),
    ...factRecorded({ applicationId, fact: "applicationDeclined", from: "reviewed", at, by, reason: section }),
    audited({ applicationId, at, by, action: "decision.rejected", details: { day, section } }),
    owedMail(applicationId, { template: "decision-rejected", language, to, data: told }, at),
  ];
}

/** Says no in the order of what matters to the decider; answers only when a frame was set anew and the amount may fit. */
function refuseUnlessFrameChanged(error: unknown, seen: ReadonlyMap<number, Frame>): void {
  if (!(error instanceof ConditionFailed)) throw error;
  const failedOn = (named: (sk: string) => boolean) => error.failed.filter(({ write }) => named(keyOf(write).sk));
  if (failedOn((sk) => sk === "DECISION" || sk === "GRANT").length > 0) refuse("already-decided");
  for (const { found } of failedOn((sk) => sk === "CASE")) refuseByCase(found);
  const frames = failedOn((sk) => sk.startsWith("YEAR#"));
  if (frames.length === 0) throw error;
  for (const { found } of frames) {
    const now = Frame.parse(found);
    if (now.frameOre !== seen.get(now.year)?.frameOre) continue;
    refuse("frame-exceeded", { year: String(now.year), left: formatMoney(leftOf(now)) });
  }
}

function refuseByCase(found: Item | undefined): never {
  return refuse(found && Case.parse(found).pendingMove ? "move-pending" : "not-in-this-stage");
}
