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
 * case with others that may be the same.
 */
export const readers = {
  application: ["officer", "decider", "auditor"],
  reviews: ["officer", "decider", "auditor"],
  decision: ["officer", "decider", "finance", "auditor"],
  documents: ["officer", "decider", "finance", "auditor"],
  entries: ["officer", "decider", "auditor"],
  workNotes: ["officer", "decider"],
  secrecy: ["officer", "decider", "auditor"],
  dossier: ["officer", "decider", "auditor"],
  reports: ["officer", "decider", "finance", "auditor"],
  evaluation: ["officer", "decider", "auditor"],
  ledger: ["officer", "decider", "finance", "auditor"],
  history: ["officer", "decider", "auditor"],
  mails: ["officer"],
  doubles: ["officer"],
} as const satisfies Record<string, readonly Role[]>;
export type Part = keyof typeof readers;

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
