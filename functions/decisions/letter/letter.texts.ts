import type { ChangeKind, Decision, StateAidKind } from "../../pilot/items/decision.ts";
import type { Same } from "../../vocabulary/language.ts";

type About = Readonly<{ organisation: string; organisationNumber: string; title: string; most: string }>;
type Assigned = About & Readonly<{ unit: string }>;

const sv = {
  titles: {
    granted: "Beslut om bidrag",
    rejected: "Beslut om avslag",
    dismissed: "Beslut om avvisning",
    "written-off": "Beslut om avskrivning",
    postponed: "Beslut om att skjuta upp ärendet",
    reopened: "Beslut om att upphäva ett tidigare beslut",
    amended: "Beslut om ändring av villkoren",
    terminated: "Beslut om uppsägning av bidrag",
    recovered: "Beslut om återkrav",
    cut: "Beslut om nedsättning",
  } satisfies Record<Decision["outcome"], string>,
  decision: "Beslut",
  granted: ({ organisation, organisationNumber, title, most }: About) =>
    `${organisation} (${organisationNumber}) beviljas bidrag med högst ${most} till projektet ${title}.`,
  assignment: "Beslut om uppdrag",
  assigned: ({ unit, title, most }: Assigned) =>
    `${unit}, en av våra egna enheter, får i uppdrag att genomföra projektet ${title}, för högst ${most}. Beloppet bokas mellan kostnadsställen.`,
  acknowledges: (manager: string) => `${manager}, enhetens chef, bekräftar uppdraget.`,
  rejected: ({ organisation, organisationNumber, title, most }: About) =>
    `Ansökan från ${organisation} (${organisationNumber}) om bidrag med ${most} till projektet ${title} avslås.`,
  dismissed: ({ organisation, organisationNumber, title, most }: About) =>
    `Ansökan från ${organisation} (${organisationNumber}) om bidrag med ${most} till projektet ${title} avvisas. Det betyder att den inte prövas.`,
  "written-off": ({ organisation, organisationNumber, title }: About) =>
    `Ärendet om ansökan från ${organisation} (${organisationNumber}) om bidrag till projektet ${title} avskrivs. Det finns inget kvar att pröva.`,
  postponed: ({ organisation, organisationNumber, title }: About) =>
    `Beslutet om ansökan från ${organisation} (${organisationNumber}) om bidrag till projektet ${title} skjuts upp.`,
  reopened: ({ organisation, organisationNumber, title }: About) =>
    `Det tidigare beslutet om ansökan från ${organisation} (${organisationNumber}) om bidrag till projektet ${title} upphävs. Ansökan ska avgöras på nytt.`,
  terminated: ({ organisation, organisationNumber, title }: About) =>
    `Bidraget till ${organisation} (${organisationNumber}) för projektet ${title} sägs upp.`,
  recovered: ({ organisation, organisationNumber, title, most }: About) =>
    `${organisation} (${organisationNumber}) ska betala tillbaka ${most} av bidraget till projektet ${title}.`,
  cut: ({ organisation, organisationNumber, title, most }: About) =>
    `Av de kostnader som ${organisation} (${organisationNumber}) har rekvirerat för projektet ${title} godkänns ${most} inte.`,
  invoiceFollows: "Ni får en faktura. Betala när den har kommit, och använd bara betalningsuppgifterna på fakturan.",
  bookedBack: "Beloppet bokas tillbaka från enhetens kostnadsställe. Ni får ingen faktura.",
  amended: ({ organisation, organisationNumber, title }: About) =>
    `Beslutet gäller villkoren för bidraget till ${organisation} (${organisationNumber}) för projektet ${title}. Det som inte ändras här gäller som förut.`,
  causes: {
    late: "Ansökan kom in för sent.",
    "not-entitled": "Sökanden hör inte till dem som kan få bidraget.",
    incomplete: "Ansökan var inte fullständig, och kompletterades inte.",
    other: "",
    withdrawn: "Ansökan har återkallats.",
    moot: "Frågan har förfallit.",
  },
  earlier: {
    correction: (before: string) => `Beslutet rättar ${before}.`,
    change: (before: string) => `Beslutet ändrar ${before}.`,
    reconsideration: (before: string) => `Beslutet är fattat efter omprövning av ${before}.`,
    court: (before: string) => `Beslutet följer av vad en domstol har bestämt om ${before}.`,
  } satisfies Record<ChangeKind, (before: string) => string>,
  before: (day: string, section: string) => `beslutet av den ${day}, ${section}`,
  dissent: "Skiljaktig mening",
  number: "Beslutets nummer i ärendet",
  madeBy: "Beslutanderätt",
  board: "Nämnden",
  delegate: (mandate: string) => `Delegat: ${mandate}`,
  left: "Lämnade rummet på grund av jäv",
  beyond: (applied: string) => `Ansökan gällde ${applied}. Den avslås i övrigt.`,
  years: "Bidrag per år, högst",
  year: "År",
  amount: "Belopp",
  sum: "Summa",
  rate: "Andel av kostnaderna",
  rateValue: (rate: string) => `${rate} av godkända kostnader`,
  most: "Bidragets tak",
  period: "Projekttid",
  reports: "Rapporter att lämna",
  report: "Rapport",
  due: "Senast",
  conditions: "Villkor",
  reasons: "Skäl för beslutet",
  rules: "Regler som beslutet grundas på",
  stateAid: {
    none: "Bidraget är inte statligt stöd.",
    "de-minimis": "Bidraget är stöd av mindre betydelse (de minimis).",
    other: "Bidraget är statligt stöd.",
  } satisfies Record<StateAidKind, string>,
  about: "Om ärendet",
  day: "Beslutsdag",
  section: "Paragraf",
  deciders: "Beslutat av",
  rapporteur: "Föredragande",
  present: "Övriga närvarande",
  nobody: "Ingen",
  call: "Utlysning",
  received: "Ansökan kom in",
  applicant: "Sökande",
  appeal: "Överklagande",
  noAppeal: "Utlysningen anger inget sätt att överklaga beslutet.",
  force: "Beslutet får laga kraft när tiden för att överklaga har gått ut, om ingen har överklagat det.",
};

