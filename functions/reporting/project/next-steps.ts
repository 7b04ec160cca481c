import { askedToAcknowledge, askedToSign } from "../../decisions/contract.ts";
import { openAsks } from "../../pilot/adoption/adoption-asks.ts";
import { isUnanswered } from "../../pilot/items/case-question.ts";
import { isOpen as isUnsent } from "../../pilot/items/payment.ts";
import { openRecovery } from "../../pilot/items/recovery.ts";
import { openTermination } from "../../pilot/items/termination.ts";
import { nextObligation, type Obligation, obligationsOfPilot } from "../../pilot/obligations/obligations.ts";
import { type Occasion, occasionsOfPilot } from "../../pilot/obligations/occasions.ts";
import type { May } from "../../pilot/people/parts.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { type HolderStep, nextHolderStep } from "../holder-step.ts";
import { claimsCosts } from "../report-table.ts";
import { signerOf } from "../signatory/signer.ts";

/** What the holder is to do, each with its last day where it has one. */
export type Yours =
  | { readonly what: "reply" | "reply-recovery" | "payee" | "sign" | "acknowledge"; readonly by?: LocalDay | undefined }
  | { readonly what: "reply-lowering"; readonly report: number; readonly line: number; readonly by: LocalDay }
  | { readonly what: "adoption"; readonly by: LocalDay }
  | { readonly what: "answer"; readonly number: number | undefined; readonly by?: LocalDay | undefined }
  | { readonly what: "evaluate-own"; readonly occasion: Occasion; readonly by?: LocalDay | undefined }
  | { readonly what: "hand-in"; readonly number: number; readonly who: string; readonly by: LocalDay | undefined }
  | { readonly what: "complete"; readonly number: number; readonly by: LocalDay | undefined }
  | {
      readonly what: "report";
      readonly obligation: Obligation;
      /** The report that is being written, if one is. */
      readonly begun: number | undefined;
      readonly mayBegin: boolean;
      readonly by: LocalDay;
    };

/** What waits for the authority, and since when. */
export type Ours =
  | { readonly what: "moving" | "pending"; readonly since?: undefined }
  | { readonly what: "evaluate" | "amendment" | "payee-check" | "settle" | "terms-check"; readonly since: LocalDay }
  | { readonly what: "examine" | "question" | "extension"; readonly number: number; readonly since: LocalDay }
  | { readonly what: "pay"; readonly amountOre: Ore; readonly since: LocalDay };

export type NextSteps = {
  readonly yours: readonly Yours[];
  readonly ours: readonly Ours[];
  /** Why nothing is to be reported: it has not begun, it is over, or it ended in another way. */
  readonly quiet: "not-begun" | "over" | "stopped" | undefined;
};

/** What is expected of the holder next, by its day, and what waits for the authority, the oldest first. */
export function nextSteps(pilot: Pilot, now: Instant, may: May = everything): NextSteps {
  const step = nextHolderStep(pilot, now);
  const yours = yoursOf(pilot, step, dayOf(now))
    .filter(({ what }) => isTheirs(what, may))
    .toSorted((a, b) => (urgencyOf(a) < urgencyOf(b) ? -1 : 1));
  const ours = oursOf(pilot, step).toSorted((a, b) => ((a.since ?? "") < (b.since ?? "") ? -1 : 1));
  return { yours, ours, quiet: quiets[step.now] };
}

const everything: May = { write: true, seeToMoney: true, speak: true };

/** Whether it is this person's to do. */
function isTheirs(what: Yours["what"], { write, seeToMoney, speak }: May): boolean {
  // The manager may be one who only reads.
  if (what === "acknowledge") return true;
  if (what === "reply" || what === "reply-recovery" || what === "reply-lowering" || what === "sign") return speak;
  return what === "payee" ? seeToMoney : write;
}

/** By its last day; what has none comes after that, and a report that cannot be sent yet after all. */
const urgencyOf = (one: Yours): string =>
  one.what === "report" && one.obligation.state === "to-come" ? `later ${one.by}` : (one.by ?? "any day");

const quiets: { readonly [now in HolderStep["now"]]?: NonNullable<NextSteps["quiet"]> } = {
  "not-begun": "not-begun",
  ended: "over",
  stopped: "stopped",
};

