import * as z from "zod";
import { readCall, recentCallFacts } from "../../calls/call.store.ts";
import type { Contact } from "../../calls/contact.ts";
import { mailsWithText } from "../../calls/mail-texts.ts";
import type { Words } from "../../platform/forms/words.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, CallId, pilotIn, type Subject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { MailTemplate } from "../items/owed-mail.ts";

/** What a mail says of the call that it is about. */
export type SaidOfCall = {
  /** Who answers questions now. */
  readonly contacts: readonly Contact[];
  /** What the call itself has to say in this mail. */
  readonly more?: Words | undefined;
};

/** A mail that is about no call, or about one that nobody answers for. */
export const nothingSaid: SaidOfCall = { contacts: [] };

/** Which call a pilot answers, as its case and its draft both say; drafts of the first edition name no version. */
export const Answering = z.object({ callId: CallId, callVersion: z.number().int().optional() });

const withText = mailsWithText satisfies readonly MailTemplate[];
const carriesText = (template: MailTemplate) => withText.some((one) => one === template);

/** Mails that say more are about what is submitted: its case says which version. All others are often about a draft. */
async function answering(table: Pick<Table, "get">, id: ApplicationId, template: MailTemplate) {
  const [first, second] = carriesText(template) ? [keys.case, keys.draft] : [keys.draft, keys.case];
  const item = (await table.get("pilots", first(id))) ?? (await table.get("pilots", second(id)));
  return item && readAs(Answering, item);
}

/**
 * What a mail says of its call, read as it is sent: whoever has left since it was owed is not named. One read for the
 * pilot; what runs of its call is read twice a minute, and a version once.
 */
export async function saidOfCall(
  table: Pick<Table, "get">,
  { subject, template }: { readonly subject: Subject; readonly template: MailTemplate },
  now: Instant,
): Promise<SaidOfCall> {
  const id = pilotIn(subject);
  const pinned = id && (await answering(table, id, template));
  const facts = pinned && (await recentCallFacts(table, pinned.callId, now));
  if (!facts) return nothingSaid;
  const { contacts } = facts;
  if (!carriesText(template)) return { contacts };
  const { mailTexts = [] } = await readCall(table, pinned.callId, pinned.callVersion ?? facts.version);
  return { contacts, more: mailTexts.find(({ mail }) => mail === template)?.text };
}
