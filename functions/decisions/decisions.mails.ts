import type { ChangeKind } from "../pilot/items/decision.ts";
import type { MailData, Mails } from "../pilot/items/owed-mail.ts";
import { calendarLine } from "../platform/mail/calendar-line.ts";
import { money, numbered, theDay } from "../platform/mail/words.ts";
import { formatDay } from "../vocabulary/instant.ts";
import type { Both } from "../vocabulary/language.ts";
import { formatMoney } from "../vocabulary/ore.ts";

/** What every letter of a decision says. */
type Said = MailData<"decision-rejected">;

const listed = (names: readonly string[] | undefined) => (names && names.length > 0 ? names.join(", ") : undefined);
/** A fact where it is known: letters of the first release say fewer. */
const fact = (sv: string, en: string, value: Both | string | undefined) =>
  value === undefined || value === "" ? [] : [[{ sv, en }, value] as const];

const authorities: Readonly<Record<"board" | "delegate", Both>> = {
  board: { sv: "Nämnden", en: "The board" },
  delegate: { sv: "Delegat", en: "A delegate" },
};

/** Who decided, when, and by which authority. */
export const decisionFacts = ({ registrationNumber, number, day, section, by, mandate, ...said }: Said) => [
  ...numbered(registrationNumber),
  ...fact(
    "Beslutets nummer i ärendet",
    "Number of the decision in the case",
    number === undefined ? undefined : String(number),
  ),
  [{ sv: "Beslutsdag", en: "Day of decision" }, theDay(day)] as const,
  [{ sv: "Paragraf", en: "Section" }, section] as const,
  ...fact("Beslutat av", "Decided by", by && authorities[by]),
  ...fact("Beslutsfattare", "Deciders", listed(said.deciders)),
  ...fact("Stöd för beslutanderätten", "Authority to decide", mandate),
  ...fact("Föredragande", "Rapporteur", said.rapporteur),
  ...fact("Övriga närvarande", "Others present", listed(said.present)),
];

export const quoted = (heading: Both, text: string | undefined) => (text ? [heading, { quote: text }] : []);

/** Why it was decided, by which rule, and what those thought who wanted otherwise. */
export const grounds = ({ reasons, rule, dissent }: Said) => [
  ...quoted({ sv: "Skäl för beslutet:", en: "Reasons for the decision:" }, reasons),
  ...quoted({ sv: "Regel som har tillämpats:", en: "Rule applied:" }, rule),
  ...quoted({ sv: "Skiljaktig mening:", en: "Dissent:" }, dissent),
];

/** How the decision is appealed, or that it cannot be, where the call says so. */
export const appealed = ({ appeal, final }: Said) => {
  if (final && appeal) return [{ quote: appeal }];
  return quoted({ sv: "Så överklagar ni:", en: "How to appeal:" }, appeal);
};

const changes: Readonly<Record<ChangeKind, (decision: Both) => Both>> = {
  correction: ({ sv, en }) => ({ sv: `Det här beslutet rättar ${sv}.`, en: `This decision corrects ${en}.` }),
  change: ({ sv, en }) => ({ sv: `Det här beslutet ändrar ${sv}.`, en: `This decision changes ${en}.` }),
  reconsideration: ({ sv, en }) => ({
    sv: `Det här beslutet är fattat efter omprövning av ${sv}.`,
    en: `This decision was made after reconsideration of ${en}.`,
  }),
  court: ({ sv, en }) => ({
    sv: `Det här beslutet följer av vad en domstol har bestämt om ${sv}.`,
    en: `This decision follows from what a court has decided on ${en}.`,
  }),
};

/** What it does with an earlier decision, which stays readable with its day. */
const changed = ({ earlier }: Said) => {
  if (!earlier) return [];
  const { day, section, how, reason } = earlier;
  const decision = {
    sv: `beslutet av den ${formatDay(day)}, ${section}`,
    en: `the decision of ${formatDay(day, "en")}, ${section}`,
  };
  return [changes[how](decision), { quote: reason }];
};

const aid: Readonly<Record<"none" | "de-minimis" | "other", Both>> = {
  none: { sv: "Bidraget är inte statligt stöd", en: "The grant is not state aid" },
  "de-minimis": { sv: "Stöd av mindre betydelse (de minimis)", en: "De minimis aid" },
  other: { sv: "Annat statligt stöd", en: "Other state aid" },
};

/** How much in each year, at which share of the costs, and when. */
function grantFacts({ years = [], rate, startDay, endDay, stateAid, firstReport }: MailData<"decision-granted">) {
  const period = startDay &&
    endDay && {
      sv: `${formatDay(startDay)} – ${formatDay(endDay)}`,
      en: `${formatDay(startDay, "en")} – ${formatDay(endDay, "en")}`,
    };
  return [
    ...years.map(
      ({ year, amountOre }) => [{ sv: `Högst för ${year}`, en: `At most for ${year}` }, money(amountOre)] as const,
    ),
    ...fact("Andel av kostnaderna", "Share of the costs", rate),
    ...fact("Projektperiod", "Project period", period),
    ...fact("Statligt stöd", "State aid", stateAid && aid[stateAid]),
    ...fact("Första rapporten senast", "First report by", firstReport && theDay(firstReport)),
  ];
}

/** What was applied for beyond the grant. */
function refusedRest({ refusedOre, refused }: MailData<"decision-granted">) {
  if (!refusedOre && !refused) return [];
  const rest = refusedOre
    ? {
        sv: `Ansökan avslås i övrigt, med ${formatMoney(refusedOre)} av det sökta bidraget.`,
        en: `The application is rejected in the rest, ${formatMoney(refusedOre, "en")} of the grant applied for.`,
      }
    : { sv: "Ansökan avslås i övrigt.", en: "The application is rejected in the rest." };
  return [rest, ...(refused ? [{ quote: refused }] : [])];
}

