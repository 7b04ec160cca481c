import type { Mails } from "../pilot/items/owed-mail.ts";
import { occasionName } from "../pilot/obligations/occasion.texts.ts";
import type { OccasionKind } from "../pilot/obligations/occasions.ts";
import { theDay } from "../platform/mail/words.ts";
import type { Both } from "../vocabulary/language.ts";

type Which = { readonly kind: OccasionKind; readonly number?: number | undefined };
const named = (which: Which): Both => ({ sv: occasionName(which, "sv"), en: occasionName(which, "en") });
const evaluation = { sv: "Utvärdering", en: "Evaluation" };
const lastDay = { sv: "Sista dag", en: "Last day" };
const write = { sv: "Skriv utvärderingen", en: "Write the evaluation" };

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
  "evaluation-due": ({ title, dueDay, ...which }, url) => ({
    subject: { sv: `Dags att utvärdera ${title}`, en: `Time to evaluate ${title}` },
    body: [
      {
        sv: `Nu är det dags för er utvärdering av ${title}. Frågorna är desamma som andra svarar på. Är det för tidigt att säga något, så är det också ett svar.`,
        en: `It is time for your evaluation of ${title}. The questions are those that others answer. If it is too early to say, that is an answer, too.`,
      },
      {
        facts: [
          [evaluation, named(which)],
          [lastDay, theDay(dueDay)],
        ],
      },
      { action: write, url },
    ],
  }),
  "evaluation-reminder": ({ title, dueDay, late, ...which }, url) => ({
    subject: late
      ? { sv: `Utvärderingen av ${title} är försenad`, en: `The evaluation of ${title} is late` }
      : { sv: `Påminnelse: utvärderingen av ${title}`, en: `Reminder: the evaluation of ${title}` },
    body: [
      late
        ? {
            sv: `Utvärderingen av ${title} har inte kommit in, och dess sista dag har gått. Lämna den så snart du kan.`,
            en: `The evaluation of ${title} has not come in, and its last day has passed. Please submit it as soon as you can.`,
          }
        : {
            sv: `Om en vecka är det sista dagen att lämna utvärderingen av ${title}. Den har inte kommit in än.`,
            en: `The last day for the evaluation of ${title} is in a week. It has not come in yet.`,
          },
      {
        facts: [
          [evaluation, named(which)],
          [lastDay, theDay(dueDay)],
        ],
      },
      { action: write, url },
    ],
  }),
  "evaluation-moved": ({ title, before, dueDay, reason, ...which }) => ({
    subject: { sv: `Mer tid för utvärderingen av ${title}`, en: `More time for the evaluation of ${title}` },
    body: [
      {
        sv: `Det finns mer tid för utvärderingen av ${title}. Påminnelserna följer den nya dagen.`,
        en: `There is more time for the evaluation of ${title}. The reminders follow the new day.`,
      },
      {
        facts: [
          [evaluation, named(which)],
          [{ sv: "Ny sista dag", en: "New last day" }, theDay(dueDay)],
          [{ sv: "Tidigare sista dag", en: "Earlier last day" }, theDay(before)],
        ],
      },
      { sv: "Skälet:", en: "The reason:" },
      { quote: reason },
    ],
  }),
  "evaluation-signed": ({ title, by, ...which }) => ({
    subject: { sv: `En utvärdering av ${title} är undertecknad`, en: `An evaluation of ${title} is signed` },
    body: [
      {
        sv: `En utvärdering av ${title} är undertecknad. Ni läser den på projektets sida, bredvid de andra.`,
        en: `An evaluation of ${title} is signed. You can read it on the project's page, beside the others.`,
      },
      {
        facts: [
          [evaluation, named(which)],
          [{ sv: "Undertecknad av", en: "Signed by" }, by],
        ],
      },
    ],
  }),
  "evaluator-invited": ({ title, callTitle, organisation, dueDay, again }, url) => ({
    subject: { sv: `Utvärdera ${title}`, en: `Evaluate ${title}` },
    body: [
      again
        ? {
            sv: "Här är en ny länk till din utvärdering. De tidigare länkarna gäller inte längre, och det du har sparat finns kvar.",
            en: "Here is a new link to your evaluation. Those before it open nothing any more, and what you saved is still there.",
          }
        : {
            sv: `Du ombeds utvärdera ett projekt. Du läser ansökan och de godkända rapporterna och skriver din egen utvärdering. Hör du till ${organisation}, eller har du en del i projektet? Säg till handläggaren i stället.`,
            en: `You are asked to evaluate a project. You read the application and the accepted reports and write an evaluation of your own. Are you of ${organisation}, or have you a part in the project? Tell the case officer instead.`,
          },
      {
        facts: [
          [{ sv: "Projekt", en: "Project" }, title],
          [{ sv: "Organisation", en: "Organisation" }, organisation],
          [{ sv: "Utlysning", en: "Call" }, callTitle],
          [lastDay, theDay(dueDay)],
        ],
      },
      { action: write, url },
    ],
  }),
  "evaluator-released": ({ title, reason }) => ({
    subject: { sv: `Uppdraget att utvärdera ${title} är återtaget`, en: `The task to evaluate ${title} is taken back` },
    body: [
      {
        sv: `Du behöver inte utvärdera ${title} längre. Länken till utvärderingen gäller inte.`,
        en: `You need not evaluate ${title} any more. The link to the evaluation opens nothing.`,
      },
      { sv: "Skälet:", en: "The reason:" },
      { quote: reason },
    ],
  }),
} satisfies Partial<Mails>;
