import type { Mails } from "../pilot/items/owed-mail.ts";

export const wheelMails = {
  "wheel-question": ({ title, lens, asks, question }, url) => ({
    subject: { sv: `En fråga om ${title}: ${lens}`, en: `A question about ${title}: ${lens}` },
    body: [
      {
        sv: `Medan ni arbetar med ${title} ställs en fråga i taget ur programmets utvärdering. Den här gången är det du som får den.`,
        en: `While you work on ${title}, the questions of the programme's evaluation are asked one at a time. This time it is your turn.`,
      },
      ...(asks === "" ? [] : [{ sv: `${lens}: ${asks}`, en: `${lens}: ${asks}` }]),
      { sv: question, en: question },
      {
        action: { sv: "Svara eller hoppa över", en: "Answer or pass over" },
        url,
      },
      {
        sv: "Det tar ungefär två minuter. Kan du inte svara hoppar du över frågan med några ord om varför. Du får som mest en fråga var fjortonde dag.",
        en: "It takes about two minutes. If you cannot answer, pass the question over with a few words on why. You are asked at most once a fortnight.",
      },
    ],
  }),
} satisfies Partial<Mails>;
