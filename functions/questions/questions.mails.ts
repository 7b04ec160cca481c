import type { Mails } from "../pilot/items/owed-mail.ts";
import { calendarLine } from "../platform/mail/calendar-line.ts";
import { theDay } from "../platform/mail/words.ts";
import type { Both } from "../vocabulary/language.ts";

/** Who was sent no link is told who can open the page. */
const where = (unlinked: true | undefined, url: string, action: Both) =>
  unlinked
    ? ({
        sv: "Frågor och svar finns på sidan för er ansökan. Den som skrev ansökan har en länk dit och kan be om en ny på startsidan.",
        en: "Questions and answers are on the page of your application. Those who wrote it have a link to it, and can ask for a new one on the start page.",
      } as const)
    : { action, url };

export const questionMails = {
  "question-asked": ({ title, text, dueDay, reminder, unlinked }, url) => ({
    subject: reminder
      ? { sv: `Påminnelse: en fråga om ${title}`, en: `Reminder: a question about ${title}` }
      : { sv: `Vi har en fråga om ${title}`, en: `We have a question about ${title}` },
    body: [
      reminder
        ? {
            sv: `Handläggaren har frågat något om ${title}, och har inte fått svar än:`,
            en: `The case officer has asked something about ${title}, and has no answer yet:`,
          }
        : { sv: `Handläggaren undrar något om ${title}:`, en: `The case officer would like to know about ${title}:` },
      { quote: text },
      ...(dueDay ? [{ facts: [[{ sv: "Svara senast", en: "Please answer by" }, theDay(dueDay)] as const] }] : []),
      where(unlinked, url, { sv: "Svara på frågan", en: "Answer the question" }),
      ...(dueDay && !unlinked ? [calendarLine(url)] : []),
      {
        sv: "Det räcker att en av er svarar. Svaret sparas i ärendet.",
        en: "One of you answering is enough. The answer is kept in the case.",
      },
    ],
  }),
  "question-answered": ({ title, question, text, unlinked }, url) => ({
    subject: { sv: `Svar på er fråga om ${title}`, en: `The answer to your question about ${title}` },
    body: [
      { sv: "Ni frågade:", en: "You asked:" },
      { quote: question },
      { sv: "Handläggaren svarar:", en: "The case officer answers:" },
      { quote: text },
      where(unlinked, url, { sv: "Öppna sidan", en: "Open the page" }),
    ],
  }),
} satisfies Partial<Mails>;
