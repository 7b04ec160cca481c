import { evaluationsHeard } from "./evaluations-heard.ts";
import type { Heard } from "./hearers.ts";
import { moneyHeard } from "./money-heard.ts";

const contact = ["contact"] as const;
/** What is formal has a copy in the official mailbox (pilot/people/official-copies.ts). */
const formal = ["contact", "mailbox"] as const;
const reviewer = ["reviewer"] as const;
/** Everybody on the applicant's side who has a way in, and the contact person also without one. */
const party = ["contact", "writers"] as const;
const released = { "review-cancelled": ["released"] } as const;

/**
 * Who hears of what: every event of the product that somebody hears of, in the order of a pilot's life. Mails to people
 * outside are owed by the acts; what staff hear follows from this table alone (news.ts). A test holds that each mail and
 * each kind of open work is in it, and that docs/notices.md shows it.
 */
export const whoHears = {
  "draft-begun": {
    what: "An application is begun, or a link to it is asked for",
    mails: { "resume-link": ["asking"], "my-cases": ["asking"] },
  },
  "call-news": { what: "A call changes or is about to close", mails: { "call-news": ["writers"] } },
  "person-invited": {
    what: "A person is invited to an application or a project, put in another's place, or removed",
    mails: {
      invitation: ["invited"],
      "access-ended": ["removed"],
      "people-changed": ["contact", "signatory", "writers"],
    },
  },
  "applicant-corrected": {
    what: "A name, a number or an address that was wrong about the applicant is corrected",
    mails: { "applicant-corrected": ["contact", "signatory", "writers", "mailbox"] },
  },
  "meeting-slot": { what: "A person is to speak at a meeting", mails: { "meeting-slot": ["speaker"] } },
  "draft-deleted": { what: "A draft is deleted", mails: { "draft-deleted": ["writers"] } },
  "application-received": {
    what: "An application comes in",
    mails: { receipt: ["sender", "contact", "signatory"], registered: contact },
    staff: [{ row: "submitted", to: "owner" }],
  },
  "formal-check": {
    what: "An application is to be checked, or has failed the check",
    staff: [{ opens: ["formal-check", "formal-check-again", "formal-check-failed"], to: "owner" }],
  },
  "question-asked": {
    what: "A question is asked in a case",
    mails: { "question-asked": party },
    staff: [{ opens: ["answer-question"], to: "owner" }],
  },
  "question-answered": {
    what: "A question in a case is answered, or is not in time",
    mails: { "question-answered": party },
    staff: [
      { opens: ["read-answer"], to: "owner" },
      { late: ["await-answer"], to: "owner" },
    ],
  },
  "completion-asked": {
    what: "An application is returned for completion, or the completion is ended without it",
    mails: { "completion-asked": [...party, "mailbox"], "completion-ended": party },
    staff: [{ late: ["complete-application"], to: "owner" }],
  },
  "completion-received": {
    what: "A completion comes in",
    mails: { "completion-received": party, "review-changed": ["writing"] },
    staff: [{ opens: ["read-completion"], to: "owner" }],
  },
  "reviewers-wanted": {
    what: "An application needs reviewers, or is to be sent to its group",
    staff: [{ opens: ["assign-reviewers", "send-to-group"], to: "owner" }],
  },
  "review-asked": {
    what: "A reviewer is asked, asked again, or given more time",
    mails: { "review-invitation": reviewer, "review-extended": reviewer, "review-reopened": reviewer },
  },
  "review-link-asked": {
    what: "A reviewer asks for a link",
    mails: { "review-link": ["asking"], "review-tasks": ["asking"] },
  },
  "reviewer-lost": {
    what: "A reviewer declares a conflict of interest, or says no",
    staff: [{ row: "reviewer-lost", to: "owner" }],
  },
  "review-cancelled": { what: "A reviewer's task is taken back", mails: { "review-cancelled": reviewer } },
  "review-late": {
    what: "A review is about to be due, or is late",
    mails: { "review-reminder": reviewer },
    staff: [{ late: ["review"], to: "owner" }],
  },
  "enough-reviews": {
    what: "Enough reviews are in while others still write",
    staff: [{ opens: ["end-round"], to: "owner" }],
  },
  "round-ended": {
    what: "The round of reviews ends",
    mails: { "review-round-ended": ["writing"] },
    staff: [{ row: "round-ended", to: "owner" }],
  },
  "decision-due": {
    what: "A case is to be decided",
    staff: [{ opens: ["decide", "decide-directly", "decide-beside", "carry-out-ruling"], to: "decider" }],
  },
  withdrawn: {
    what: "An application is withdrawn",
    mails: { withdrawn: ["contact", "signatory", "writers"], ...released },
    staff: [{ enters: ["withdrawn"], to: "owner" }],
  },
  decided: {
    what: "A case is decided",
    mails: {
      "decision-granted": formal,
      "decision-rejected": formal,
      "decision-dismissed": formal,
      "decision-reopened": formal,
      "decision-amended": [...formal, "successor"],
      "decision-terminated": formal,
      "decision-recovered": formal,
      "decision-sent": ["signatory", "writers"],
      ...released,
    },
    staff: [{ enters: ["funded", "rejected", "dismissed", "lapsed", "terminated"], to: "owner" }],
  },
  "after-decision": {
    what: "The minutes of a decision or the frame's are missing, or its letter did not arrive",
    staff: [{ opens: ["minutes-missing", "frame-decision-missing", "send-by-post"], to: "owner" }],
  },
  appealed: {
    what: "A decision is appealed, or a court has said something",
    staff: [
      { opens: ["hand-over-appeal", "dismiss-appeal", "await-ruling", "stay-in-force"], to: "owner" },
      { late: ["hand-over-appeal"], to: "owner" },
    ],
  },
  "amendment-asked": {
    what: "The holder asks for other terms",
    mails: { "amendment-asked": contact },
    staff: [{ opens: ["prepare-amendment"], to: "owner" }],
  },
  takeover: {
    what: "Another legal person is to take a project over: asked, answered, not answered, ended or carried out",
    mails: {
      "takeover-offered": ["successor"],
      "takeover-told": ["contact", "signatory", "writers", "removed", "mailbox", "successor"],
    },
    staff: [
      { opens: ["prepare-takeover"], to: "owner" },
      { late: ["await-takeover", "carry-out-takeover"], to: "owner" },
    ],
  },
  termination: {
    what: "A termination is proposed, answered or taken back",
    mails: { "termination-proposed": formal, "termination-withdrawn": contact },
    staff: [{ opens: ["prepare-termination"], to: "owner" }],
  },
  "terms-to-sign": {
    what: "The terms of a grant are to be signed, are late, or came in",
    mails: { "terms-to-sign": ["contact", "signatory"], "terms-accepted": ["contact", "signatory"] },
    staff: [
      { opens: ["send-terms", "check-terms"], to: "owner" },
      { late: ["await-terms"], to: "owner" },
    ],
  },
  "assignment-sent": {
    what: "A unit of the authority itself is given an assignment",
    mails: { "assignment-sent": ["manager"] },
  },
  "grant-lapsed": {
    what: "A grant lapses",
    mails: { "grant-lapsed": ["contact", "signatory", "writers"] },
  },
  reserve: {
    what: "An application is put on the reserve list, leaves it, or a place is free for it",
    mails: { "reserve-placed": contact, "reserve-ended": contact },
    staff: [{ opens: ["offer-place"], to: "decider" }],
  },
  recovery: {
    what: "Money is to be recovered: proposed, answered, taken back or credited",
    mails: { "recovery-proposed": formal, "recovery-withdrawn": contact, "recovery-credited": contact },
    staff: [
      { opens: ["propose-recovery", "prepare-recovery"], to: "owner" },
      { opens: ["invoice-recovery", "approve-write-off"], to: "finance" },
    ],
  },
  "grant-ended": {
    what: "A grant is declined, or ends with money to settle",
    mails: { "grant-declined": ["contact", "signatory", "writers"] },
    staff: [{ opens: ["settle-ended"], to: "owner" }],
  },
  "project-link": {
    what: "A link to the project is sent, or replaced",
    mails: { "project-link": ["contact", "asking"] },
  },
  "report-due": { what: "A report is due", mails: { "report-due": contact } },
  "report-soon": { what: "A report is due in a week, and has not come", mails: { "report-reminder": contact } },
  "report-late": {
    what: "A report is late",
    mails: { "report-reminder": contact },
    staff: [{ late: ["await-report"], to: "owner" }],
  },
  "adoption-asked": {
    what: "The holder is asked who takes what home, or has not answered",
    mails: { "adoption-asked": contact },
    staff: [{ late: ["await-adoption"], to: "owner" }],
  },
  "continuation-due": {
    what: "Whether a project's work goes on is not decided in time",
    staff: [{ late: ["decide-continuation"], to: "owner" }],
  },
  "report-extension": {
    what: "More time for a report is asked for, given or refused",
    mails: { "report-extension": party },
    staff: [{ opens: ["answer-extension"], to: "owner" }],
  },
  "report-in": {
    what: "A report comes in",
    mails: { "report-received": contact },
    staff: [{ opens: ["examine-report", "check-claim"], to: "owner" }],
  },
  "report-to-sign": {
    what: "A report is prepared for the one who hands it in, who is reminded, or sends it back",
    mails: { "report-to-sign": ["signatory", "contact"], "report-sent-back": party },
  },
  "report-returned": { what: "A report is returned for completion", mails: { "report-returned": contact } },
  "report-accepted": {
    what: "A report is accepted, or an accepted cost is corrected",
    mails: { "report-accepted": contact, "report-corrected": formal },
  },
  lowering: {
    what: "An accepted cost is proposed to be lowered, answered or taken back",
    mails: { "lowering-proposed": formal, "lowering-withdrawn": contact },
    staff: [
      { opens: ["decide-lowering"], to: "owner" },
      { late: ["await-lowering-reply"], to: "owner" },
    ],
  },
  "to-evaluate": { what: "A project is to be evaluated", staff: [{ opens: ["evaluate"], to: "owner" }] },
  "public-text": {
    what: "A holder has written what everybody may read of the project",
    staff: [{ opens: ["clear-public-text"], to: "owner" }],
  },
  "to-clear": { what: "A case has ended with working notes", staff: [{ opens: ["clear-notes"], to: "owner" }] },
  ...evaluationsHeard,
  ...moneyHeard,
  "mail-bounced": {
    what: "A mail does not arrive",
    staff: [{ opens: ["undelivered-mail", "no-address", "undelivered-to-reviewer"], to: "owner" }],
  },
  "given-up": { what: "The system gives something up", staff: [{ opens: ["given-up"], to: "owner" }] },
  "handed-over": { what: "A case gets another officer", staff: [{ row: "handed-over", to: "owner" }] },
} as const satisfies Readonly<Record<string, Heard>>;

export type Event = keyof typeof whoHears;
export const events = Object.keys(whoHears) as Event[]; // as: Object.keys forgets the names
export const heardOf = (event: Event): Heard => whoHears[event];
