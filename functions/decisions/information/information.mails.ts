import type { Mails } from "../../pilot/items/owed-mail.ts";
import { theDay } from "../../platform/mail/words.ts";

export const informationMails = {
  "meeting-slot": ({ subject, meeting, day, what, minutes, place }) => ({
    subject: { sv: `Du talar på ett möte: ${subject}`, en: `You speak at a meeting: ${subject}` },
    body: [
      {
        sv: `Du står på dispositionen för informationsärendet ${subject}.`,
        en: `You are on the agenda of the information item ${subject}.`,
      },
      {
        facts: [
          [{ sv: "Möte", en: "Meeting" }, meeting] as const,
          ...(day ? [[{ sv: "Dag", en: "Day" }, theDay(day)] as const] : []),
          [{ sv: "Din punkt", en: "Your slot" }, what] as const,
          [{ sv: "Plats i ordningen", en: "Place in the order" }, String(place)] as const,
          [
            { sv: "Tid", en: "Time" },
            { sv: `${minutes} minuter`, en: `${minutes} minutes` },
          ] as const,
        ],
      },
      {
        sv: "Svara på det här mejlet om något inte stämmer. Ändras dag, ordning eller tid får du ett nytt mejl.",
        en: "Reply to this mail if something is wrong. If the day, the order or the time changes you are sent another.",
      },
    ],
  }),
} satisfies Partial<Mails>;
