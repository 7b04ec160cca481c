import type { Mails } from "../../pilot/items/owed-mail.ts";
import { calendarLine } from "../../platform/mail/calendar-line.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";

/** How long a draft can be gone on with. */
const until = (closesAt: Instant): Both => ({
  sv: `Utlysningen stänger ${formatMoment(closesAt)}. Allt du har sparat finns kvar tills dess. Länken fungerar i 30 dagar, och du kan be om en ny på startsidan.`,
  en: `The call closes on ${formatMoment(closesAt, "en")}. Everything you have saved is kept until then. The link works for 30 days, and you can ask for a new one on the start page.`,
});

export const draftMails = {
  // What is typed is no part of it: anyone can write another's address, and it goes to that person.
  "resume-link": ({ callTitle, closesAt, submitted = false }, url) => ({
    subject: { sv: `Din ansökan: ${callTitle}`, en: `Your application: ${callTitle}` },
    body: [
      submitted
        ? {
            sv: `Här är länken till din inlämnade ansökan i utlysningen ${callTitle}.`,
            en: `Here is the link to the application that you have submitted to the call ${callTitle}.`,
          }
        : {
            sv: `Du har en påbörjad ansökan till utlysningen ${callTitle}.`,
            en: `You have started an application to the call ${callTitle}.`,
          },
      {
        action: submitted
          ? { sv: "Öppna ansökan", en: "Open the application" }
          : { sv: "Fortsätt med ansökan", en: "Continue the application" },
        url,
      },
      ...(submitted || !closesAt ? [] : [until(closesAt), calendarLine(url)]),
      {
        sv: "Har du inte bett om det här? Då har någon skrivit din adress, kanske av misstag. Du behöver inte göra något, men lämna inte länken vidare.",
        en: "Did you not ask for this? Then somebody has written your address, perhaps by mistake. You need not do anything, but do not pass the link on.",
      },
    ],
  }),
} satisfies Partial<Mails>;
