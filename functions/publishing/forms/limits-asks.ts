import type { Value } from "../../platform/forms/answers.ts";
import type { Column, Question } from "../../platform/forms/document.ts";
import { kindTexts } from "../../platform/forms/kinds/kinds.texts.ts";
import { type ResultAsk, resultAsks } from "../../platform/forms/result-asks.ts";
import { formsUiTexts } from "../../platform/forms/ui/forms-ui.texts.ts";
import type { Words } from "../../platform/forms/words.ts";
import { ore } from "../../vocabulary/ore.ts";
import { type AskedName, askedTexts } from "./asked.texts.ts";
import { type Asks, both, option, together } from "./asks.ts";

const none: Asks = { questions: [], answers: {}, read: () => ({}) };

type NumberGiven = { readonly least?: number; readonly most?: number; readonly optional?: true; readonly hint?: Words };
const whole = (id: string, name: AskedName, given: NumberGiven = {}): Question => ({
  ...{ id, label: both(name), kind: "number", decimals: 0 },
  ...given,
});

/** A figure as a question with two decimals has it. */
const exact = (size: number | undefined): string | undefined => size?.toFixed(2);
const numberIn = (value: Value | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** Whole numbers by the keys that they are. */
const wholes = (part: Readonly<Record<string, unknown>>, asked: readonly (readonly [string, Question])[]): Asks => ({
  questions: asked.map(([, question]) => question),
  answers: Object.fromEntries(asked.map(([key, { id }]) => [id, part[key] as number | undefined])), // as: the keys of numbers
  read: (answers) => Object.fromEntries(asked.map(([key, { id }]) => [key, answers[id]])),
});

/** A limit may be below nothing. */
const lowest = ore(-100_000_000_000);

const names = ["name", "email", "phone", "organisation", "task", "language"] as const;
const types = ["pdf", "image", "sheet", "document"] as const;

/** Several of a closed list, by their names; ids are theirs behind `p-`. */
function several<T extends string>(
  key: string,
  name: AskedName,
  all: readonly T[],
  labelOf: (one: T) => Words,
  now: readonly T[],
): Asks {
  const id = `p-${key}`;
  return {
    questions: [
      { id, kind: "choices", label: both(name), options: all.map((one) => ({ id: `p-${one}`, label: labelOf(one) })) },
    ],
    answers: { [id]: now.map((one) => `p-${one}`) },
    read: (answers) => {
      const chosen = answers[id];
      return { [key]: all.filter((one) => Array.isArray(chosen) && chosen.some((value) => value === `p-${one}`)) };
    },
  };
}

const personWords = (one: (typeof names)[number]): Words => ({
  sv: formsUiTexts.sv.ask[one],
  en: formsUiTexts.en.ask[one],
});
const resultWords = (one: ResultAsk): Words => ({ sv: kindTexts.sv.results[one], en: kindTexts.en.results[one] });

/** A first and a last day. */
const between = (part: { readonly earliest?: string | undefined; readonly latest?: string | undefined }): Asks => ({
  questions: (["earliest", "latest"] as const).map((name) => ({
    ...{ id: `p-${name}`, label: both(name), kind: "day" },
    optional: true,
  })),
  answers: { "p-earliest": part.earliest, "p-latest": part.latest },
  read: (answers) => ({ earliest: answers["p-earliest"], latest: answers["p-latest"] }),
});

/** The limits of a question or a column: what its kind has besides words, options, rows and columns. */
export function limitsAsks(part: Question | Column): Asks {
  const most = { least: 1, most: 20_000 };
  switch (part.kind) {
    case "line":
    case "text":
      return wholes(part, [["limit", whole("p-limit", "limit", most)]]);
    case "number":
      return {
        questions: [
          {
            ...{ id: "p-decimals", kind: "choice", label: both("decimals") },
            options: [option("p-d0", "d0"), option("p-d1", "d1"), option("p-d2", "d2")],
          },
          { id: "p-least", kind: "number", decimals: 2, label: both("least"), optional: true },
          { id: "p-most", kind: "number", decimals: 2, label: both("most"), optional: true },
        ],
        answers: { "p-decimals": `p-d${part.decimals}`, "p-least": exact(part.least), "p-most": exact(part.most) },
        read: (answers) => ({
          decimals: Number(String(answers["p-decimals"]).slice(3)),
          least: numberIn(answers["p-least"]),
          most: numberIn(answers["p-most"]),
        }),
      };
    case "amount":
      return {
        questions: (["least", "most"] as const).map((name) => ({
          ...{ id: `p-${name}`, kind: "amount", label: both(name) },
          ...{ least: lowest, optional: true },
        })),
        answers: { "p-least": part.least, "p-most": part.most },
        read: (answers) => ({ least: answers["p-least"], most: answers["p-most"] }),
      };
    case "day":
      return between(part);
    case "period":
      return together([
        {
          questions: [
            {
              ...{ id: "p-of", kind: "choice", label: both("of") },
              options: [option("p-days", "days"), option("p-months", "months")],
            },
          ],
          answers: { "p-of": `p-${part.of}` },
          read: (answers) => ({ of: answers["p-of"] === "p-months" ? "months" : "days" }),
        },
        between(part),
      ]);
    case "choices":
      return wholes(part, [["most", whole("p-most", "atMost", { least: 1, optional: true })]]);
    case "scale":
      return wholes(part, [
        ["reason", whole("p-reason", "reason", { ...most, optional: true, hint: both("reasonHint") })],
      ]);
    case "people":
      return together([
        wholes(part, [
          ["least", whole("p-least", "least", { least: 0, most: 50 })],
          ["most", whole("p-most", "most", { least: 1, most: 50 })],
        ]),
        several("ask", "ask", names, personWords, part.ask),
      ]);
    case "results":
      return together([
        wholes(part, [["own", whole("p-own", "own", { least: 0, most: 40 })]]),
        several("ask", "ask", resultAsks, resultWords, part.ask),
      ]);
    case "files":
      return together([
        wholes(part, [["most", whole("p-most", "most", { least: 1, most: 30 })]]),
        several("types", "types", types, (one) => ({ sv: askedTexts.sv[one], en: askedTexts.en[one] }), part.types),
      ]);
    default:
      return none;
  }
}
