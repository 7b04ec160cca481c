import type { Mails } from "../pilot/items/owed-mail.ts";
import { formatMoment } from "../vocabulary/instant.ts";

const action = { sv: "Öppna bedömningen", en: "Open the review" };
/** The day for a calendar, by the mail's own link; nothing where there is none to show. */
const calendar = (url: string) => ({
  action: { sv: "Lägg dagen i din kalender", en: "Put the day into your calendar" },
  url: `${url}/dag.ics`,
});

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
        sv: "Innan du läser ansökan anmäler du om det finns jäv. Har du inte tid kan du tacka nej på samma sida.",
        en: "Before you read the application you declare whether you have a conflict of interest. If you have no time you can say no on the same page.",
      },
      { action, url },
      calendar(url),
    ],
  }),
  "review-reminder": ({ title, deadline, late }, url) => ({
    subject: { sv: `Påminnelse: bedöm ansökan ${title}`, en: `Reminder: review the application ${title}` },
    body: [
      late
        ? {
            sv: `Din bedömning av ${title} skulle vara inlämnad ${formatMoment(deadline)}. Lämna den så snart du kan.`,
            en: `Your review of ${title} was due on ${formatMoment(deadline, "en")}. Please submit it as soon as you can.`,
          }
        : {
            sv: `Din bedömning av ${title} är inte inlämnad än. Lämna den senast ${formatMoment(deadline)}.`,
            en: `Your review of ${title} has not been submitted yet. Please submit it by ${formatMoment(deadline, "en")}.`,
          },
      { action, url },
      ...(late ? [] : [calendar(url)]),
    ],
  }),
  "review-link": ({ title, deadline }, url) => ({
    subject: { sv: `Ny länk: bedöm ansökan ${title}`, en: `New link: review the application ${title}` },
    body: [
      {
        sv: `Här är en ny länk till din bedömning av ${title}. Bedömningen ska lämnas senast ${formatMoment(deadline)}.`,
        en: `Here is a new link to your review of ${title}. The review is due by ${formatMoment(deadline, "en")}.`,
      },
      { action, url },
      {
        sv: "Har du inte bett om någon länk behöver du inte göra något.",
        en: "If you have not asked for a link, there is nothing you need to do.",
      },
    ],
  }),
  "review-tasks": ({ open }, url) => ({
    subject: { sv: "Länken till dina bedömningar", en: "The link to your reviews" },
    body: [
      {
        sv: `Här är länken till alla ansökningar som du är ombedd att bedöma (${open} att göra). Den gäller i 30 minuter.`,
        en: `Here is the link to all applications that you have been asked to review (${open} to do). It works for 30 minutes.`,
      },
      { action: { sv: "Visa mina bedömningar", en: "Show my reviews" }, url },
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
      calendar(url),
    ],
  }),
  "review-round-ended": ({ title, until, inGroup }, url) => ({
    subject: { sv: `Bedömningen av ${title} är avslutad`, en: `The review of ${title} has ended` },
    body: [
      inGroup
        ? {
            sv: `Handläggaren har avslutat gruppens bedömning av ansökan ${title}, som går vidare till beslut.`,
            en: `The case officer has ended the group's round of the application ${title}, which goes on to decision.`,
          }
        : {
            sv: `Tillräckligt många bedömningar av ansökan ${title} har kommit in, och handläggaren har avslutat bedömningen.`,
            en: `Enough reviews of the application ${title} are in, and the case officer has ended the round.`,
          },
      {
        sv: `Har du skrivit något kan du ändå lämna in det till och med ${formatMoment(until)}, om ansökan inte avgörs innan dess. Annars behöver du inte göra något.`,
        en: `If you have written anything you may still submit it until ${formatMoment(until, "en")}, unless the application is decided before that. Otherwise there is nothing you need to do.`,
      },
      { action, url },
    ],
  }),
  "review-reopened": ({ title, deadline }, url) => ({
    subject: { sv: `Bedömningen av ${title} är öppen igen`, en: `The review of ${title} is open again` },
    body: [
      {
        sv: `Handläggaren har öppnat din bedömning av ansökan ${title} igen. Svara på nytt om du är jävig. Det du hade skrivit finns kvar.`,
        en: `The case officer has opened your review of the application ${title} again. Please declare anew whether you have a conflict of interest. What you had written is still there.`,
      },
      {
        sv: `Bedömningen skulle lämnas senast ${formatMoment(deadline)}.`,
        en: `The review was due by ${formatMoment(deadline, "en")}.`,
      },
      { action, url },
    ],
  }),
  "review-changed": ({ title, deadline }, url) => ({
    subject: { sv: `Ansökan ${title} är kompletterad`, en: `The application ${title} has been completed` },
    body: [
      {
        sv: `Sökanden har kompletterat ansökan ${title} medan du bedömer den. På sidan står vad som har ändrats. Det du har skrivit finns kvar.`,
        en: `The applicant has completed the application ${title} while you are reviewing it. The page says what has changed. What you have written is still there.`,
      },
      {
        sv: `Lämna din bedömning senast ${formatMoment(deadline)}, som förut.`,
        en: `Please submit your review by ${formatMoment(deadline, "en")}, as before.`,
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
