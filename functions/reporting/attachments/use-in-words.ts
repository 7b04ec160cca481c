import { isPicture, type ReportAttachment } from "../../pilot/items/report-attachment.ts";
import type { Language } from "../../vocabulary/language.ts";
import { attachmentsTexts } from "./attachments.texts.ts";

/**
 * What a file of a report may be used for, in words.
 * @example useInWords({ type: "png", consent: { publish: false, people: "none", at } }, "sv") // "Får inte publiceras; ingen går att känna igen"
 */
export function useInWords(file: Pick<ReportAttachment, "type" | "consent">, lang: Language): string {
  const t = attachmentsTexts[lang];
  if (!isPicture(file)) return t.uses.document;
  const { consent } = file;
  return consent
    ? `${consent.publish ? t.uses.publish : t.uses.not}; ${t.peopleShort[consent.people]}`
    : t.uses.unanswered;
}
