import type { Same } from "../vocabulary/language.ts";

const sv = {
  fromMeeting: "Uppgifterna om beslutet är ifyllda från mötet",
  handOver: "Lämna över till beslutsfattaren",
  handOverText:
    "Förslaget är klart när utfall, skäl och regel står där. Dag, paragraf och beslutsfattare kan komma senare.",
  readyTitle: "Förslaget är överlämnat",
  ready: (who: string, when: string) => `${who} lämnade över förslaget ${when}.`,
  notReady: "Förslaget är inte överlämnat än. Det går ändå att läsa, ändra och besluta.",
  sentBackTitle: "Förslaget är återlämnat för mer beredning",
  sentBack: (who: string, when: string) => `${who} skrev ${when}:`,
  sendBack: "Återlämna för mer beredning",
  toDecision: "Till beslutet",
  word: "Vad behövs?",
  wordHint: "Handläggaren läser texten. Ärendet står kvar i sitt steg.",
  changeTitle: "Det här beslutet ändras",
  changing: (number: number, day: string) =>
    `Du skriver ett nytt beslut som rättar eller ändrar beslut ${number} av den ${day}. Det tidigare gäller tills det nya är registrerat, och kan alltid läsas.`,
  readEarlier: "Läs det tidigare beslutet",
  dropChange: "Avbryt ändringen",
  begin: "Rätta, ändra eller ompröva beslutet",
  beginText:
    "Det nya beslutet får ett eget nummer och en egen dag. Det här beslutet skrivs inte över. Den som beslutet gäller får ett nytt brev.",
  changeUnderWay: "En ändring av beslutet är påbörjad.",
};

const en: Same<typeof sv> = {
  fromMeeting: "The facts of the decision are filled in from the meeting",
  handOver: "Hand over to the decider",
  handOverText:
    "The proposal is whole when outcome, reasons and rule are there. Day, section and deciders may come later.",
  readyTitle: "The proposal has been handed over",
  ready: (who, when) => `${who} handed the proposal over on ${when}.`,
  notReady: "The proposal has not been handed over yet. It can be read, changed and decided all the same.",
  sentBackTitle: "The proposal has been sent back for more preparation",
  sentBack: (who, when) => `${who} wrote on ${when}:`,
  sendBack: "Send back for more preparation",
  toDecision: "To the decision",
  word: "What is needed?",
  wordHint: "The case officer reads it. The case stays in its stage.",
  changeTitle: "This decision is being changed",
  changing: (number, day) =>
    `You are writing a new decision that corrects or changes decision ${number} of ${day}. The earlier one holds until the new one is recorded, and can always be read.`,
  readEarlier: "Read the earlier decision",
  dropChange: "Drop the change",
  begin: "Correct, change or reconsider the decision",
  beginText:
    "The new decision gets a number and a day of its own. This one is not overwritten. The party is sent a new letter.",
  changeUnderWay: "A change of the decision has been begun.",
};

export const preparationTexts = { sv, en };
