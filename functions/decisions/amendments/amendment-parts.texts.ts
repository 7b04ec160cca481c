import type { Same } from "../../vocabulary/language.ts";

const sv = {
  holderHint:
    "Den nya mottagaren har läst vad som tas över och sagt ja. Bytet genomförs av en handläggare från dagen, när det som är påbörjat med den nuvarande mottagaren är klart.",
  holderRow: (before: string, after: string, from: string) => `Från ${before} till ${after}, från ${from}`,
  holderRefused: (before: string) => `${before} är som förut mottagare av bidraget`,
  holderBefore: (before: string, number: number, day: string) =>
    `Var ${before}. Ändrat genom beslut ${number} av den ${day}.`,
  aidOfHolder: "Stödet som den nya mottagaren får",
  // The first day.
  startDay: "Ny första dag för projektet",
  startDayHint: "Det går så länge ni inte har redovisat några kostnader. Rapporterna följer den nya tiden.",
  newStartDay: "Ny första dag",
  newStartDayHint:
    "Ligger pengar på ett år före den nya dagen flyttas de i samma beslut, i bidragets fördelning på år.",
  startRow: (before: string, after: string) => `Från ${before} till ${after}`,
  startRefused: (before: string) => `Projektet börjar som förut ${before}`,
  startBefore: (before: string, number: number, day: string) =>
    `Var ${before}. Ändrat genom beslut ${number} av den ${day}.`,
  // The budget.
  costs: "Budgeten, som ni vill ha den",
  costsHint: "Summan ska vara densamma som nu. Ett belopp kan inte bli lägre än det som redan är godkänt.",
  newCosts: "Budgeten efter ändringen",
  newCostsHint:
    "Summan ändras inte. Tabellen börjar med budgeten som den är nu. Ett belopp kan inte bli lägre än det som redan är godkänt.",
  kindRow: (kind: string, before: string, after: string) => `${kind}: från ${before} till ${after}`,
  kindYearRow: (kind: string, year: string, before: string, after: string) =>
    `${kind}, ${year}: från ${before} till ${after}`,
  costsRefused: "Budgeten är som förut",
  costsBefore: (number: number, day: string) => `Ändrad genom beslut ${number} av den ${day}, som visar båda.`,
  budgetNow: "Budgeten nu",
  kind: "Kostnadsslag",
  sum: "Summa",
  accepted: "Godkänt",
  costTable: "Budgeten före och efter",
  before: "Före",
  after: "Efter",
  // What is to be reached.
  targets: "Målen, som ni vill ha dem",
  targetsHint:
    "Skriv det nya målet vid det som ska ändras. De andra målen står som de är. Det som redan är rapporterat ändras inte.",
  newTargets: "Målen efter ändringen",
  newTargetsHint: "Det nya målet gäller från dagen för beslutet. Vad som gällde förut syns i projektets resultat.",
  target: "Mål",
  targetRowName: "Resultat",
  targetNow: (value: string) => `Nu: ${value}`,
  targetRow: (name: string, before: string, after: string) => `${name}: från ${before} till ${after}`,
  targetsRefused: "Målen är som förut",
  targetsSince: (number: number, day: string) => `Ändrade genom beslut ${number} av den ${day}.`,
  unasked: (most: string) => `Ni får flytta sammanlagt ${most} mellan kostnadsslagen utan att begära en ändring.`,
};

const en: Same<typeof sv> = {
  holderHint:
    "The new holder has read what is taken over and said yes. An officer carries the change out from its day on, once what is begun with the present holder is finished.",
  holderRow: (before, after, from) => `From ${before} to ${after}, from ${from}`,
  holderRefused: (before) => `${before} holds the grant as before`,
  holderBefore: (before, number, day) => `Was ${before}. Changed by decision ${number} of ${day}.`,
  aidOfHolder: "The aid that the new holder gets",
  startDay: "New first day of the project",
  startDayHint: "It can be done as long as you have reported no costs. The reports follow the new time.",
  newStartDay: "New first day",
  newStartDayHint:
    "Where money lies in a year before the new day, it is moved by the same decision, in the grant by year.",
  startRow: (before, after) => `From ${before} to ${after}`,
  startRefused: (before) => `The project begins on ${before}, as before`,
  startBefore: (before, number, day) => `Was ${before}. Changed by decision ${number} of ${day}.`,
  costs: "The budget, as you want it",
  costsHint: "The sum must be what it is now. No amount can be less than what has been accepted already.",
  newCosts: "The budget after the change",
  newCostsHint:
    "The sum does not change. The table begins with the budget as it is now. No amount can be less than what has been accepted already.",
  kindRow: (kind, before, after) => `${kind}: from ${before} to ${after}`,
  kindYearRow: (kind, year, before, after) => `${kind}, ${year}: from ${before} to ${after}`,
  costsRefused: "The budget is as before",
  costsBefore: (number, day) => `Changed by decision ${number} of ${day}, which shows both.`,
  budgetNow: "The budget now",
  kind: "Kind of cost",
  sum: "Sum",
  accepted: "Accepted",
  costTable: "The budget before and after",
  before: "Before",
  after: "After",
  targets: "The targets, as you want them",
  targetsHint:
    "Enter the new target where one is to change. The others stand as they are. What has been reported does not change.",
  newTargets: "The targets after the change",
  newTargetsHint:
    "The new target holds from the day of the decision. What held before is seen in the project's results.",
  target: "Target",
  targetRowName: "Result",
  targetNow: (value) => `Now: ${value}`,
  targetRow: (name, before, after) => `${name}: from ${before} to ${after}`,
  targetsRefused: "The targets are as before",
  targetsSince: (number, day) => `Changed by decision ${number} of ${day}.`,
  unasked: (most) => `You may move ${most} in all between the kinds of cost without asking for a change.`,
};

/** The words of the parts of an amendment that came after the first three: the first day, and the budget. */
export const amendmentPartsTexts = { sv, en };
