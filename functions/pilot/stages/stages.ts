/**
 * The life of a pilot as data: where it may stand and which recorded fact opens which door. The state machine, the
 * diagram in docs and the tests are held against this table; nothing else knows the order of stages.
 */
export const stages = [
  "submitted",
  "reviewed",
  "funded",
  "reported",
  "evaluated",
  "withdrawn",
  "rejected",
  "lapsed",
  "terminated",
  "dismissed",
] as const;
export type Stage = (typeof stages)[number];

/** from: { to: the fact that opens the door } */
export const moves = {
  submitted: { reviewed: "quorumReached", withdrawn: "withdrawalAsked", dismissed: "applicationDismissed" },
  reviewed: {
    funded: "grantDecided",
    rejected: "applicationDeclined",
    // No act records it here: terms are asked for by a grant, which is funded. Cases of the first releases, which are kept
    // as they were stored, lapsed before they were.
    lapsed: "termsExpired",
    withdrawn: "withdrawalAsked",
    dismissed: "applicationDismissed",
  },
  funded: {
    reported: "finalReportAccepted",
    withdrawn: "grantDeclined",
    lapsed: "termsExpired",
    terminated: "terminationDecided",
  },
  reported: { evaluated: "evaluationSigned" },
  evaluated: {},
  withdrawn: {},
  rejected: {},
  lapsed: {},
  terminated: {},
  dismissed: {},
} as const satisfies Record<Stage, { [to in Stage]?: string }>;

/**
 * A life that has ended may begin again where its last decision was wrong: by a change, a reconsideration or a court, and
 * under a new epoch. `reopenedForReview` is for what was dismissed before it had been reviewed.
 */
export const reopenings = {
  rejected: { funded: "grantDecided", reviewed: "reopenedForDecision" },
  lapsed: { reviewed: "reopenedForDecision" },
  dismissed: { submitted: "reopenedForReview", reviewed: "reopenedForDecision" },
} as const satisfies { [from in Stage]?: { [to in Stage]?: string } };

type Opened<T> = { [S in keyof T]: T[S][keyof T[S]] }[keyof T];
export type Fact = Opened<typeof moves> | Opened<typeof reopenings>;

type Doors = { readonly [from in Stage]?: { readonly [to in Stage]?: Fact } };
const onward: Doors = moves;
const back: Doors = reopenings;
/** No stage has doors of both kinds: what moves on has not ended. */
const doorsOf = (stage: Stage): { readonly [to in Stage]?: Fact } => ({ ...onward[stage], ...back[stage] });

export const facts: readonly Fact[] = [...new Set(stages.flatMap((stage) => Object.values(doorsOf(stage))))];

/** Where a pilot comes to from `stage` when `fact` is recorded; undefined when that fact opens no door there. */
export const moveBy = (stage: Stage, fact: Fact): Stage | undefined => stages.find((to) => doorsOf(stage)[to] === fact);

/** Whether a pilot may go from one stage to another, given the facts on record. */
export const mayMove = (from: Stage, to: Stage, known: ReadonlySet<Fact>): boolean => {
  const fact = doorsOf(from)[to];
  return fact !== undefined && known.has(fact);
};

/** A stage in which a life ends. Some of them can be left again, by a door of `reopenings` alone. */
export const isFinal = (stage: Stage): boolean => Object.keys(onward[stage] ?? {}).length === 0;

const rowsOf = (table: Doors): ReadonlyArray<{ from: Stage; to: Stage; fact: Fact }> =>
  stages.flatMap((from) =>
    stages.flatMap((to) => {
      const fact = table[from]?.[to];
      return fact ? [{ from, to, fact }] : [];
    }),
  );

/** Every move of the table as rows, for the diagram and the tests. */
export const allMoves = rowsOf(onward);
/** Every way back from an end, as rows. */
export const allReopenings = rowsOf(back);
