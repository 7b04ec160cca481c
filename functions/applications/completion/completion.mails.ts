import type { Mails } from "../../pilot/items/owed-mail.ts";
import { calendarLine } from "../../platform/mail/calendar-line.ts";
import { theDay } from "../../platform/mail/words.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";

const many = (count: number): Both => ({
  sv: count === 1 ? "Ett svar är öppet." : `${count} svar är öppna.`,
  en: count === 1 ? "One answer is open." : `${count} answers are open.`,
});

export const completionMails = {
  "completion-asked": ({ title, reason, dueDay, open, extended, reminder, unlinked }, url) => ({
    subject: reminder
      ? { sv: `Påminnelse: komplettera ${title}`, en: `Reminder: complete ${title}` }
      : extended
        ? { sv: `Mer tid att komplettera ${title}`, en: `More time to complete ${title}` }
        : { sv: `Ansökan ${title} behöver kompletteras`, en: `The application ${title} needs to be completed` },
    body: [
      reminder
        ? {
            sv: `Ansökan ${title} är inte kompletterad än. Handläggaren behöver:`,
            en: `The application ${title} has not been completed yet. The case officer needs:`,
          }
        : extended
          ? {
              sv: `Ni har fått mer tid att komplettera ansökan ${title}. Handläggaren behöver:`,
              en: `You have been given more time to complete the application ${title}. The case officer needs:`,
            }
          : {
              sv: `Handläggaren har öppnat en del av ansökan ${title} så att ni kan komplettera den:`,
              en: `The case officer has opened a part of the application ${title} so that you can complete it:`,
            },
      { quote: reason },
      { facts: [[{ sv: "Senast", en: "By" }, theDay(dueDay)]] },
      {
        sv: `${many(open).sv} Resten av ansökan står kvar som den lämnades in.`,
        en: `${many(open).en} The rest of the application stays as it was handed in.`,
      },
      unlinked
        ? {
            sv: "Den som skrev ansökan har en länk till den och kan be om en ny på startsidan.",
            en: "Those who wrote the application have a link to it, and can ask for a new one on the start page.",
          }
        : { action: { sv: "Komplettera ansökan", en: "Complete the application" }, url },
      ...(unlinked ? [] : [calendarLine(url)]),
    ],
  }),
  "completion-ended": ({ title, reason }) => ({
    subject: {
      sv: `Kompletteringen av ${title} är avslutad`,
      en: `The completion of ${title} has been ended`,
    },
    body: [
      {
        sv: `Handläggaren har avslutat kompletteringen av ansökan ${title}. Ansökan prövas som den lämnades in. Skälet:`,
        en: `The case officer has ended the completion of the application ${title}, which is considered as it was handed in. The reason:`,
      },
      { quote: reason },
      { sv: "Ni behöver inte göra något mer.", en: "You need not do anything more." },
    ],
  }),
  "completion-received": ({ title, at }) => ({
    subject: {
      sv: `Vi har tagit emot kompletteringen av ${title}`,
      en: `We have received the completion of ${title}`,
    },
    body: [
      {
        sv: `Kompletteringen av ansökan ${title} kom in ${formatMoment(at)}. Den förra versionen av ansökan finns kvar.`,
        en: `The completion of the application ${title} reached us on ${formatMoment(at, "en")}. The earlier version of the application stays.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
