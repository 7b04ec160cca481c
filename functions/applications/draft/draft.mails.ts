import type { Mails } from "../../pilot/items/owed-mail.ts";
import { formatMoment } from "../../vocabulary/instant.ts";

export const draftMails = {
  "resume-link": ({ callTitle, title = callTitle, closesAt }, url) => ({
    subject: { sv: `Din ansökan: ${title}`, en: `Your application: ${title}` },
    body: [
      {
        sv: `Du har en påbörjad ansökan till utlysningen ${callTitle}.`,
        en: `You have started an application to the call ${callTitle}.`,
      },
      { action: { sv: "Fortsätt med ansökan", en: "Continue the application" }, url },
      {
        sv: `Utlysningen stänger ${formatMoment(closesAt)}. Allt du har sparat finns kvar tills dess.`,
        en: `The call closes on ${formatMoment(closesAt, "en")}. Everything you have saved is kept until then.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
