import type { Same } from "../../vocabulary/language.ts";

type Asked = Readonly<{ organisation: string; rate: string; most: string; title: string; from: string; to: string }>;
type Given = Readonly<{ organisation: string; number: string; title: string; most: string }>;

const sv = {
  title: (title: string) => `Beslutsunderlag: ${title}`,
  link: "Beslutsunderlaget",
  lead: "Så här blir underlaget till den som beslutar. Det görs av ansökan och av förslaget som det är sparat nu.",
  caption: "Beslutsunderlag",
  back: "Till beslutet",
  noProposal: "Inget förslag är skrivet. Välj utfall och skriv skälen i beslutet, så kommer de med här.",
  file: "Lägg underlaget till ärendets handlingar",
  fileText:
    "Det får ett nummer i ärendet och sparas som PDF och Word-fil, som det står nu. Sökanden ser det inte på sin sida. Ändras förslaget gör du ett nytt.",
  filed: "Underlaget är lagt till ärendets handlingar. Filerna görs om en liten stund.",
  toDocuments: "Till handlingarna",
  summary: "Sammanfattning",
  asks: ({ organisation, rate, most, title, from, to }: Asked) =>
    `${organisation} ansöker om ${rate} av projektets bokförda kostnader, dock högst ${most}, för projektet ${title} under perioden ${from} – ${to}.`,
  proposed: "Förslag till beslut",
  granted: ({ organisation, number, title, most }: Given) =>
    `${organisation} (${number}) beviljas bidrag med högst ${most} till projektet ${title}.`,
  others: {
    rejected: "Ansökan avslås.",
    dismissed: "Ansökan avvisas.",
    "written-off": "Ärendet avskrivs.",
    postponed: "Ärendet skjuts upp.",
    reopened: "Det tidigare beslutet upphävs och ansökan prövas på nytt.",
  } as Readonly<Record<string, string>>,
  years: "Bidraget år för år",
  year: "År",
  amount: "Belopp",
  sum: "Summa",
  conditions: "Villkor",
  reasons: "Skäl för det föreslagna beslutet",
  orientation: ({ body, day, section }: Readonly<{ body: string; day: string; section: string }>) =>
    `${body} har beslutat om inriktningen (${[day, section].filter(Boolean).join(" ")}).`,
  background: "Bakgrund",
  reviews: "Bedömningar",
  mean: (mean: string, low: string, high: string, count: number) =>
    `Medelpoäng ${mean} av ${count === 1 ? "en bedömning" : `${count} bedömningar`} (${low}–${high}).`,
  budget: "Kostnads- och finansieringsbudget",
  notices: "Att läsa om summorna",
  day: "Datum",
};

const en: Same<typeof sv> = {
  title: (title) => `Basis for decision: ${title}`,
  link: "The basis for the decision",
  lead: "This is what those who decide are given. It is made of the application and of the proposal as it is saved now.",
  caption: "Basis for decision",
  back: "To the decision",
  noProposal:
    "No proposal has been written. Choose an outcome and write the reasons in the decision, and they stand here.",
  file: "Add the basis to the documents of the case",
  fileText:
    "It gets a number in the case and is kept as PDF and Word file, as it stands now. The applicant does not see it on their page. If the proposal changes, make a new one.",
  filed: "The basis is among the documents of the case. The files are being made.",
  toDocuments: "To the documents",
  summary: "Summary",
  asks: ({ organisation, rate, most, title, from, to }) =>
    `${organisation} applies for ${rate} of the booked costs of the project, at most ${most}, for the project ${title} from ${from} to ${to}.`,
  proposed: "Proposed decision",
  granted: ({ organisation, number, title, most }) =>
    `${organisation} (${number}) is granted at most ${most} for the project ${title}.`,
  others: {
    rejected: "The application is rejected.",
    dismissed: "The application is dismissed.",
    "written-off": "The case is written off.",
    postponed: "The case is postponed.",
    reopened: "The earlier decision is annulled and the application is tried anew.",
  },
  years: "The grant by year",
  year: "Year",
  amount: "Amount",
  sum: "Sum",
  conditions: "Conditions",
  reasons: "Reasons for the proposed decision",
  orientation: ({ body, day, section }) =>
    `${body} has decided on the direction (${[day, section].filter(Boolean).join(" ")}).`,
  background: "Background",
  reviews: "Reviews",
  mean: (mean, low, high, count) =>
    `Mean ${mean} of ${count === 1 ? "one review" : `${count} reviews`} (${low}–${high}).`,
  budget: "Budget of costs and financing",
  notices: "To note of the sums",
  day: "Date",
};

export const basisTexts = { sv, en };
