import type { NoticeTime } from "../../platform/notice-times.ts";
import type { Same } from "../../vocabulary/language.ts";
import type { Event } from "./who-hears.ts";

const sv = {
  /** What has happened where no open work says it. */
  events: {
    "application-received": "En ny ansökan har kommit in.",
    "reviewer-lost": "En bedömare har anmält jäv eller tackat nej.",
    "round-ended": "Bedömningen är avslutad.",
    withdrawn: "Ansökan är återkallad.",
    decided: "Ärendet är avgjort.",
    "handed-over": "Du har fått ärendet att handlägga.",
  } satisfies Partial<Record<Event, string>>,
  late: (what: string) => `Sista dagen har passerat: ${what}.`,
  title: "Mejl till dig om ärenden",
  lead: "Du får mejl om det som händer i dina ärenden, i ärenden utan handläggare och i det som väntar på din roll. Är det inget att berätta kommer inget mejl.",
  when: "När vill du ha dem?",
  times: {
    "at-once": "Direkt när något händer",
    morning: "Samlat i ett mejl på morgonen",
  } satisfies Record<NoticeTime, string>,
  whenHint:
    "Morgonens mejl skickas måndag till fredag vid sju, och där står alltid det som har blivit sent. Mejlen skrivs på det språk som du läser nu.",
  to: (email: string) => `De skickas till ${email}.`,
  noAddress:
    "Din adress är inte känd än. Logga ut och logga in igen, så skickas mejlen till den adress du loggar in med.",
  save: "Spara",
  saved: "Sparat.",
};

const en: Same<typeof sv> = {
  events: {
    "application-received": "A new application has come in.",
    "reviewer-lost": "A reviewer has declared a conflict of interest, or said no.",
    "round-ended": "The round of reviews has ended.",
    withdrawn: "The application has been withdrawn.",
    decided: "The case has been decided.",
    "handed-over": "You have been given the case.",
  },
  late: (what) => `Past its last day: ${what}.`,
  title: "Mails to you about cases",
  lead: "You are mailed about what happens in your cases, in cases without a case officer, and in what waits for your role. When there is nothing to tell, no mail is sent.",
  when: "When do you want them?",
  times: { "at-once": "At once when something happens", morning: "Together in one mail in the morning" },
  whenHint:
    "The mail of the morning is sent Monday to Friday at seven, and always says what has become late. Mails are written in the language that you read now.",
  to: (email) => `They are sent to ${email}.`,
  noAddress:
    "Your address is not known yet. Sign out and sign in again: mails then go to the address that you sign in with.",
  save: "Save",
  saved: "Saved.",
};

export const noticesTexts = { sv, en };
