import type { Sentence } from "./history-sentence.ts";

const sv = {
  "adoption.received": (d) => `Mottagare tillagd: ${d("receiver")} (${statesSv[d("state")] ?? d("state")})`,
  "adoption.changed": (d) => `Mottagare ändrad: ${d("receiver")} (${statesSv[d("state")] ?? d("state")})`,
  "adoption.answered": (d) =>
    d("changed") === "0" ? "Svar om mottagare: inget nytt" : `Svar om mottagare: ${d("changed")} nya eller ändrade`,
  "continuation.recorded": (d) => `Beslut ${d("number")} om fortsättning registrerat (${d("day")}, ${d("decider")})`,
} as const satisfies Record<string, Sentence>;

const en: Record<keyof typeof sv, Sentence> = {
  "adoption.received": (d) => `Receiver added: ${d("receiver")} (${statesEn[d("state")] ?? d("state")})`,
  "adoption.changed": (d) => `Receiver changed: ${d("receiver")} (${statesEn[d("state")] ?? d("state")})`,
  "adoption.answered": (d) =>
    d("changed") === "0"
      ? "Answer about receivers: nothing new"
      : `Answer about receivers: ${d("changed")} new or changed`,
  "continuation.recorded": (d) => `Decision ${d("number")} on continuation recorded (${d("day")}, ${d("decider")})`,
};

const statesSv: Readonly<Record<string, string>> = {
  "adoption-planned": "planerat",
  "adoption-tried": "prövat",
  "adoption-plan": "i en plan",
  "adoption-budget": "i en budget",
  "adoption-ordinary": "ordinarie verksamhet",
  "adoption-ended": "avslutat",
};
const statesEn: Readonly<Record<string, string>> = {
  "adoption-planned": "planned",
  "adoption-tried": "tried",
  "adoption-plan": "in a plan",
  "adoption-budget": "in a budget",
  "adoption-ordinary": "ordinary work",
  "adoption-ended": "ended",
};

/** What the history says of who takes results home. */
export const adoptionHistory = { sv, en };
