import type { Stage } from "../pilot/stages/stages.ts";
import type { Role } from "../platform/sign-in/session.ts";

/**
 * Who may read what of a case; the pages of other rooms are for the same roles. Finance reads what a payment rests on:
 * the decision, what has been accepted and what is posted; neither the application nor what reviewers think of it. The
 * auditor answers for equal treatment: what decisions rest on, of those who got nothing too, and the log of who did what.
 * What staff have registered by hand (letters, notes of calls) is read by those who read the application; working notes,
 * which are no documents of the case, by those who work with it. What is marked as secret is opened by those who work
 * with the case, and by the auditor for a release: each opening is logged. Mails carry
 * people's addresses: only the officer, who sees to it that they arrive, reads of them; and only the officer compares a
 * case with others that may be the same. The registrar answers for the register: reads what is in it, to find it and to
 * try its release, and has no part in what is decided or paid.
 */
export const readers = {
  application: ["officer", "decider", "auditor", "registrar"],
  reviews: ["officer", "decider", "auditor", "registrar"],
  decision: ["officer", "decider", "finance", "auditor", "registrar"],
  documents: ["officer", "decider", "finance", "auditor", "registrar"],
  entries: ["officer", "decider", "auditor", "registrar"],
  workNotes: ["officer", "decider"],
  secrecy: ["officer", "decider", "auditor", "registrar"],
  dossier: ["officer", "decider", "auditor", "registrar"],
  reports: ["officer", "decider", "finance", "auditor", "registrar"],
  evaluation: ["officer", "decider", "auditor", "registrar"],
  ledger: ["officer", "decider", "finance", "auditor", "registrar"],
  history: ["officer", "decider", "auditor", "registrar"],
  mails: ["officer"],
  doubles: ["officer"],
} as const satisfies Record<string, readonly Role[]>;
export type Part = keyof typeof readers;

/** Who keep the register: they register by hand, mark what may be secret, and release masked copies. */
export const keepers = ["officer", "registrar"] as const;

/** As what somebody of them does it, as the log has it. */
export const keeperOf = (held: readonly Role[]): (typeof keepers)[number] =>
  held.includes("officer") ? "officer" : "registrar";

export const keepsRegister = (held: readonly Role[]): boolean => keepers.some((role) => held.includes(role));

export const mayRead = (held: readonly Role[], part: Part): boolean => {
  const allowed: readonly Role[] = readers[part];
  return held.some((role) => allowed.includes(role));
};

/** Whether these roles may open a case at all: finance only when there is money in it. */
export const mayOpen = (held: readonly Role[], granted: boolean): boolean => granted || mayRead(held, "application");

/** The stages in which there has been a grant. */
const withGrant: readonly Stage[] = ["funded", "reported", "evaluated", "terminated"];

/** Of all stages, those whose cases these roles may list. */
export const stagesFor = (held: readonly Role[], stages: readonly Stage[]): readonly Stage[] =>
  mayRead(held, "application") ? stages : withGrant;
