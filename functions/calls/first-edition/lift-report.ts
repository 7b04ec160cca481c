import type { Answers } from "../../platform/forms/answers.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { Call } from "../call.ts";

/** The form of the product's own that stands for the one that was code. */
const firstForm = { id: "p-report", version: 1 } as const;

type FirstTexts = { readonly final: boolean; readonly texts: Readonly<Record<string, string | undefined>> };

/** What was told in a report while its form was code, as answers to the document that stands for it. */
export function liftReport<C extends FirstTexts>({ texts, ...content }: C) {
  const told = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[`p-${name}`, text]]));
  const answers: Answers = { "p-final": content.final, ...Object.fromEntries(told) };
  return { ...content, form: { ...firstForm }, answers };
}

const names: Readonly<Record<string, string>> = {
  "period.from": "p-period.from",
  "period.through": "p-period.to",
  final: "p-final",
  vat: "p-vat",
};
const cell = /^costs\.(\d{1,2})\.amounts\.(\d{4}-\d{2})$/;

function nameOf(field: string, { categories }: Pick<Call, "categories">): string {
  const [, number, month] = cell.exec(field) ?? [];
  if (number && month) return `p-costs.${categories[Number(number)]?.id ?? number}.${month}`;
  return names[field] ?? field.replace(/^texts\.([a-z]+)$/, "p-$1");
}

/**
 * What was typed into a report while its form was code, under the names that its controls have now. What is typed now
 * stays as it is.
 */
export const liftReportTyped = <V extends Typed[string]>(
  typed: Readonly<Record<string, V | string>>,
  call: Pick<Call, "categories">,
): Record<string, V | string> =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [nameOf(field, call), field === "vat" ? `p-${value}` : value]),
  );
