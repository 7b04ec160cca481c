import type { Answers } from "../../platform/forms/answers.ts";
import type { Form, Question, When } from "../../platform/forms/document.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import { rulesOfKind } from "../../platform/forms/kinds/kinds.ts";
import type { Words } from "../../platform/forms/words.ts";
import { ore } from "../../vocabulary/ore.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { type Asks, together } from "./asks.ts";
import { type ConditionName, conditionTexts } from "./condition.texts.ts";

type Leaf = Extract<When, { readonly question: PartId }>;
/** One line of a condition: a comparison, or that it does not hold. */
type Line = { readonly leaf: Leaf; readonly isNot: boolean };
type Mode = "all" | "any" | "none";
/** A condition as the page edits it: comparisons of one level, of which all, any or none hold. */
export type Lines = { readonly mode: Mode; readonly lines: readonly Line[] };

const both = (name: ConditionName): Words => ({ sv: conditionTexts.sv[name], en: conditionTexts.en[name] });
const option = (id: string, name: ConditionName) => ({ id, label: both(name) });

const lineOf = (when: When): Line | undefined => {
  if ("question" in when) return { leaf: when, isNot: false };
  return "not" in when && "question" in when.not ? { leaf: when.not, isNot: true } : undefined;
};

/** Comparisons of one level; undefined of a condition that is deeper than that. */
export function linesOf(when: When | undefined): Lines | undefined {
  if (when === undefined) return { mode: "all", lines: [] };
  const one = lineOf(when);
  if (one) return { mode: "all", lines: [one] };
  const [mode, parts]: readonly [Mode, readonly When[]] =
    "all" in when
      ? ["all", when.all]
      : "any" in when
        ? ["any", when.any]
        : "not" in when && "any" in when.not
          ? ["none", when.not.any]
          : ["all", [when]];
  const lines = parts.flatMap((part) => lineOf(part) ?? []);
  return lines.length === parts.length ? { mode, lines } : undefined;
}

const whenOf = ({ leaf, isNot }: Line): When => (isNot ? { not: leaf } : leaf);

/** The condition of these lines; none of no lines. */
export function whenFrom({ mode, lines }: Lines): When | undefined {
  const [first, ...more] = lines.map(whenOf);
  if (!first) return undefined;
  if (mode === "none") return { not: { any: [first, ...more] } };
  if (more.length === 0) return first;
  return mode === "any" ? { any: [first, ...more] } : { all: [first, ...more] };
}

/** The questions that stand before a question or a section: the only ones that its condition may name. */
export function earlierThan(form: Form, part: PartId): readonly Question[] {
  const earlier: Question[] = [];
  for (const { id, questions } of form.sections) {
    if (id === part) return earlier;
    for (const question of questions) {
      if (question.id === part) return earlier;
      earlier.push(question);
    }
  }
  return earlier;
}

/** A figure of a condition as its question is answered: öre of an amount, else exact text. */
const sizeNow = (question: Question, size: number | undefined) =>
  question.kind === "amount" ? size && ore(Math.round(size)) : size?.toFixed(2);

/** How a line compares now, by the choices of its page. */
function howOf({ leaf, isNot }: Line): string {
  if ("has" in leaf) return isNot ? "p-has-not" : "p-has";
  if ("answered" in leaf) return isNot ? "p-unanswered" : "p-answered";
  return "p-size";
}

/** How a question can be compared: by its answers, by its size, or only by whether it is answered. */
const howsOf = (hasOptions: boolean, hasSize: boolean) => [
  ...(hasOptions ? [option("p-has", "has"), option("p-has-not", "hasNot")] : []),
  ...(hasSize ? [option("p-size", "size")] : []),
  option("p-answered", "answered"),
  option("p-unanswered", "unanswered"),
  option("p-gone", "gone"),
];

const limitOf = (leaf: Leaf, name: "least" | "most", question: Question) =>
  "has" in leaf || "answered" in leaf ? undefined : sizeNow(question, leaf[name]);

