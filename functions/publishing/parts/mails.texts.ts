import type { MailWithText } from "../../calls/mail-texts.ts";
import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What a call says in its mails besides, as a form asks for it. */
export const mailTexts = {
  name: both("Mejl", "Mails"),
  texts: both("Vad mejlen säger mer", "What the mails say more"),
  textsHint: both(
    "Mejlen skrivs av sig själva. Det du lägger till här står sist i mejlet, före kontaktpersonerna. Lämna tomt där inget behöver läggas till. Texten visas som den är skriven, och en tom rad ger ett nytt stycke.",
    "The mails write themselves. What you add here stands last in the mail, before the contact persons. Leave it empty where nothing needs adding. The text is shown as it is written, and an empty line begins a new paragraph.",
  ),
  text: both("Text", "Text"),
  of: {
    receipt: both("När ansökan har kommit in", "When the application has come in"),
    withdrawn: both("När ansökan är återkallad", "When the application is withdrawn"),
    "decision-granted": both("Beslut om bidrag", "Decision to grant"),
    "decision-rejected": both("Beslut om avslag", "Decision to reject"),
    "report-due": both("När det är dags att rapportera", "When a report is due"),
    "report-received": both("När rapporten har kommit in", "When the report has come in"),
    "report-returned": both("När rapporten behöver kompletteras", "When the report needs completing"),
    "report-accepted": both("När rapporten är godkänd", "When the report is accepted"),
    "advance-decided": both("Beslut om förskott", "Decision on an advance"),
    "payment-made": both("När bidrag är utbetalt", "When a payment has been made"),
    "repayment-claimed": both("När bidrag ska betalas tillbaka", "When part of the grant is to be paid back"),
    evaluated: both("När utvärderingen är klar", "When the evaluation is complete"),
  } satisfies Record<MailWithText, Both>,
} as const;
