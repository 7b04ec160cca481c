import type { Same } from "../vocabulary/language.ts";

const sv = {
  undelivered: {
    name: "Mejl kom inte fram",
    text: "Ett mejl kom inte fram. Skicka det igen, eller nå personen på ett annat sätt.",
    button: "Visa mejlen",
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
  givenUp: {
    name: "Something failed",
    text: "Something that the system was to do did not succeed. Try again, or contact those who run the system.",
    button: "Show the mails",
  },
  processed: { name: "Being processed", text: "Wait a moment while the case goes on." },
};

export const openMailsTexts = { sv, en };
