import * as z from "zod";
import { Words } from "../platform/forms/words.ts";

/**
 * The mails in which a call may say more: those that tell applicants and holders how their case goes. Not those that carry
 * a link to get in by or warn of a change of access or account, which say one thing only, and not those to reviewers. A
 * published call names them for ever: one is never taken away.
 */
export const mailsWithText = [
  "receipt",
  "withdrawn",
  "decision-granted",
  "decision-rejected",
  "report-due",
  "report-received",
  "report-returned",
  "report-accepted",
  "advance-decided",
  "payment-made",
  "repayment-claimed",
  "evaluated",
] as const;
export type MailWithText = (typeof mailsWithText)[number];

/** The longest text, in characters. */
export const mostOfMailText = 2000;

const MailText = z.object({ mail: z.enum(mailsWithText), text: Words(mostOfMailText) });

/** What a call says in its mails besides what they say of every call: at most one text for each. */
export const MailTexts = z
  .array(MailText)
  .max(mailsWithText.length)
  .refine((texts) => new Set(texts.map(({ mail }) => mail)).size === texts.length, "a mail has one text");
export type MailTexts = z.infer<typeof MailTexts>;
