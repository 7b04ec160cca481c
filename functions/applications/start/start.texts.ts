import type { Same } from "../../vocabulary/language.ts";

const sv = {
  email: "E-postadress",
  beginTitle: "Börja en ansökan",
  beginText:
    "Skriv din e-postadress. Ansökan öppnas direkt, och du får ett mejl med en länk så att du kan fortsätta en annan dag.",
  emailHint: "Vi använder adressen bara för den här ansökan.",
  begin: "Börja ansökan",
  againTitle: "Har du redan börjat?",
  againText: "Skriv adressen du började med, så mejlar vi dina länkar.",
  again: "Skicka mina länkar",
  sentTitle: "Titta i din inkorg",
  sent: [
    "Finns det ansökningar som hör till adressen har vi mejlat en länk till var och en av dem. Det kan ta några minuter.",
    "Kommer inget mejl? Titta i skräpposten och kontrollera att du skrev adressen du började med.",
  ] satisfies readonly string[],
  toCall: "Till startsidan",
};

const en: Same<typeof sv> = {
  email: "E-mail address",
  beginTitle: "Begin an application",
  beginText:
    "Write your e-mail address. The application opens at once, and we mail you a link so that you can go on another day.",
  emailHint: "We use the address for this application only.",
  begin: "Begin the application",
  againTitle: "Have you already begun?",
  againText: "Write the address you began with, and we will mail you your links.",
  again: "Send me my links",
  sentTitle: "Look in your inbox",
  sent: [
    "If there are applications that belong to the address, we have mailed a link to each. It may take some minutes.",
    "No mail? Look in your spam folder, and check that you wrote the address you began with.",
  ],
  toCall: "To the start page",
};

export const startTexts = { sv, en };
