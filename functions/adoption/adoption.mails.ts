import type { Mails } from "../pilot/items/owed-mail.ts";
import { theDay } from "../platform/mail/words.ts";

const when = (years: number) =>
  years === 0
    ? { sv: "Projektet är slutredovisat.", en: "The project has been reported." }
    : years === 1
      ? { sv: "Det är ett år sedan projektet var slutredovisat.", en: "It is a year since the project was reported." }
      : {
          sv: `Det är ${years} år sedan projektet var slutredovisat.`,
          en: `It is ${years} years since the project was reported.`,
        };

export const adoptionMails = {
  "adoption-asked": ({ title, years, dueDay, late }, url) => ({
    subject: late
      ? { sv: `Påminnelse: vem tar med sig vad av ${title}?`, en: `Reminder: who takes what home of ${title}?` }
      : { sv: `Vem tar med sig vad av ${title}?`, en: `Who takes what home of ${title}?` },
    body: [
      when(years),
      {
        sv: "Berätta vilka enheter och organisationer som tar med sig något, vad, i vilken plan eller budget och hur långt det har kommit. Inget nytt är också ett svar, och det som inte blev av lär vi oss också av.",
        en: "Tell us which units and organisations take something home, what, in which plan or budget, and how far it has come. Nothing new is an answer too, and we also learn from what came to nothing.",
      },
      { facts: [[{ sv: "Svara senast", en: "Please answer by" }, theDay(dueDay)]] },
      { action: { sv: "Öppna projektet och svara", en: "Open the project and answer" }, url },
      ...(late
        ? [
            {
              sv: "Sista dagen har gått och vi har inte fått något svar. Det här är den enda påminnelsen.",
              en: "The last day has passed and we have no answer. This is the only reminder.",
            },
          ]
        : []),
    ],
  }),
} satisfies Partial<Mails>;
