import type { EvaluationPlan } from "../../calls/evaluation-plan.ts";
import { dayOf, type LocalDay, Month, plusLocalDays } from "../../vocabulary/instant.ts";
import { monthsBetween, plusLocalMonths } from "../../vocabulary/months.ts";
import type { Evaluation } from "../items/evaluation.ts";
import type { Grant } from "../items/grant.ts";
import type { OccasionId, Voice } from "../items/voice.ts";
import type { Pilot } from "../pilot.ts";

export type OccasionKind = "stage" | "self" | "external" | "long-term";

/** How far an evaluation has come. `joined`: it is made with the final one. `not-asked`: nobody waits for it. */
export type OccasionState = "to-come" | "open" | "late" | "handed-in" | "joined" | "not-asked";

/** An evaluation that a call asks of a pilot beside the final one: whose it is, its days, and how far it has come. */
export type Occasion = {
  readonly id: OccasionId;
  readonly kind: OccasionKind;
  /** Which stage, or after how many years. */
  readonly number?: number;
  readonly by: "holder" | "officer" | "evaluator";
  /** Of a stage, its last day. */
  readonly stageEnd?: LocalDay;
  /** The first day on which it can be signed, and the last; neither is known of one that counts from the final one. */
  readonly opensDay?: LocalDay;
  readonly dueDay?: LocalDay;
  /** The last day before it was moved. */
  readonly plannedDay?: LocalDay;
  readonly state: OccasionState;
  readonly voice?: Voice;
};

type Period = Pick<Grant, "startDay" | "endDay">;

/**
 * The last day of each stage: the days of the call that fall in the project's time, and its end; or its time in so many
 * parts of whole months.
 * @example stageEnds({ startDay, endDay }, { days: [], number: 3 })
 */
export function stageEnds({ startDay, endDay }: Period, stages: Pick<Stages, "days" | "number">): readonly LocalDay[] {
  const { days, number: parts } = stages;
  const months = monthsBetween(Month.parse(startDay.slice(0, 7)), Month.parse(endDay.slice(0, 7))).length;
  const even = (n: number) =>
    Array.from({ length: n - 1 }, (_, i) =>
      plusLocalDays(plusLocalMonths(startDay, Math.round(((i + 1) * months) / n)), -1),
    );
  const inner = parts === undefined ? days : even(parts);
  if (parts === undefined && days.length === 0) return [];
  return [...new Set([...inner.filter((day) => day > startDay && day < endDay), endDay])].toSorted();
}
type Stages = NonNullable<EvaluationPlan["stages"]>;

type Planned = Pick<Occasion, "id" | "kind" | "number" | "by" | "stageEnd" | "opensDay" | "dueDay"> & {
  readonly joined?: true | undefined;
};

function planned(plan: EvaluationPlan, period: Period, finalDay: LocalDay | undefined): readonly Planned[] {
  const { stages, self, external, longTermYears = [], answerDays } = plan;
  const from = (opensDay: LocalDay) => ({ opensDay, dueDay: plusLocalDays(opensDay, answerDays - 1) });
  const ends = stages ? stageEnds(period, stages) : [];
  const externalDue = external && plusLocalMonths(period.endDay, -external.monthsBefore);
  return [
    ...ends.map(
      (stageEnd, i): Planned => ({
        ...{ id: `stage-${i + 1}`, kind: "stage", number: i + 1, by: stages?.by ?? "holder", stageEnd },
        ...from(plusLocalDays(stageEnd, 1)),
        ...(stages?.joined && i === ends.length - 1 ? { joined: true } : {}),
      }),
    ),
    ...(externalDue
      ? [
          {
            ...({ id: "external", kind: "external", by: "evaluator" } as const),
            opensDay: plusLocalDays(externalDue, 1 - answerDays),
            dueDay: externalDue,
          },
        ]
      : []),
    ...(self ? [{ id: "self", kind: "self", by: "holder", ...from(plusLocalDays(period.endDay, 1)) } as const] : []),
    ...longTermYears
      .toSorted((a, b) => a - b)
      .map(
        (years): Planned => ({
          ...{ id: `long-term-${years}`, kind: "long-term", number: years, by: "holder" },
          ...(finalDay ? from(plusLocalMonths(finalDay, 12 * years)) : {}),
        }),
      ),
  ];
}

export type KnownOccasions = {
  readonly plan: EvaluationPlan | undefined;
  readonly grant: Period;
  readonly voices: readonly Voice[];
  readonly evaluation: Evaluation | undefined;
  /** Whether anything is still asked for: not once the grant has ended before its time. */
  readonly isAsked: boolean;
};

/**
 * All evaluations that a call asks of a pilot, in the order of their days: out of its plan, what was moved and signed, and
 * the day. Once the final one is signed only the long-term ones are waited for.
 */
export function occasionsOf(
  { plan, grant, voices, evaluation, isAsked }: KnownOccasions,
  today: LocalDay,
): readonly Occasion[] {
  if (!plan) return [];
  const finalDay = evaluation?.status === "signed" ? dayOf(evaluation.signedAt) : undefined;
  const all = planned(plan, grant, finalDay).map(({ joined, ...one }): Occasion => {
    const voice = voices.find(({ occasion }) => occasion === one.id);
    const dueDay = voice?.dueDay ?? one.dueDay;
    const moved = voice?.dueDay && one.dueDay ? { plannedDay: one.dueDay } : {};
    const isOver = !isAsked || (finalDay !== undefined && one.kind !== "long-term");
    const known = { ...one, ...(dueDay ? { dueDay } : {}), ...moved, ...(voice ? { voice } : {}) };
    return { ...known, state: stateOf(known, { isOver, joined: joined === true }, today) };
  });
  return all.toSorted((a, b) => ((a.dueDay ?? "~") < (b.dueDay ?? "~") ? -1 : 1));
}

function stateOf(
  { voice, opensDay, dueDay }: Omit<Occasion, "state">,
  { isOver, joined }: { readonly isOver: boolean; readonly joined: boolean },
  today: LocalDay,
): OccasionState {
  if (voice?.signed) return "handed-in";
  if (joined) return "joined";
  if (isOver) return "not-asked";
  if (!opensDay || !dueDay || today < opensDay) return "to-come";
  return today > dueDay ? "late" : "open";
}

type Held = Pick<Pilot, "grantIfAny" | "call" | "lifecycle" | "voices" | "evaluation">;

/** Whether evaluations are asked for: of a grant that has not ended before its time. */
const isAskedOf = ({ lifecycle: { stage, pendingMove }, grantIfAny: grant }: Pick<Held, "lifecycle" | "grantIfAny">) =>
  grant !== undefined &&
  grant.ending === undefined &&
  (["funded", "reported", "evaluated"].includes(stage) || pendingMove?.fact === "grantDecided");

/** What the evaluations of a pilot are reckoned from. */
export const knownOccasions = (pilot: Held, grant: Period): KnownOccasions => ({
  plan: pilot.call.evaluationPlan,
  grant,
  voices: pilot.voices,
  evaluation: pilot.evaluation,
  isAsked: isAskedOf(pilot),
});

/** The evaluations that a pilot's call asks for; none where there is no grant. */
export const occasionsOfPilot = (pilot: Held, today: LocalDay): readonly Occasion[] =>
  pilot.grantIfAny ? occasionsOf(knownOccasions(pilot, pilot.grantIfAny), today) : [];

/** Whether somebody is still to do something about it. */
export const isWaitedFor = ({ state }: Pick<Occasion, "state">): boolean =>
  state === "to-come" || state === "open" || state === "late";
