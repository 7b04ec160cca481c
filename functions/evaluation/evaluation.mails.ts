import type { Mails } from "../pilot/items/owed-mail.ts";

export const evaluationMails = {
  evaluated: ({ title }) => ({
    subject: { sv: `${title} är utvärderat`, en: `${title} is evaluated` },
    body: [
      {
        sv: `Utvärderingen av ${title} är klar och ärendet avslutas. Tack för det ni har prövat och delat med er av.`,
        en: `The evaluation of ${title} is complete and the case is closed. Thank you for what you tried and shared.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
