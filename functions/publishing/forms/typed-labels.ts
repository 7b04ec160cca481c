import type { Kind, Question } from "../../platform/forms/document.ts";
import { newQuestion, newSection } from "../../platform/forms/edit/new-parts.ts";
import { kindWordsTexts } from "../../platform/forms/kind-words.texts.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Labels } from "../../platform/web/given-back.tsx";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { both, formOf } from "./asks.ts";
import { newQuestionAsks } from "./new-part.form.ts";
import { questionAsks, sectionAsks } from "./question.form.ts";
import { headOf } from "./written-page.ts";

const kinds = Object.keys(kindWordsTexts.sv) as readonly Kind[]; // as: one entry for each kind
const empty = { ...formOf({ questions: [], answers: {}, read: () => ({}) }), for: "application" as const };

/**
 * What was typed in the editor by the labels that were seen, where the part that it was typed about is not there any
 * more: the pages of a section and of every kind of question are asked in turn.
 */
export function typedLabels(request: { readonly typed: Typed; readonly language: Language }): Labels {
  const questions: readonly Question[] = kinds.map((kind) => newQuestion(kind, both("label")));
  const asked = [
    ...questions.map((question) => questionAsks(empty, question)),
    sectionAsks(headOf(newSection(empty, both("sectionName")))),
    newQuestionAsks(empty),
  ];
  const labels = asked.map((asks) => labelsOf(formOf(asks), request));
  return (field, values) => labels.reduce((found: ReturnType<Labels>, one) => found ?? one(field, values), undefined);
}
