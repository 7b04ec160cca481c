import { type CheckedPoint, type FormalPoint, formalPoints } from "../../pilot/items/formal-check.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Both, Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { checkTexts } from "./check.texts.ts";

type T = typeof checkTexts.sv | typeof checkTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(checkTexts.sv), en: text(checkTexts.en) });

const reasonLimit = 2000;
const answerId = (point: FormalPoint) => `p-${point}`;
const reasonId = (point: FormalPoint) => `p-${point}-why`;

/** Yes or no to a point, and why. */
const asked = (point: FormalPoint, hint: Both | undefined): readonly Question[] => [
  { id: answerId(point), kind: "yes-no", label: both((t) => t.points[point]), ...(hint ? { hint } : {}) },
  {
    id: reasonId(point),
    kind: "text",
    limit: reasonLimit,
    optional: true,
    label: both((t) => t.reason[point]),
    hint: both((t) => t.reasonHint),
  },
];

/**
 * What is looked at before an application is judged.
 * @param received what is known of when it came, in words
 */
export const checkForm = (received?: Both) =>
  defineForm({
    format: 1,
    id: "p-formal-check",
    version: 1,
    for: "act",
    name: both((t) => t.title),
    sections: [
      {
        id: "p-section",
        slug: "kontroll",
        name: both((t) => t.title),
        questions: formalPoints.flatMap((point) => asked(point, point === "in-time" ? received : undefined)),
      },
    ],
    rules: [],
  });

type Points = Readonly<Record<FormalPoint, CheckedPoint>>;

/** What was found, point by point: a no has its reason. */
export function readCheck(typed: Typed, lang: Language): Read<Points> {
  const read = readTyped(checkForm(), typed, lang, {
    rules: (answers) =>
      formalPoints
        .filter((point) => answers[answerId(point)] === false && answers[reasonId(point)] === undefined)
        .map((point) => ({ field: reasonId(point), code: "no-without-reason" })),
    words: ({ code }) => (code === "no-without-reason" ? checkTexts[lang].reasonMissing : undefined),
  });
  if (!read.ok) return read;
  const pointIn = (point: FormalPoint): CheckedPoint => {
    const reason = read.value[reasonId(point)];
    return { ok: read.value[answerId(point)] === true, ...(typeof reason === "string" ? { reason } : {}) };
  };
  return {
    ok: true,
    value: { "in-time": pointIn("in-time"), entitled: pointIn("entitled"), complete: pointIn("complete") },
  };
}

/** What was found, as it is typed into the form again. */
export const typedCheck = (points: Points): Typed =>
  Object.fromEntries(
    formalPoints.flatMap((point) => {
      const { ok, reason } = points[point];
      return [[answerId(point), ok ? "yes" : "no"], ...(reason ? [[reasonId(point), reason]] : [])];
    }),
  );
