import type { Mails } from "../pilot/items/owed-mail.ts";
import { formatMoment } from "../vocabulary/instant.ts";

const action = { sv: "Öppna bedömningen", en: "Open the review" };

export const reviewMails = {
  "review-invitation": ({ title, callTitle, deadline }, url) => ({
    subject: { sv: `Bedöm ansökan ${title}`, en: `Review the application ${title}` },
    body: [
      {
        sv: `Du är utsedd att bedöma ansökan ${title} i utlysningen ${callTitle}.`,
        en: `You have been asked to review the application ${title} in the call ${callTitle}.`,
      },
      {
        sv: `Lämna din bedömning senast ${formatMoment(deadline)}.`,
        en: `Please submit your review by ${formatMoment(deadline, "en")}.`,
      },
      {
        sv: "Innan du läser ansökan anmäler du om det finns jäv.",
        en: "Before you read the application you declare whether you have a conflict of interest.",
      },
      { action, url },
    ],
  }),
  "review-reminder": ({ title, deadline }, url) => ({
    subject: { sv: `Påminnelse: bedöm ansökan ${title}`, en: `Reminder: review the application ${title}` },
    body: [
      {
        sv: `Din bedömning av ${title} är inte inlämnad än. Lämna den senast ${formatMoment(deadline)}.`,
        en: `Your review of ${title} has not been submitted yet. Please submit it by ${formatMoment(deadline, "en")}.`,
      },
      { action, url },
    ],
  }),
  "review-extended": ({ title, deadline }, url) => ({
    subject: { sv: `Mer tid att bedöma ${title}`, en: `More time to review ${title}` },
    body: [
      {
        sv: `Du har fått mer tid att bedöma ansökan ${title}. Lämna din bedömning senast ${formatMoment(deadline)}.`,
        en: `You have been given more time to review the application ${title}. Please submit your review by ${formatMoment(deadline, "en")}.`,
      },
      { action, url },
    ],
  }),
  "review-cancelled": ({ title }) => ({
    subject: { sv: `Du behöver inte längre bedöma ${title}`, en: `You no longer need to review ${title}` },
    body: [
      {
        sv: `Uppdraget att bedöma ansökan ${title} är återtaget. Du behöver inte göra något.`,
        en: `The request to review the application ${title} has been taken back. There is nothing you need to do.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
