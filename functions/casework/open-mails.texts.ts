import type { Same } from "../vocabulary/language.ts";

const sv = {
  undelivered: {
    name: "Mejl kom inte fram",
    text: "Ett mejl kom inte fram. Skicka det igen, eller nå personen på ett annat sätt.",
    button: "Visa mejlen",
  },
  noAddress: {
    name: "Skicka brev",
    text: "Personen har ingen e-postadress. Skicka det som skulle ha mejlats som brev, och markera det som åtgärdat.",
    button: "Visa mejlen",
  },
  toReviewer: {
    name: "Mejl till bedömare kom inte fram",
    text: "Ett mejl till en bedömare kom inte fram. Rätta adressen, skicka inbjudan igen eller utse någon annan.",
    button: "Visa bedömaren",
  },
  givenUp: {
    name: "Åtgärd misslyckades",
    text: "Något som systemet skulle göra lyckades inte. Försök igen, eller kontakta den som driver systemet.",
    button: "Visa mejlen",
  },
  processed: { name: "Behandlas", text: "Vänta en liten stund medan ärendet går vidare." },
};

const en: Same<typeof sv> = {
  undelivered: {
    name: "Mail not delivered",
    text: "A mail did not arrive. Send it again, or reach the person in another way.",
    button: "Show the mails",
  },
  noAddress: {
    name: "Send a letter",
    text: "The person has no address for mail. Send by post what would have been mailed, and mark it as seen to.",
    button: "Show the mails",
  },
  toReviewer: {
    name: "Mail to a reviewer not delivered",
    text: "A mail to a reviewer did not arrive. Correct the address, send the invitation again, or ask somebody else.",
    button: "Show the reviewer",
  },
  givenUp: {
    name: "Something failed",
    text: "Something that the system was to do did not succeed. Try again, or contact those who run the system.",
    button: "Show the mails",
  },
  processed: { name: "Being processed", text: "Wait a moment while the case goes on." },
};

export const openMailsTexts = { sv, en };
