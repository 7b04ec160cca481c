import * as z from "zod";
import { emailHash } from "../platform/mail/mailbox.ts";
import { keys } from "../platform/table/keys.ts";
import { parsed, readAll, type Table, type Write } from "../platform/table/table.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import type { Grant } from "./items/grant.ts";

const Contact = z.object({ applicationId: ApplicationId });

/** Whether the grant's contact reads the mailbox. */
export const isContactOf = ({ contact }: Pick<Grant, "contact">, mailbox: string): boolean =>
  emailHash(contact.email) === mailbox;

/** Lets the grant be found by the mailbox of its contact, who need not be one of those who applied. */
export const contactLeft = ({ applicationId, contact }: Pick<Grant, "applicationId" | "contact">): Write => ({
  table: "pilots",
  put: { ...keys.contact(emailHash(contact.email), applicationId), applicationId },
});

/** The grant is found by that mailbox no more. */
export const contactGone = ({ applicationId, contact }: Pick<Grant, "applicationId" | "contact">): Write => ({
  table: "pilots",
  delete: keys.contact(emailHash(contact.email), applicationId),
});

/** The grants whose contact reads the mailbox, or did when they were made. */
export async function grantedTo(table: Pick<Table, "query">, mailbox: string): Promise<readonly ApplicationId[]> {
  const items = await readAll(table, { table: "pilots", pk: keys.contacts(mailbox) }, 50);
  return parsed(Contact, items).map(({ applicationId }) => applicationId);
}
