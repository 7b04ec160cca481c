/** What neighbours may ask of applications: the call, and what was submitted. Who may see it is the asker's to check. */
import type { Item } from "../platform/table/table.ts";
import { Attachment } from "./attachments/attachment.ts";
import { Member } from "./draft/draft.ts";
import { submissionIn } from "./submission/submission-item.ts";

/** A file of an application, and where it lies in the bucket. */
export { Attachment } from "./attachments/attachment.ts";
/** The names of every published call; one version of a call by its number, cached: a version never changes. */
export { publishedCalls, readCall } from "./call/call.store.ts";
/** One version of a call: texts, dates, frames, rate and cap, categories, headings, criteria, what follow-up asks. */
export type { Call } from "./call/call.ts";
/** The application as sections for people to read, shown by platform/web/ui/read-through.tsx. */
export { readThrough } from "./submission/read-through.ts";
/** Name, e-mail and language of the contact. */
export { contactOf, type Submission } from "./submission/submission.ts";
/** What was submitted, among a pilot's items; undefined while it is a draft. */
export { submissionIn } from "./submission/submission-item.ts";
/** Names, dates, costs by category and year, and the grant applied for. */
export { summaryOf } from "./submission/summary.ts";

/** The files of a pilot in the order they came; of a submitted one, those that were there when it was submitted. */
export const attachmentsIn = (items: readonly Item[]): readonly Attachment[] =>
  submissionIn(items)?.attachments ??
  items
    .filter(({ sk }) => sk.startsWith("ATTACHMENT#"))
    .map((item) => Attachment.parse(item))
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));

/** The mailboxes of those who apply, contact and members: nobody reviews their own application. */
export const addressesIn = (items: readonly Item[]): readonly string[] => {
  const contact = submissionIn(items)?.application.organisation.contact.email;
  const members = items.filter(({ sk }) => sk.startsWith("MEMBER#")).map((item) => Member.parse(item).email);
  return contact === undefined ? members : [contact, ...members];
};