function yoursOf(pilot: Pilot, step: HolderStep, today: LocalDay): readonly Yours[] {
  const { questions, terminations, recoveries, payee, call, grant } = pilot;
  const asked = openTermination(terminations);
  const claimed = openRecovery(recoveries);
  const waiting = questions.filter((one) => one.from === "staff" && isUnanswered(one));
  const by = waiting.flatMap(({ dueDay }) => dueDay ?? []).toSorted()[0];
  const [only] = waiting.length === 1 ? waiting : [];
  const isEnded = step.now === "ended" || step.now === "stopped";
  const mayBePaid = claimsCosts(call) && (!isEnded || grant.dueOre > 0);
  const terms = askedToSign(pilot, "sv");
  return [
    ...(askedToAcknowledge(pilot, "sv")?.waits ? [{ what: "acknowledge" as const }] : []),
    ...(terms?.state === "waiting" ? [{ what: "sign" as const, by: terms.lastDay }] : []),
    ...(claimed?.replyDay && !claimed.reply ? [{ what: "reply-recovery" as const, by: claimed.replyDay }] : []),
    ...pilot.reports.flatMap(({ number: report, lowerings = [] }) =>
      lowerings.flatMap(({ line, replyDay, reply }) =>
        reply ? [] : [{ what: "reply-lowering" as const, report, line, by: replyDay }],
      ),
    ),
    ...(asked?.replyDay && !asked.reply ? [{ what: "reply" as const, by: asked.replyDay }] : []),
    ...(waiting.length > 0 ? [{ what: "answer" as const, number: only?.number, by }] : []),
    ...reportOf(pilot, step, today),
    ...evaluationsOf(pilot, today),
    ...openAsks(pilot)
      .slice(-1)
      .map(({ dueDay }) => ({ what: "adoption" as const, by: dueDay })),
    ...(mayBePaid && !payee && !grant.unit ? [{ what: "payee" as const }] : []),
  ];
}

/** The evaluations of the holder's own that can be handed in now. */
const evaluationsOf = (pilot: Pilot, today: LocalDay): readonly Yours[] =>
  occasionsOfPilot(pilot, today)
    .filter(({ by, state }) => by === "holder" && (state === "open" || state === "late"))
    .map((occasion) => ({ what: "evaluate-own", occasion, by: occasion.dueDay }));

/** The report that is to be completed, or that comes next, once there is something to report on. */
function reportOf(pilot: Pilot, step: HolderStep, today: LocalDay): readonly Yours[] {
  if (step.now !== "go-on" && step.now !== "begin") return [];
  const next = nextObligation(obligationsOfPilot(pilot, today));
  const open = step.now === "go-on" ? step.number : undefined;
  const prepared = pilot.reports.find(({ number, toSign }) => number === open && toSign);
  const signer = prepared && signerOf(pilot);
  if (signer) return [{ what: "hand-in", number: prepared.number, who: signer.name, by: next?.dueDay }];
  const returned = pilot.reports.find(({ number, status }) => number === open && status === "returned");
  if (returned) return [{ what: "complete", number: returned.number, by: next?.dueDay }];
  if (!next) return [];
  return [{ what: "report", obligation: next, begun: open, mayBegin: step.now === "begin", by: next.dueDay }];
}

/** What waits for the authority, by where in the pilot it stands. */
const oursOf = (pilot: Pilot, step: HolderStep): readonly Ours[] => [
  ...(step.now === "moving" || step.now === "pending" ? [{ what: step.now }] : []),
  ...examined(pilot),
  ...asked(pilot),
  ...paid(pilot),
  ...ended(pilot, step),
];

const examined = ({ reports }: Pilot): readonly Ours[] =>
  reports
    .filter(({ status }) => status === "submitted")
    .map(({ number, submittedAt, changedAt }) => ({
      what: "examine",
      number,
      since: dayOf(submittedAt ?? changedAt),
    }));

/** What the holder has asked for and has no answer to. */
function asked(pilot: Pilot): readonly Ours[] {
  const { questions, amendments, grant } = pilot;
  const request = amendments.find(({ status }) => status === "asked");
  const terms = askedToSign(pilot, "sv");
  return [
    ...(terms?.state === "in" ? [{ what: "terms-check" as const, since: terms.since }] : []),
    ...questions
      .filter((one) => one.from === "party" && isUnanswered(one))
      .map(({ number, askedAt }) => ({ what: "question" as const, number, since: dayOf(askedAt) })),
    ...grant.reportsDue.flatMap(({ number, extensions = [] }) => {
      const last = extensions.at(-1);
      return last?.asked && !last.answer ? [{ what: "extension" as const, number, since: dayOf(last.asked.at) }] : [];
    }),
    ...(request ? [{ what: "amendment" as const, since: dayOf(request.askedAt ?? request.savedAt) }] : []),
  ];
}

/** Money on its way, and the number that it would go to. */
function paid({ payee, payments }: Pilot): readonly Ours[] {
  const waiting = payments.filter((one) => isUnsent(one) || one.status === "batched");
  const [oldest] = waiting;
  const amountOre = sumOre(waiting.map((one) => one.amountOre));
  return [
    ...(payee?.pending ? [{ what: "payee-check" as const, since: dayOf(payee.pending.enteredAt) }] : []),
    ...(oldest ? [{ what: "pay" as const, amountOre, since: dayOf(oldest.enteredAt) }] : []),
  ];
}

/** What the authority does when the project has ended. */
function ended({ lifecycle, grant }: Pilot, step: HolderStep): readonly Ours[] {
  const { ending } = grant;
  if (lifecycle.stage === "reported" && step.now === "ended")
    return [{ what: "evaluate", since: dayOf(lifecycle.stageSince) }];
  if (ending && !ending.settledAt && step.now === "stopped") return [{ what: "settle", since: dayOf(ending.at) }];
  return [];
}
