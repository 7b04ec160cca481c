/** How a result is told: by a number, by a scale before and after, in words, or by a document. */
export const resultKinds = ["number", "scale", "narrative", "document"] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What may be asked of each result; `gender` counts those reached, and those of whom it is not stated apart. */
export const resultAsks = [
  "level",
  "leads",
  "kind",
  "baseline",
  "target",
  "actual",
  "day",
  "unit",
  "source",
  "told",
  "gender",
  "split",
] as const;
export type ResultAsk = (typeof resultAsks)[number];
