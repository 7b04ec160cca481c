import type { MailTemplate } from "../../pilot/items/owed-mail.ts";
import type { Stage } from "../../pilot/stages/stages.ts";

/** Who hears of something outside the house, as docs/notices.md calls them. */
export const outside = {
  contact: "the contact person",
  signatory: "the signatory",
  mailbox: "the organisation's official mailbox, a copy",
  sender: "who submitted the application",
  writers: "everybody else who takes part in the application or the project",
  asking: "who asks for a link",
  invited: "the person who is invited",
  removed: "the person who is removed",
  successor: "who is to take the project over",
  reviewer: "the reviewer",
  writing: "the reviewers who still write",
  manager: "the manager of the unit",
  evaluator: "the external evaluator",
  speaker: "the person who is to speak",
  wheel: "one of the project's people, in turn",
  released: "the reviewers who are no longer needed",
} as const;
export type Outside = keyof typeof outside;

/**
 * Who hears of something inside the house. The owner is the officer who has the case, and who covers for that person; of a
 * case that nobody has, every officer.
 */
export const staff = {
  owner: "the officer of the case",
  decider: "the deciders",
  finance: "finance",
} as const;
export type Staff = keyof typeof staff;

/** How it is seen, in the row that the desk keeps of a case, that something has happened which staff are to hear of. */
type Sign =
  /** Work of one of these kinds has become open. */
  | { readonly opens: readonly string[] }
  /** The last day of open work of one of these kinds has passed: told in the morning after. */
  | { readonly late: readonly string[] }
  | { readonly enters: readonly Stage[] }
  /** A new case, a reviewer who is lost, a round that has ended, or another officer for the case. */
  | { readonly row: "submitted" | "reviewer-lost" | "round-ended" | "handed-over" };

export type StaffSign = Sign & { readonly to: Staff };

/** An event, and everybody who hears of it. */
export type Heard = {
  /** As docs/notices.md says it. */
  readonly what: string;
  readonly mails?: Readonly<Partial<Record<MailTemplate, readonly Outside[]>>>;
  readonly staff?: readonly StaffSign[];
};
