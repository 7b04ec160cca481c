import { languages } from "../../../vocabulary/language.ts";
import type { Column, Option, QuestionOf } from "../document.ts";
import type { ResultAsk } from "../result-asks.ts";
import { type Words, wordsIn } from "../words.ts";
import { kindTexts } from "./kinds.texts.ts";

type Results = Pick<QuestionOf<"results">, "ask" | "splits" | "given" | "own">;
type Labels = typeof kindTexts.sv | typeof kindTexts.en;

const both = (text: (t: Labels) => string): Words => ({ sv: text(kindTexts.sv), en: text(kindTexts.en) });
const label = (id: ResultAsk | "name"): Words => both((t) => t.results[id]);

const levelIds = ["p-output", "p-outcome", "p-impact"] as const;
/** The levels of results, the lowest first. */
export const levels: readonly string[] = levelIds;
const kinds = ["p-number", "p-scale", "p-narrative", "p-document"] as const;

/** A measured figure has at most two decimals, and may be below nothing: a change may be a fall. */
const figure = (id: "baseline" | "target" | "actual"): Column => ({
  id,
  label: label(id),
  kind: "number",
  decimals: 2,
});

/** Another result of the same form, by its row. */
const leads = ({ given, own }: Results): Column => ({
  id: "leads",
  label: label("leads"),
  kind: "choice",
  options: [
    ...given.map((row) => ({ id: row.id, label: row.label })),
    ...Array.from({ length: own }, (_, at) => ({
      id: `r${at + 1}`,
      label: both((t) => `${t.ownResult} ${at + 1}`),
    })),
  ],
  optional: true,
});

type Simple = Exclude<ResultAsk, "leads" | "gender">;
const simple: Readonly<Record<Simple, Column>> = {
  level: {
    id: "level",
    label: label("level"),
    kind: "choice",
    options: levelIds.map((id) => ({ id, label: both((t) => t.levels[id]) })),
  },
  kind: {
    id: "kind",
    label: label("kind"),
    kind: "choice",
    options: kinds.map((id) => ({ id, label: both((t) => t.resultKinds[id]) })),
  },
  baseline: figure("baseline"),
  target: figure("target"),
  actual: figure("actual"),
  day: { id: "day", label: label("day"), kind: "day" },
  unit: { id: "unit", label: label("unit"), kind: "line", limit: 60 },
  source: { id: "source", label: label("source"), kind: "line", limit: 300 },
  told: { id: "told", label: label("told"), kind: "text", limit: 1000 },
  split: { id: "split", label: label("split"), kind: "text", limit: 500, optional: true },
};

/** How those reached are counted by groups; what is not stated is a group of its own, and never spread on the others. */
export type Split = { readonly id: string; readonly label: Words; readonly groups: readonly Option[] };

const gender: Split = {
  id: "gender",
  label: label("gender"),
  groups: (["girls", "boys", "nonbinary"] as const).map((id) => ({ id, label: both((t) => t.genders[id]) })),
};

/** The ways in which a question counts by groups. */
export const splitsOf = ({ ask, splits = [] }: Pick<Results, "ask" | "splits">): readonly Split[] => [
  ...(ask.includes("gender") ? [gender] : []),
  ...splits,
];

const labelled = ({ id, label: of }: Split, group: Words): Words =>
  id === gender.id
    ? group
    : Object.fromEntries(Object.entries(group).map(([lang, text]) => [lang, `${wordsIn(of, lang)}: ${text}`]));

const count = (id: string, words: Words): Column => ({
  id,
  label: words,
  kind: "number",
  decimals: 0,
  least: 0,
  optional: true,
});

/** The cells of a way of counting: a group each, and those not stated last. */
export const splitColumns = (split: Split): readonly Column[] => [
  ...split.groups.map((group) => count(`${split.id}-${group.id}`, labelled(split, group.label))),
  count(
    `${split.id}-unstated`,
    Object.fromEntries(languages.map((lang) => [lang, kindTexts[lang].unstated(wordsIn(split.label, lang))])),
  ),
];

/** What is asked of each result. */
export const resultColumns = (question: Results): readonly Column[] => [
  ...question.ask.flatMap((one): readonly Column[] =>
    one === "gender" ? splitColumns(gender) : one === "leads" ? [leads(question)] : [simple[one]],
  ),
  ...(question.splits ?? []).flatMap(splitColumns),
];

/** What only people's own results are asked: what they are. */
export const resultName: Column = { id: "name", label: label("name"), kind: "line", limit: 300 };
