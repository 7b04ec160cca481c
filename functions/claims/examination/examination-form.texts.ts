import type { ReasonCode } from "../../pilot/items/report.ts";
import type { Same, Texts } from "../../vocabulary/language.ts";
import { saidOf } from "../../vocabulary/typed-values.texts.ts";

const sv = {
  empty: (line: number) => `Rad ${line}: skriv vilket belopp som godkänns. Skriv 0 för att avslå raden`,
  malformed: (line: number) => `Rad ${line}: skriv beloppet i kronor, till exempel 12 500 eller 12 500,50`,
  several: (line: number) => saidOf("several", "sv", `Rad ${line}`),
  "other-currency": (line: number) => saidOf("other-currency", "sv", `Rad ${line}`),
  between: (line: number, claimed: string) => `Rad ${line}: det godkända beloppet ska vara mellan 0 och ${claimed}`,
  betweenCredit: (line: number, claimed: string) =>
    `Rad ${line} är en kreditering: det godkända beloppet ska vara mellan ${claimed} och 0`,
  reasonMissing: (line: number) => `Rad ${line}: välj varför hela beloppet inte godkänns`,
  noteMissing: (line: number) => `Rad ${line}: skriv vilket annat skäl det är`,
  noteTooLong: (line: number, limit: number) => `Rad ${line}: korta anteckningen till högst ${limit} tecken`,
  notesTooLong: (limit: number) => `Anteckningarna är för långa tillsammans. Korta dem till högst ${limit} tecken`,
  reasonWithoutCut: (line: number) =>
    `Rad ${line}: ett skäl är valt, men hela beloppet godkänns. Sänk beloppet eller ta bort skälet`,
  noteWithoutCut: (line: number) =>
    `Rad ${line}: en anteckning är skriven, men hela beloppet godkänns. Sänk beloppet eller ta bort anteckningen`,
  moreThanClaimed:
    "Tillsammans godkänns mer än vad som är rekvirerat, eftersom en kreditering är nedsatt. Sätt ned kostnaden som den hör till också",
  belowZero:
    "De godkända kostnaderna blir tillsammans mindre än 0. Lämna tillbaka rapporten eller rätta en tidigare godkänd rad först",
  refundTooLarge: (line: number) =>
    `Rad ${line}: kostnadsslaget blir mindre än 0 med alla rapporter tillsammans. Godkänn mindre av återbetalningen, eller mer av kostnaden som den hör till`,
};

const en: Same<typeof sv> = {
  empty: (line) => `Line ${line}: enter the amount that is accepted. Enter 0 to reject the line`,
  malformed: (line) => `Line ${line}: enter the amount in kronor, such as 12 500 or 12 500.50`,
  several: (line) => saidOf("several", "en", `Line ${line}`),
  "other-currency": (line) => saidOf("other-currency", "en", `Line ${line}`),
  between: (line, claimed) => `Line ${line}: the accepted amount must be between 0 and ${claimed}`,
  betweenCredit: (line, claimed) => `Line ${line} is a credit: the accepted amount must be between ${claimed} and 0`,
  reasonMissing: (line) => `Line ${line}: choose why the whole amount is not accepted`,
  noteMissing: (line) => `Line ${line}: write what other reason it is`,
  noteTooLong: (line, limit) => `Line ${line}: shorten the note to at most ${limit} characters`,
  notesTooLong: (limit) => `The notes are too long together. Shorten them to at most ${limit} characters`,
  reasonWithoutCut: (line) =>
    `Line ${line}: a reason is chosen, but the whole amount is accepted. Lower the amount or remove the reason`,
  noteWithoutCut: (line) =>
    `Line ${line}: there is a note, but the whole amount is accepted. Lower the amount or remove the note`,
  moreThanClaimed:
    "Together more is accepted than was claimed, since a credit is cut. Cut the cost that it belongs to as well",
  belowZero:
    "The accepted costs become less than 0 together. Return the report, or correct a line accepted earlier first",
  refundTooLarge: (line) =>
    `Line ${line}: its kind of cost becomes less than 0 with all reports together. Accept less of the refund, or more of the cost that it belongs to`,
};

/** What is wrong with an examination, line by line. */
export const examinationProblems = { sv, en };

/** Why less than claimed is accepted, as the officer chooses and the holder reads it. */
export const reasonNames: Texts<Record<ReasonCode, string>> = {
  sv: {
    "not-eligible": "Kostnaden är inte bidragsgrundande",
    "outside-period": "Kostnaden ligger utanför projektperioden",
    "not-proven": "Kostnaden är inte styrkt",
    "over-budget": "Kostnaden överstiger budgeten",
    "claimed-before": "Kostnaden är redan rekvirerad",
    "private-or-ordinary": "Kostnaden är privat eller hör till ordinarie verksamhet",
    arithmetic: "Beloppet är felräknat",
    other: "Annat skäl",
  },
  en: {
    "not-eligible": "The cost is not eligible",
    "outside-period": "The cost is outside the project period",
    "not-proven": "The cost is not proven",
    "over-budget": "The cost exceeds the budget",
    "claimed-before": "The cost has been claimed before",
    "private-or-ordinary": "The cost is private or of ordinary operations",
    arithmetic: "The amount is miscalculated",
    other: "Another reason",
  },
};
