/** What neighbours may ask of applications: the call, and what was submitted. Who may see it is the asker's to check. */
import type { Item } from "../../platform/table/table.ts";
import { Attachment } from "./attachment.ts";
import { Member } from "./draft.ts";
import { submissionIn } from "./submission-item.ts";

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
