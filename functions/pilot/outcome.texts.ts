import type { Language, Same } from "../vocabulary/language.ts";
import type { JointProposal } from "./items/joint.ts";
import type { Disagreement } from "./outcome.ts";

const sv = {
  title: "Samlat utfall",
  mean: "Medelvärde",
  spread: "Spridning",
  between: (low: string, high: string) => (low === high ? `Alla ${low}` : `${low} till ${high}`),
  count: "Bedömningar som räknas",
  late: "Sent inlämnade",
  stopped: "Avslutad av handläggaren",
  stoppedBy: (moment: string, name: string) => `${moment}, av ${name}`,
  stoppedWhy: "Skäl att avsluta",
  jointTitle: "Bedömarmötet",
  adjustedMean: "Justerat medelvärde",
  asComputed: "Det beräknade gäller",
  jointProposal: "Gemensamt förslag",
  jointProposals: {
    grant: "Bevilja",
    "grant-less": "Bevilja mindre än vad som söks",
    reject: "Avslå",
  } satisfies Record<JointProposal, string>,
  jointReason: "Skäl",
  jointDay: "Dag",
  present: "Närvarande",
  nobody: "Ingen",
  leftForConflict: "Lämnade på grund av jäv",
  notedBy: "Antecknat av",
  disagreeTitle: "Bedömningarna går isär",
  disagree: {
    totals: "Det den högsta och den lägsta bedömningen kommer fram till skiljer minst en och en halv nivå av fem.",
    criterion: "På ett kriterium skiljer det minst tre nivåer av fem mellan två bedömare.",
    recommendations: "En bedömare förordar bifall och en annan avslag.",
  } satisfies Record<Disagreement, string>,
  suggestMore: "Överväg att fråga en bedömare till.",
  askMore: "Fråga en bedömare till",
  awaitedTitle: "En bedömning väntas in",
  awaited: (names: string) => `Tillfrågade efter bedömningen, har inte svarat: ${names}.`,
  struckTitle: "En bedömning räknas inte längre",
  struckAfterTitle: "Jäv anmält efter bedömningen: ta ställning till beslutet",
  struck: (names: string) => `Jäv är anmält efter inlämning av: ${names}. Bedömningen ingår inte i utfallet.`,
  struckAfter:
    "Ärendet är avgjort på underlag där bedömningen kan ha ingått. Pröva om beslutet ska ändras, och anteckna ställningstagandet.",
  missing: (more: number) =>
    more === 1
      ? "Det saknas en bedömning till det antal som utlysningen lovar."
      : `Det saknas ${more} bedömningar till det antal som utlysningen lovar.`,
};

const en: Same<typeof sv> = {
  title: "The outcome",
  mean: "Mean",
  spread: "Spread",
  between: (low, high) => (low === high ? `All ${low}` : `${low} to ${high}`),
  count: "Reviews that count",
  late: "Submitted late",
  stopped: "Ended by the case officer",
  stoppedBy: (moment, name) => `${moment}, by ${name}`,
  stoppedWhy: "Reason for ending it",
  jointTitle: "The reviewers' meeting",
  adjustedMean: "Adjusted mean",
  asComputed: "What is reckoned holds",
  jointProposal: "Proposed together",
  jointProposals: { grant: "Grant", "grant-less": "Grant less than was applied for", reject: "Reject" },
  jointReason: "Reason",
  jointDay: "Day",
  present: "Present",
  nobody: "Nobody",
  leftForConflict: "Left for a conflict of interest",
  notedBy: "Noted by",
  disagreeTitle: "The reviews disagree",
  disagree: {
    totals: "What the highest and the lowest review come to lies at least one and a half levels of five apart.",
    criterion: "On one criterion two reviewers are at least three levels of five apart.",
    recommendations: "One reviewer recommends a grant and another one a rejection.",
  },
  suggestMore: "Consider asking one more reviewer.",
  askMore: "Ask one more reviewer",
  awaitedTitle: "A review is waited for",
  awaited: (names) => `Asked after the round, have not answered: ${names}.`,
  struckTitle: "A review no longer counts",
  struckAfterTitle: "A conflict of interest was declared after the review: consider the decision",
  struck: (names) =>
    `A conflict of interest was declared after submission by: ${names}. The review is no part of the outcome.`,
  struckAfter:
    "The case was decided on a basis of which the review may have been a part. Consider whether the decision is to be changed, and note what you find.",
  missing: (more) =>
    more === 1
      ? "One review is missing to the number that the call promises."
      : `${more} reviews are missing to the number that the call promises.`,
};

export const outcomeTexts = { sv, en };

/** A figure of the outcome as it is read: `3,85`; a dash where there is none. */
export const scoreInWords = (score: number | undefined, lang: Language): string =>
  score === undefined ? "–" : score.toFixed(2).replace(".", lang === "sv" ? "," : ".");
