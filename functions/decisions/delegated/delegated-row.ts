import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import type { Language } from "../../vocabulary/language.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import { appealTexts } from "../appeals/appeal.texts.ts";
import { decisionTexts } from "../decision.texts.ts";
import type { Days } from "./delegated.store.ts";
import { delegatedTexts } from "./delegated.texts.ts";
import type { Delegated } from "./delegated.ts";

/** A stored word in words; one that nobody knows any more is shown as it is. */
const named = (names: Readonly<Record<string, string>>, word: string): string => names[word] ?? word;

/** What was decided, and how far an appeal of it has come. */
export const shownDelegated = ({ outcome, appeal }: Delegated, lang: Language) => ({
  decided: named(decisionTexts[lang].outcomes, outcome),
  appeal: appeal ? named(appealTexts[lang].states, appeal) : delegatedTexts[lang].noAppeal,
});

/** The list as a file for the board's papers. */
export function delegatedCsv(rows: readonly Delegated[], { from, to }: Days, lang: Language) {
  const t = delegatedTexts[lang];
  const columns: readonly CsvColumn<Delegated>[] = [
    { header: t.day, text: ({ day }) => day },
    { header: t.section, text: ({ section }) => section },
    { header: t.number, text: ({ registrationNumber }) => registrationNumber ?? "" },
    { header: t.decision, text: ({ number }) => String(number) },
    { header: t.pilot, text: ({ title }) => title },
    { header: t.organisation, text: ({ organisation }) => organisation },
    { header: t.decided, text: (row) => shownDelegated(row, lang).decided },
    { header: t.amount, ore: ({ amountOre }) => amountOre ?? zeroOre },
    { header: t.by, text: ({ by }) => by },
    { header: t.mandate, text: ({ mandate }) => mandate },
    { header: t.appeal, text: (row) => shownDelegated(row, lang).appeal },
  ];
  return {
    name: `${t.fileName}-${from}-${to}.csv`,
    type: "text/csv; charset=utf-8",
    text: csvHead(columns) + csvPage(columns, rows),
  };
}
