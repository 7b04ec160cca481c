import { closingWords } from "../../calls/closing-words.ts";
import type { Mails } from "../../pilot/items/owed-mail.ts";
import { calendarLine } from "../../platform/mail/calendar-line.ts";
import type { Both } from "../../vocabulary/language.ts";

type News = Parameters<Mails["call-news"]>[0];

const subjects = {
  dates: (title) => ({ sv: `Ny sista dag: ${title}`, en: `New last day: ${title}` }),
  withdrawn: (title) => ({ sv: `Utlysningen är inställd: ${title}`, en: `The call is withdrawn: ${title}` }),
  carry: (title) => ({ sv: `Utlysningen har ändrats: ${title}`, en: `The call has changed: ${title}` }),
  closing: (title) => ({ sv: `Snart stänger utlysningen: ${title}`, en: `The call closes soon: ${title}` }),
} as const satisfies Record<News["what"], (title: string) => Both>;

/** What has happened, and what it means for a draft. */
const said = ({ what, closesAt }: News): Both => {
  const closes = { sv: closingWords({ closesAt }, "sv"), en: closingWords({ closesAt }, "en") };
  switch (what) {
    case "dates":
      return {
        sv: `Utlysningen är öppen ${closesAt ? `till ${closes.sv}` : "utan sista dag"}. Din ansökan är inte inlämnad än.`,
        en: `The call is open ${closesAt ? `until ${closes.en}` : "with no last day"}. Your application is not submitted yet.`,
      };
    case "withdrawn":
      return {
        sv: "Utlysningen är inställd. Din ansökan kan inte lämnas in. Det du har skrivit finns kvar.",
        en: "The call has been withdrawn. Your application cannot be submitted. What you have written is kept.",
      };
    case "carry":
      return {
        sv: "Utlysningen har fått en ny version. För över din ansökan till den innan du lämnar in. Det du har skrivit finns kvar, och du ser vad som är nytt.",
        en: "The call has a new version. Carry your application over to it before you submit. What you have written is kept, and you see what is new.",
      };
    case "closing":
      return {
        sv: `Utlysningen stänger ${closes.sv}. Din ansökan är inte inlämnad än.`,
        en: `The call closes on ${closes.en}. Your application is not submitted yet.`,
      };
  }
};

/** What those with an unsent draft hear of its call. */
export const callNewsMails = {
  "call-news": (news, url) => ({
    subject: subjects[news.what](news.callTitle),
    body: [
      {
        sv: `Du har en påbörjad ansökan i ${news.callTitle}.`,
        en: `You have begun an application in ${news.callTitle}.`,
      },
      said(news),
      { action: { sv: "Öppna ansökan", en: "Open the application" }, url },
      ...(news.closesAt && news.what !== "withdrawn" ? [calendarLine(url)] : []),
    ],
  }),
} satisfies Partial<Mails>;