const en: Same<typeof sv> = {
  titles: {
    granted: "Decision on a grant",
    rejected: "Decision to reject",
    dismissed: "Decision to dismiss",
    "written-off": "Decision to close the case",
    postponed: "Decision to postpone the case",
    reopened: "Decision to set an earlier decision aside",
    amended: "Decision on an amendment of the terms",
    terminated: "Decision to terminate a grant",
    recovered: "Decision to recover a part of the grant",
    cut: "Decision to accept less than claimed",
  },
  decision: "Decision",
  granted: ({ organisation, organisationNumber, title, most }) =>
    `${organisation} (${organisationNumber}) is granted at most ${most} for the project ${title}.`,
  assignment: "Decision on an assignment",
  assigned: ({ unit, title, most }) =>
    `${unit}, one of our own units, is given the assignment to carry out the project ${title}, for at most ${most}. The amount is booked between cost centres.`,
  acknowledges: (manager) => `${manager}, the manager of the unit, acknowledges the assignment.`,
  rejected: ({ organisation, organisationNumber, title, most }) =>
    `The application of ${organisation} (${organisationNumber}) for ${most} for the project ${title} is rejected.`,
  dismissed: ({ organisation, organisationNumber, title, most }) =>
    `The application of ${organisation} (${organisationNumber}) for ${most} for the project ${title} is dismissed. It means that it is not considered.`,
  "written-off": ({ organisation, organisationNumber, title }) =>
    `The case about the application of ${organisation} (${organisationNumber}) for the project ${title} is closed. There is nothing left to consider.`,
  postponed: ({ organisation, organisationNumber, title }) =>
    `The decision on the application of ${organisation} (${organisationNumber}) for the project ${title} is postponed.`,
  reopened: ({ organisation, organisationNumber, title }) =>
    `The earlier decision on the application of ${organisation} (${organisationNumber}) for the project ${title} is set aside. The application is to be decided anew.`,
  terminated: ({ organisation, organisationNumber, title }) =>
    `The grant to ${organisation} (${organisationNumber}) for the project ${title} is terminated.`,
  recovered: ({ organisation, organisationNumber, title, most }) =>
    `${organisation} (${organisationNumber}) is to pay back ${most} of the grant for the project ${title}.`,
  cut: ({ organisation, organisationNumber, title, most }) =>
    `Of the costs that ${organisation} (${organisationNumber}) has claimed for the project ${title}, ${most} is not accepted.`,
  invoiceFollows: "You will get an invoice. Pay when it has come, and use only the payment details on the invoice.",
  bookedBack: "The amount is booked back from the unit's cost centre. You will get no invoice.",
  amended: ({ organisation, organisationNumber, title }) =>
    `The decision is about the terms of the grant to ${organisation} (${organisationNumber}) for the project ${title}. What is not changed here holds as before.`,
  causes: {
    late: "The application came too late.",
    "not-entitled": "The applicant is not among those who can get the grant.",
    incomplete: "The application was not complete, and was not completed.",
    other: "",
    withdrawn: "The application has been withdrawn.",
    moot: "The question no longer exists.",
  },
  earlier: {
    correction: (before) => `The decision corrects ${before}.`,
    change: (before) => `The decision changes ${before}.`,
    reconsideration: (before) => `The decision was made after reconsideration of ${before}.`,
    court: (before) => `The decision follows from what a court has decided on ${before}.`,
  },
  before: (day, section) => `the decision of ${day}, ${section}`,
  dissent: "Dissent",
  number: "Number of the decision in the case",
  madeBy: "Authority to decide",
  board: "The board",
  delegate: (mandate) => `A delegate: ${mandate}`,
  left: "Left for a conflict of interest",
  beyond: (applied) => `The application was for ${applied}. The rest of it is rejected.`,
  years: "Grant by year, at most",
  year: "Year",
  amount: "Amount",
  sum: "Sum",
  rate: "Share of the costs",
  rateValue: (rate) => `${rate} of accepted costs`,
  most: "The grant is at most",
  period: "Project period",
  reports: "Reports to submit",
  report: "Report",
  due: "By",
  conditions: "Conditions",
  reasons: "Reasons for the decision",
  rules: "Rules that the decision rests on",
  stateAid: {
    none: "The grant is not state aid.",
    "de-minimis": "The grant is aid of minor importance (de minimis).",
    other: "The grant is state aid.",
  },
  about: "About the case",
  day: "Day of decision",
  section: "Section",
  deciders: "Decided by",
  rapporteur: "Rapporteur",
  present: "Others present",
  nobody: "Nobody",
  call: "Call",
  received: "The application was received",
  applicant: "Applicant",
  appeal: "Appeal",
  noAppeal: "The call names no way to appeal the decision.",
  force: "The decision gains legal force when the time for appeals has ended, if nobody has appealed it.",
};

/** What a decision's document says, in the language of the one it is sent to. */
export const letterTexts = { sv, en };
