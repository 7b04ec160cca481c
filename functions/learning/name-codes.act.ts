import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import type { Row } from "../platform/forms/answers.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { analysisOf, analysisPut } from "./analysis-put.ts";
import type { Code } from "./codes.ts";
import { codesForm } from "./interview.form.ts";
import { type AnalysisSeen, theAnalysis } from "./learning.store.ts";
import { learningTexts } from "./learning.texts.ts";

/** `version`: how often the codes had been named when they were read. */
type Command = { readonly version: number; readonly typed: Typed; readonly language: Language };

const ownId = (row: string) => `p-own-${row}`;

/** What stands in the controls of the own codes. */
export const typedCodes = (own: readonly Code[]): Typed =>
  Object.fromEntries(own.map(({ id, name }) => [`p-codes.${id.slice("p-own-".length)}.p-name`, name]));

/** An officer names the authority's own codes, or names them anew. One that marks something cannot be taken away. */
export const nameCodes = act({
  name: "name-codes",
  writes: ["ANALYSIS"],
  see: theAnalysis,
  decide: (seen: AnalysisSeen, { version, typed, language }: Command): Outcome<FormAnswer> => {
    const all = analysisOf(seen);
    if (all.ownVersion !== version) refuse("stale-version");
    const read = readTyped(codesForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const rows: readonly Row[] = read.value["p-codes"] ?? [];
    const own = rows.map(({ id, cells }): Code => ({ id: ownId(id), name: String(cells["p-name"] ?? "") }));
    const gone = all.own.find(({ id }) => !own.some((code) => code.id === id) && all.counts[id] !== undefined);
    if (gone) {
      const text = learningTexts[language].codeInUse(gone.name, all.counts[gone.id]?.passages ?? 0);
      return { answer: { wrong: [{ field: "p-codes", text }] } };
    }
    return {
      answer: {},
      writes: [analysisPut({ ...all, own, ownVersion: version + 1 }, seen.analysis)],
      log: { action: "analysis.codes", details: { codes: own.map(({ name }) => name).join(", ") } },
    };
  },
});
