import type { ChangeKind, Decision, MadeBy } from "../pilot/items/decision.ts";
import type { Same } from "../vocabulary/language.ts";
import type { Told } from "./told.ts";

type Outcome = Decision["outcome"];

/** How a recorded decision is read. */
const sv = {
  madeTitles: {
    granted: "Ansökan är beviljad",
    rejected: "Ansökan är avslagen",
    dismissed: "Ansökan är avvisad",
    "written-off": "Ärendet är avskrivet",
    postponed: "Ärendet är uppskjutet",
    reopened: "Beslutet är upphävt",
    amended: "Beslut om ändring av villkoren",
    terminated: "Bidraget är uppsagt",
    recovered: "Beslut om återkrav",
    cut: "Beslut om nedsättning",
  } satisfies Record<Outcome, string>,
  outcomes: {
    granted: "Ansökan beviljas",
    rejected: "Ansökan avslås",
    dismissed: "Ansökan avvisas",
    "written-off": "Ärendet avskrivs",
    postponed: "Ärendet skjuts upp",
    reopened: "Beslutet upphävs",
    amended: "Ändring av villkoren",
    terminated: "Bidraget sägs upp",
    recovered: "Återkrav",
    cut: "Nedsättning av en rekvisition",
  } satisfies Record<Outcome, string>,
  causeRow: "Grund",
  aboveOf: (year: number) => `Över ramen för ${year}`,
  refusedRest: (amount: string) => `Ansökan avslås i övrigt: ${amount} av det sökta bidraget.`,
  byKinds: { board: "Nämnden", delegate: "Delegat" } satisfies Record<MadeBy["kind"], string>,
  number: "Nummer",
  decisionNumber: (number: number) => `Beslut ${number}`,
  series: "Alla beslut i ärendet",
  changeShort: {
    correction: "rättelse",
    change: "ändring",
    reconsideration: "omprövning",
    court: "efter domstol",
  } satisfies Record<ChangeKind, string>,
  holdsNoMore: "Det här beslutet gäller inte längre. Ett senare beslut har rättat, ändrat eller upphävt det.",
  told: "Besked till sökanden",
  toldStates: {
    nobody: "Inget besked skickas",
    "not-told": "Inte skickat än",
    lost: "Brevet kom inte fram. Skicka beslutet på annat sätt",
    sent: "Skickat",
    told: "Har fått del av beslutet",
  } satisfies Record<Told["state"], string>,
};

const en: Same<typeof sv> = {
  madeTitles: {
    granted: "The application is granted",
    rejected: "The application is rejected",
    dismissed: "The application is dismissed",
    "written-off": "The case is closed without being considered",
    postponed: "The case is postponed",
    reopened: "The decision is set aside",
    amended: "Decision on an amendment of the terms",
    terminated: "The grant is terminated",
    recovered: "Decision to recover money",
    cut: "Decision to accept less than claimed",
  },
  outcomes: {
    granted: "The application is granted",
    rejected: "The application is rejected",
    dismissed: "The application is dismissed",
    "written-off": "The case is closed without being considered",
    postponed: "The case is postponed",
    reopened: "The decision is set aside",
    amended: "Amendment of the terms",
    terminated: "The grant is terminated",
    recovered: "Recovery",
    cut: "Less accepted than claimed",
  },
  causeRow: "Cause",
  aboveOf: (year) => `Above the frame of ${year}`,
  refusedRest: (amount) => `The application is rejected in the rest: ${amount} of the grant applied for.`,
  byKinds: { board: "The board", delegate: "A delegate" },
  number: "Number",
  decisionNumber: (number) => `Decision ${number}`,
  series: "All decisions in the case",
  changeShort: {
    correction: "correction",
    change: "change",
    reconsideration: "reconsideration",
    court: "after a court",
  },
  holdsNoMore: "This decision no longer holds. A later one has corrected, changed or annulled it.",
  told: "Told to the applicant",
  toldStates: {
    nobody: "Nothing is sent",
    "not-told": "Not sent yet",
    lost: "The letter did not arrive. Send the decision in another way",
    sent: "Sent",
    told: "Told of the decision",
  },
};

export const decisionRecordTexts = { sv, en };
