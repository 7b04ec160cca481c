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
] as const;
export type Stage = (typeof stages)[number];

/** from: { to: the fact that opens the door } */
export const moves = {
  submitted: { reviewed: "quorumReached", withdrawn: "withdrawalAsked" },
  reviewed: {
    funded: "grantDecided",
    rejected: "applicationDeclined",
    lapsed: "termsExpired",
    withdrawn: "withdrawalAsked",
  },
  funded: { reported: "finalReportAccepted", terminated: "terminationDecided" },
  reported: { evaluated: "evaluationSigned" },
  evaluated: {},
  withdrawn: {},
  rejected: {},
  lapsed: {},
  terminated: {},
} as const satisfies Record<Stage, { [to in Stage]?: string }>;

export type Fact = { [S in Stage]: (typeof moves)[S][keyof (typeof moves)[S]] }[Stage];

const doors: Record<Stage, { [to in Stage]?: Fact }> = moves;

export const facts: readonly Fact[] = [...new Set(stages.flatMap((stage) => Object.values(doors[stage])))];

/** Where a pilot comes to from `stage` when `fact` is recorded; undefined when that fact opens no door there. */
export const moveBy = (stage: Stage, fact: Fact): Stage | undefined => stages.find((to) => doors[stage][to] === fact);

/** Whether a pilot may go from one stage to another, given the facts on record. */
export const mayMove = (from: Stage, to: Stage, known: ReadonlySet<Fact>): boolean => {
  const fact = doors[from][to];
  return fact !== undefined && known.has(fact);
};

/** A stage that no move leaves. */
export const isFinal = (stage: Stage): boolean => Object.keys(doors[stage]).length === 0;

/** Every move of the table as rows, for the diagram and the tests. */
export const allMoves: ReadonlyArray<{ from: Stage; to: Stage; fact: Fact }> = stages.flatMap((from) =>
  stages.flatMap((to) => {
    const fact = doors[from][to];
    return fact ? [{ from, to, fact }] : [];
  }),
);
