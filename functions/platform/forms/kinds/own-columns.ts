import { languages } from "../../../vocabulary/language.ts";
import { ore } from "../../../vocabulary/ore.ts";
import type { Column, Option, QuestionOf } from "../document.ts";
import type { Words } from "../words.ts";
import { kindTexts } from "./kinds.texts.ts";

type PeopleColumn = QuestionOf<"people">["ask"][number];
type ResultColumn = QuestionOf<"results">["ask"][number];

const peopleLabel = (id: PeopleColumn): Words => ({ sv: kindTexts.sv.people[id], en: kindTexts.en.people[id] });
const resultLabel = (id: ResultColumn | "name"): Words => ({
  sv: kindTexts.sv.results[id],
  en: kindTexts.en.results[id],
});
const levels: Option[] = (["p-output", "p-outcome", "p-impact"] as const).map((id) => ({
  id,
  label: { sv: kindTexts.sv.levels[id], en: kindTexts.en.levels[id] },
}));

/** What is sent to a person is in a language that the product is written in; nothing chosen is the first of them. */
const personLanguage: Column = {
  id: "language",
  label: peopleLabel("language"),
  kind: "choice",
  options: languages.map((one) => ({
    id: one,
    label: { sv: kindTexts.sv.languages[one], en: kindTexts.en.languages[one] },
  })),
  optional: true,
};

const people: Readonly<Record<PeopleColumn, Column>> = {
  name: { id: "name", label: peopleLabel("name"), kind: "line", limit: 200 },
  email: { id: "email", label: peopleLabel("email"), kind: "email" },
  phone: { id: "phone", label: peopleLabel("phone"), kind: "phone" },
  organisation: { id: "organisation", label: peopleLabel("organisation"), kind: "line", limit: 200 },
  task: { id: "task", label: peopleLabel("task"), kind: "line", limit: 200 },
  language: personLanguage,
};

/** A measured figure has at most two decimals, and may be below nothing: a change may be a fall. */
const figure = (id: "baseline" | "target" | "actual"): Column => ({
  id,
  label: resultLabel(id),
  kind: "number",
  decimals: 2,
});

const results: Readonly<Record<ResultColumn, Column>> = {
  level: { id: "level", label: resultLabel("level"), kind: "choice", options: levels },
  baseline: figure("baseline"),
  target: figure("target"),
  actual: figure("actual"),
  unit: { id: "unit", label: resultLabel("unit"), kind: "line", limit: 60 },
  source: { id: "source", label: resultLabel("source"), kind: "line", limit: 300 },
  split: { id: "split", label: resultLabel("split"), kind: "text", limit: 500, optional: true },
};

/** What people are asked of each person. */
export const peopleColumns = (ask: readonly PeopleColumn[]): readonly Column[] => ask.map((id) => people[id]);
/** What is asked of each result. */
export const resultColumns = (ask: readonly ResultColumn[]): readonly Column[] => ask.map((id) => results[id]);
/** What only people's own results are asked: what they are. */
export const resultName: Column = { id: "name", label: resultLabel("name"), kind: "line", limit: 300 };

/** A sum that people state: an amount that may be left out. */
export const statedSum: Extract<Column, { kind: "amount" }> = {
  id: "stated",
  label: { sv: kindTexts.sv.statedSum, en: kindTexts.en.statedSum },
  kind: "amount",
  least: ore(-100_000_000_000),
  optional: true,
};

/** What may be said of a row of a table, where the table asks for it: beside its name, and no figure. */
export const rowNote: Extract<Column, { kind: "text" }> = {
  id: "p-note",
  label: { sv: kindTexts.sv.note, en: kindTexts.en.note },
  kind: "text",
  limit: 500,
  optional: true,
};
export const isNote = ({ id }: Pick<Column, "id">): boolean => id === rowNote.id;
