import type { Mails } from "../../pilot/items/owed-mail.ts";
import { obligationName } from "../../pilot/obligations/obligation.texts.ts";
import type { ObligationKind } from "../../pilot/obligations/obligations.ts";
import { calendarLine } from "../../platform/mail/calendar-line.ts";
import { theDay } from "../../platform/mail/words.ts";
import type { Month } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";

type Told = {
  readonly kind?: ObligationKind | undefined;
  readonly from?: Month | undefined;
  readonly through?: Month | undefined;
};

/** Which report; mails of earlier releases name none. */
function nameOf({ kind, from, through }: Told): Both {
  if (!kind || !from || !through) return { sv: "Lägesrapport", en: "Progress report" };
  const name = { kind, from, through };
  return { sv: obligationName(name, "sv"), en: obligationName(name, "en") };
}

const report = { sv: "Rapport", en: "Report" };
const lastDay = { sv: "Sista dag", en: "Last day" };
const submit = { sv: "Lämna rapporten", en: "Submit the report" };

export const dateMails = {
  "report-due": ({ title, dueDay, ...told }, url) => ({
    subject: { sv: `Dags att redovisa ${title}`, en: `Time to report on ${title}` },
    body: [
      {
        sv: `Nu kan ni lämna nästa rapport för ${title}.`,
        en: `You can now submit the next report on ${title}.`,
      },
      {
        facts: [
          [report, nameOf(told)],
          [lastDay, theDay(dueDay)],
        ],
      },
      { action: submit, url },
      {
        sv: "Räcker inte tiden? Be om mer tid på projektets sida, så snart ni vet det.",
        en: "Is there not enough time? Ask for more on the project's page, as soon as you know.",
      },
      calendarLine(url),
    ],
  }),
  "report-reminder": ({ title, dueDay, late, ...told }, url) => ({
    subject: late
      ? { sv: `Rapporten för ${title} är försenad`, en: `The report on ${title} is late` }
      : { sv: `Påminnelse: rapporten för ${title}`, en: `Reminder: the report on ${title}` },
    body: [
      late
        ? {
            sv: `Rapporten för ${title} har inte kommit in, och dess sista dag har gått. Lämna den så snart ni kan, eller be om mer tid på projektets sida.`,
            en: `The report on ${title} has not come in, and its last day has passed. Please submit it as soon as you can, or ask for more time on the project's page.`,
          }
        : {
            sv: `Om en vecka är det sista dagen att lämna rapporten för ${title}. Den har inte kommit in än.`,
            en: `The last day for the report on ${title} is in a week. It has not come in yet.`,
          },
      {
        facts: [
          [report, nameOf(told)],
          [lastDay, theDay(dueDay)],
        ],
      },
      { action: submit, url },
      ...(late ? [] : [calendarLine(url)]),
    ],
  }),
  "report-extension": ({ title, what, dueDay, before, reason, unlinked, ...told }, url) => ({
    subject: {
      asked: { sv: `Vi har fått er begäran om mer tid för ${title}`, en: `You have asked for more time for ${title}` },
      given: { sv: `Mer tid för rapporten för ${title}`, en: `More time for the report on ${title}` },
      refused: {
        sv: `Besked om mer tid för rapporten för ${title}`,
        en: `The answer about more time for ${title}`,
      },
    }[what],
    body: [
      {
        asked: {
          sv: `Begäran om mer tid för en rapport för ${title} har kommit in. Handläggaren svarar. Till dess gäller den dag som gällde förut.`,
          en: `A request for more time for a report on ${title} has come in. The case officer will answer. Until then the earlier day holds.`,
        },
        given: {
          sv: `Det finns mer tid för en rapport för ${title}. Påminnelserna följer den nya dagen.`,
          en: `There is more time for a report on ${title}. The reminders follow the new day.`,
        },
        refused: {
          sv: `Ni får inte mer tid för en rapport för ${title}. Den dag som gällde förut gäller.`,
          en: `You do not get more time for a report on ${title}. The earlier day holds.`,
        },
      }[what],
      {
        facts: [
          [report, nameOf(told)],
          ...(what === "given"
            ? ([
                [{ sv: "Ny sista dag", en: "New last day" }, theDay(dueDay)],
                [{ sv: "Tidigare sista dag", en: "Earlier last day" }, theDay(before)],
              ] as const)
            : []),
          ...(what === "asked"
            ? ([
                [{ sv: "Begärd sista dag", en: "Day asked for" }, theDay(dueDay)],
                [{ sv: "Gäller tills vidare", en: "Holds until then" }, theDay(before)],
              ] as const)
            : []),
          ...(what === "refused" ? ([[lastDay, theDay(before)]] as const) : []),
        ],
      },
      ...(reason === "" ? [] : [{ sv: "Skälet:", en: "The reason:" }, { quote: reason }]),
      ...(unlinked ? [] : [{ action: { sv: "Öppna sidan", en: "Open the page" }, url }]),
      ...(what === "asked" || unlinked ? [] : [calendarLine(url)]),
    ],
  }),
} satisfies Partial<Mails>;