/** A question goes to those who are named at the end of the mail. */
export const questions = {
  ask: {
    sv: "Har ni frågor om beslutet: hör av er till den som står nedan.",
    en: "If you have questions about the decision, write to those named below.",
  },
};

/** Where the decision lies as a document, where there is one. */
export const onTheProjectsPage = (document: true | undefined) =>
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

/** What follows the decision itself in a letter that grants nothing. */
const ofNoGrant = (said: Said, site: string) => [
  ...changed(said),
  { facts: decisionFacts(said) },
  ...grounds(said),
  ...appealed(said),
  ...onTheApplicationsPage(said.document, site),
  questions,
];

export const decisionMails = {
  "decision-granted": (said, url) => ({
    subject: said.unit
      ? { sv: `Beslut om uppdrag: ${said.title}`, en: `Decision on an assignment: ${said.title}` }
      : { sv: `Beslut: ${said.title} beviljas bidrag`, en: `Decision: ${said.title} is granted funding` },
    body: [
      said.unit
        ? {
            sv: `${said.unit} får i uppdrag att genomföra ${said.title}, för högst ${formatMoney(said.amountOre)}. Enhetens chef bekräftar uppdraget med en egen länk, och beloppet bokas mellan kostnadsställen.`,
            en: `${said.unit} is given the assignment to carry out ${said.title}, for at most ${formatMoney(said.amountOre, "en")}. The unit's manager acknowledges it by a link of their own, and the amount is booked between cost centres.`,
          }
        : {
            sv: `${said.title} beviljas bidrag med högst ${formatMoney(said.amountOre)}.`,
            en: `${said.title} is granted at most ${formatMoney(said.amountOre, "en")}.`,
          },
      ...changed(said),
      { facts: [...decisionFacts(said), ...grantFacts(said)] },
      ...refusedRest(said),
      ...grounds(said),
      { sv: "Villkor:", en: "Conditions:" },
      { quote: said.conditions },
      ...appealed(said),
      ...onTheProjectsPage(said.document),
      questions,
      {
        sv: "På projektets sida redovisar ni projektet och dess kostnader, och anger vart bidraget ska betalas. Där står också när rapporterna ska lämnas.",
        en: "On the project's page you report on the project and its costs, and say where the grant is to be paid. It also says when the reports are due.",
      },
      { action: { sv: "Öppna projektets sida", en: "Open the project's page" }, url },
      ...(said.firstReport ? [calendarLine(url)] : []),
    ],
  }),
  "decision-rejected": (said, url) => ({
    subject: { sv: `Beslut: ${said.title} beviljas inte bidrag`, en: `Decision: ${said.title} is not granted funding` },
    body: [
      { sv: `Ansökan ${said.title} avslås.`, en: `The application ${said.title} is rejected.` },
      ...ofNoGrant(said, url),
    ],
  }),
  "decision-dismissed": ({ closed, ...said }, url) => ({
    subject: closed
      ? { sv: `Beslut: ärendet ${said.title} avskrivs`, en: `Decision: the case ${said.title} is closed` }
      : { sv: `Beslut: ${said.title} avvisas`, en: `Decision: ${said.title} is dismissed` },
    body: [
      closed
        ? {
            sv: `Ärendet om ${said.title} avskrivs. Det finns inget kvar att pröva.`,
            en: `The case about ${said.title} is closed. There is nothing left to consider.`,
          }
        : {
            sv: `Ansökan ${said.title} avvisas. Det betyder att den inte prövas.`,
            en: `The application ${said.title} is dismissed. It means that it is not considered.`,
          },
      ...ofNoGrant(said, url),
    ],
  }),
  "decision-reopened": (said, url) => ({
    subject: { sv: `Beslut: ${said.title} ska avgöras på nytt`, en: `Decision: ${said.title} is to be decided anew` },
    body: [
      {
        sv: `Det tidigare beslutet om ${said.title} upphävs. Ansökan ska avgöras på nytt, och ni får ett nytt beslut.`,
        en: `The earlier decision on ${said.title} is set aside. The application is to be decided anew, and you will get a new decision.`,
      },
      ...ofNoGrant(said, url),
    ],
  }),
  "decision-sent": ({ title, registrationNumber, contact, linked }, url) => ({
    subject: { sv: `Det finns ett beslut om ${title}`, en: `There is a decision on ${title}` },
    body: [
      {
        sv: `Ett beslut om ansökan ${title} är skickat till ${contact}, som är kontaktperson för ansökan.`,
        en: `A decision on the application ${title} has been sent to ${contact}, the contact person of the application.`,
      },
      ...(registrationNumber ? [{ facts: numbered(registrationNumber) }] : []),
      ...(linked
        ? [
            {
              sv: "I beslutet står vad som gäller och om det går att överklaga. Du kan läsa det med din egen länk.",
              en: "The decision says what holds, and whether it can be appealed. You can read it by your own link.",
            },
            { action: { sv: "Läs beslutet", en: "Read the decision" }, url },
          ]
        : [
            {
              sv: "I beslutet står vad som gäller och om det går att överklaga. Fråga kontaktpersonen om du inte har fått se det.",
              en: "The decision says what holds, and whether it can be appealed. Ask the contact person if you have not seen it.",
            },
          ]),
    ],
  }),
} satisfies Partial<Mails>;
