import type { Mails } from "../pilot/items/owed-mail.ts";
import { numbered, theDay } from "../platform/mail/words.ts";
import { formatDay, type LocalDay } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";

type Decided = { readonly registrationNumber?: string | undefined; readonly day: LocalDay; readonly section: string };

const decisionFacts = ({ registrationNumber, day, section }: Decided) => [
  ...numbered(registrationNumber),
  [{ sv: "Beslutsdag", en: "Day of decision" }, theDay(day)] as const,
  [{ sv: "Paragraf", en: "Section" }, section] as const,
];
const reasonsFollow = { sv: "Skäl för beslutet:", en: "Reasons for the decision:" };

/** How the decision is appealed, where the call says so. */
const appealed = (appeal: string | undefined) =>
  appeal === undefined ? [] : [{ sv: "Så överklagar ni:", en: "How to appeal:" }, { quote: appeal }];

/** Where the decision lies as a document, where there is one. */
const onTheProjectsPage = (document: true | undefined) =>
  document === undefined
    ? []
    : [
        {
          sv: "Beslutet i sin helhet finns på projektets sida. Där kan ni läsa det, skriva ut det och hämta det som PDF och som Word-fil.",
          en: "The decision as a whole is on the project's page, where you can read it, print it and download it as PDF and as a Word file.",
        },
      ];

const onTheApplicationsPage = (document: true | undefined, site: string) =>
  document === undefined
    ? []
    : [
        {
          sv: `Beslutet i sin helhet finns på ansökans sida. Där kan ni läsa det, skriva ut det och hämta det som PDF och som Word-fil. Den som har skrivit ansökan når sidan med sin länk, och kan be om en ny på ${site}/ansokan/lank-igen`,
          en: `The decision as a whole is on the application's page, where you can read it, print it and download it as PDF and as a Word file. Whoever wrote the application reaches the page by their link, and can ask for a new one at ${site}/ansokan/lank-igen`,
        },
      ];

export const decisionMails = {
  "decision-granted": ({ title, amountOre, reasons, conditions, appeal, document, ...decided }, url) => ({
    subject: { sv: `Beslut: ${title} beviljas bidrag`, en: `Decision: ${title} is granted funding` },
    body: [
      {
        sv: `${title} beviljas bidrag med högst ${formatMoney(amountOre)}.`,
        en: `${title} is granted at most ${formatMoney(amountOre, "en")}.`,
      },
      { facts: decisionFacts(decided) },
      reasonsFollow,
      { quote: reasons },
      { sv: "Villkor:", en: "Conditions:" },
      { quote: conditions },
      ...appealed(appeal),
      ...onTheProjectsPage(document),
      {
        sv: "Ni redovisar projektet och dess kostnader på projektets sida.",
        en: "You report on the project and its costs on the project's page.",
      },
      { action: { sv: "Öppna projektets sida", en: "Open the project's page" }, url },
    ],
  }),
  "decision-rejected": ({ title, reasons, appeal, document, ...decided }, url) => ({
    subject: { sv: `Beslut: ${title} beviljas inte bidrag`, en: `Decision: ${title} is not granted funding` },
    body: [
      { sv: `Ansökan ${title} avslås.`, en: `The application ${title} is rejected.` },
      { facts: decisionFacts(decided) },
      reasonsFollow,
      { quote: reasons },
      ...appealed(appeal),
      ...onTheApplicationsPage(document, url),
    ],
  }),
  "report-due": ({ title, dueDay }, url) => ({
    subject: { sv: `Dags att redovisa ${title}`, en: `Time to report on ${title}` },
    body: [
      {
        sv: `En lägesrapport för ${title} ska lämnas senast ${formatDay(dueDay)}.`,
        en: `A progress report on ${title} is due by ${formatDay(dueDay, "en")}.`,
      },
      { action: { sv: "Lämna rapporten", en: "Submit the report" }, url },
    ],
  }),
} satisfies Partial<Mails>;