function lineAsks(line: Line, question: Question, at: number): Asks {
  const { leaf, isNot } = line;
  const id = (name: string) => `p-line-${at}-${name}`;
  const rules = rulesOfKind(question.kind);
  const choosable = (rules.options?.(question) ?? []).map((one) => ({ id: one.id, label: { ...one.label } }));
  const hasSize = rules.size !== undefined;
  const figure =
    question.kind === "amount" ? { kind: "amount" as const } : { kind: "number" as const, decimals: 2 as const };
  const whenHas = { question: id("how"), has: ["p-has", "p-has-not"] };
  const whenSize = { question: id("how"), has: ["p-size"] };
  const size = (name: "least" | "most"): Question => ({
    ...{ id: id(name), label: both(name), optional: true, when: whenSize },
    ...figure,
  });
  const which: Question = { id: id("has"), kind: "choices", label: both("which"), options: choosable, when: whenHas };
  return {
    questions: [
      {
        ...{ id: id("how"), kind: "choice", label: question.label },
        options: howsOf(choosable.length > 0, hasSize),
      },
      ...(choosable.length > 0 ? [which] : []),
      ...(hasSize ? [size("least"), size("most")] : []),
    ],
    answers: {
      [id("how")]: howOf(line),
      [id("has")]: "has" in leaf ? leaf.has : undefined,
      [id("least")]: limitOf(leaf, "least", question),
      [id("most")]: limitOf(leaf, "most", question),
    },
    read: (answers) => ({ [`line${at}`]: lineIn(answers, question.id, id, isNot) }),
    wrong: (answers, lang): readonly Problem[] =>
      answers[id("how")] === "p-size" && answers[id("least")] === undefined && answers[id("most")] === undefined
        ? [{ field: id("least"), text: conditionTexts[lang].sizeMissing }]
        : [],
  };
}

function lineIn(answers: Answers, question: PartId, id: (name: string) => string, wasNot: boolean): Line | undefined {
  const has = answers[id("has")];
  const number = (name: string) => (answers[id(name)] === undefined ? undefined : Number(answers[id(name)]));
  const [least, most] = [number("least"), number("most")];
  switch (answers[id("how")]) {
    case "p-has":
    case "p-has-not":
      return { leaf: { question, has: has as readonly string[] }, isNot: answers[id("how")] === "p-has-not" }; // as: what is chosen of several
    case "p-size":
      return {
        leaf: { question, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) },
        isNot: wasNot,
      };
    case "p-answered":
    case "p-unanswered":
      return { leaf: { question, answered: true }, isNot: answers[id("how")] === "p-unanswered" };
    default:
      return undefined;
  }
}

/** When a question or a section is asked: the comparisons that there are, and one more. */
export function conditionAsks(form: Form, part: PartId, when: When | undefined): Asks {
  const earlier = earlierThan(form, part);
  const now = linesOf(when);
  const lines = (now?.lines ?? []).flatMap((line, at) => {
    const question = earlier.find(({ id }) => id === line.leaf.question);
    return question ? [lineAsks(line, question, at + 1)] : [];
  });
  const keep = now === undefined ? [option("p-keep", "keep")] : [];
  const head: Asks = {
    questions: [
      {
        ...{ id: "p-mode", kind: "choice", label: both("mode") },
        options: [
          option("p-always", "always"),
          option("p-all", "all"),
          option("p-any", "any"),
          option("p-none", "none"),
          ...keep,
        ],
      },
    ],
    answers: { "p-mode": now === undefined ? "p-keep" : now.lines.length === 0 ? "p-always" : `p-${now.mode}` },
    read: () => ({}),
  };
  const more: Asks = {
    questions: [
      {
        ...{ id: "p-add", kind: "choice", label: both("add"), hint: both("addHint"), optional: true },
        options: earlier.map(({ id, label }) => ({ id, label })),
      },
    ],
    answers: {},
    read: () => ({}),
  };
  const all = together([head, ...lines, ...(earlier.length > 0 ? [more] : [])]);
  return {
    ...all,
    read: (answers, offered) => {
      const mode = answers["p-mode"];
      if (mode === "p-keep") return { when };
      const said = all.questions.length > 0 ? together(lines).read(answers, offered) : {};
      const kept = Object.values(said).filter((line) => line !== undefined) as Line[]; // as: each is a line or nothing
      const added = answers["p-add"];
      const one: readonly Line[] =
        typeof added === "string" ? [{ leaf: { question: added, answered: true }, isNot: false }] : [];
      // Who chooses a question to add wants a condition, whatever the first choice still says.
      if (mode === "p-always") return { when: whenFrom({ mode: "all", lines: one }) };
      return {
        when: whenFrom({
          mode: mode === "p-any" ? "any" : mode === "p-none" ? "none" : "all",
          lines: [...kept, ...one],
        }),
      };
    },
  };
}
