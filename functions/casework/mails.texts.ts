import type { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import type { MailTemplate } from "../platform/mail/templates.ts";
import type { Texts } from "../vocabulary/language.ts";
import type { MailState } from "./mail-state.ts";

type MailTexts = {
  mails: string;
  none: string;
  mail: string;
  to: string;
  state: string;
  when: string;
  sendAgain: string;
  sentAgain: string;
  templates: Record<MailTemplate, string>;
  /** What is owed besides mails, shown when it was given up. */
  others: Record<Exclude<OutboxEntry["effect"]["kind"], "mail">, string>;
  states: Record<MailState, string>;
};

export const mailTexts: Texts<MailTexts> = {
  sv: {
    mails: "Mejl i ärendet",
    none: "Inga mejl har skickats i ärendet.",
    mail: "Mejl",
    to: "Till",
    state: "Läge",
    when: "Tid",
    sendAgain: "Skicka igen",
    sentAgain: "Det görs om inom några minuter.",
    others: { start: "Ärendets gång startas", signal: "Ärendet flyttas till nästa steg", register: "Diarieföring" },
    templates: {
      "resume-link": "Länk till ansökan",
      receipt: "Kvittens",
      registered: "Diarienummer",
      "review-invitation": "Inbjudan att bedöma",
      "review-reminder": "Påminnelse till bedömare",
      "review-extended": "Förlängd tid för bedömning",
      "review-cancelled": "Återtaget bedömningsuppdrag",
      withdrawn: "Bekräftad återkallelse",
      "decision-granted": "Beslut om bidrag",
      "decision-rejected": "Beslut om avslag",
      "report-due": "Dags att rapportera",
      "report-received": "Rapport mottagen",
      "report-returned": "Rapport återlämnad",
      "report-accepted": "Rapport godkänd",
      "report-corrected": "Godkänd kostnad rättad",
      "payee-changed": "Vart bidraget betalas",
      "advance-decided": "Beslut om förskott",
      "payment-made": "Utbetalning gjord",
      "repayment-claimed": "Återkrav",
      "repayment-received": "Återbetalning mottagen",
      evaluated: "Utvärdering klar",
    },
    states: {
      planned: "Planerat",
      waiting: "Skickas",
      delivered: "Skickat",
      parked: "Kunde inte skickas",
      bounced: "Kom inte fram",
      complained: "Anmält som skräppost",
      cancelled: "Återtaget",
    },
  },
  en: {
    mails: "Mails in the case",
    none: "No mails have been sent in this case.",
    mail: "Mail",
    to: "To",
    state: "State",
    when: "Time",
    sendAgain: "Send again",
    sentAgain: "It will be done again within a few minutes.",
    others: {
      start: "The case's course is started",
      signal: "The case is moved to its next stage",
      register: "Registration",
    },
    templates: {
      "resume-link": "Link to the application",
      receipt: "Receipt",
      registered: "Registration number",
      "review-invitation": "Invitation to review",
      "review-reminder": "Reminder to a reviewer",
      "review-extended": "More time for a review",
      "review-cancelled": "Review taken back",
      withdrawn: "Withdrawal confirmed",
      "decision-granted": "Decision: grant",
      "decision-rejected": "Decision: rejection",
      "report-due": "Report due",
      "report-received": "Report received",
      "report-returned": "Report returned",
      "report-accepted": "Report accepted",
      "report-corrected": "Accepted cost corrected",
      "payee-changed": "Where the grant is paid",
      "advance-decided": "Advance decided",
      "payment-made": "Payment made",
      "repayment-claimed": "Repayment claim",
      "repayment-received": "Repayment received",
      evaluated: "Evaluation done",
    },
    states: {
      planned: "Planned",
      waiting: "Being sent",
      delivered: "Sent",
      parked: "Could not be sent",
      bounced: "Did not arrive",
      complained: "Reported as spam",
      cancelled: "Taken back",
    },
  },
};
