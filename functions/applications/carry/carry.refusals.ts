import type { No } from "../../vocabulary/refusal.ts";

export const carryFirst: No = {
  code: "carry-first",
  status: 409,
  title: { sv: "Utlysningen har ändrats", en: "The call has changed" },
  text: {
    sv: "Ansökan är skriven för en tidigare version av utlysningen. För över den till den nya innan den lämnas in. Inget är inlämnat, och det du skrivit finns kvar.",
    en: "The application is written for an earlier version of the call. Carry it over to the new one before it is submitted. Nothing is submitted, and what you have written is kept.",
  },
  whatToDo: {
    sv: "Öppna ansökans första sida. Där står vad som är nytt, och där förs ansökan över.",
    en: "Open the first page of the application. It says what is new, and there the application is carried over.",
  },
};
