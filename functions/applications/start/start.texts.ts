import type { Same } from "../../vocabulary/language.ts";

const sv = {
  email: "E-postadress",
  beginTitle: "Börja en ansökan",
  beginText:
    "Skriv din e-postadress. Ansökan öppnas direkt, och du får ett mejl med en länk så att du kan fortsätta en annan dag.",
  emailHint: "Vi använder adressen bara för den här ansökan.",
  begin: "Börja ansökan",
  againTitle: "Har du redan börjat?",
  againText:
    "Skriv din e-postadress, så mejlar vi en länk till listan över alla dina ansökningar och projekt. Är du ombedd att bedöma ansökningar får du länken till dem också.",
  again: "Skicka mina länkar",
  sentTitle: "Titta i din inkorg",
  sent: [
    "Finns det ansökningar, projekt eller bedömningar som hör till adressen mejlar vi länkarna. Det kan ta några minuter.",
    "Kommer inget mejl? Titta i skräpposten och kontrollera att du skrev rätt adress: den som du blev inbjuden på eller är angiven med.",
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
  againText:
    "Write your e-mail address, and we will mail you one link to the list of all your applications and projects. If you have been asked to review applications, you get the link to them too.",
  again: "Send me my links",
  sentTitle: "Look in your inbox",
  sent: [
    "If there are applications, projects or reviews that belong to the address, we mail the links. It may take some minutes.",
    "No mail? Look in your spam folder, and check that you wrote the right address: the one at which you were invited or are named.",
  ],
  toCall: "To the start page",
};

export const startTexts = { sv, en };
