import type { PayeeEntry } from "../../pilot/items/payee.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { plainSigns } from "../../vocabulary/clean.ts";
import { Giro } from "../../vocabulary/giro.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { payeeTexts } from "./payee.texts.ts";

const { sv, en } = payeeTexts;

/** Where the money is to be paid. The message is as long as fits a line of a giro payment. */
export const payeeForm = defineForm({
  format: 1,
  id: "p-payee",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "betalning",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-giro",
          kind: "giro",
          label: { sv: sv.giroLabel, en: en.giroLabel },
          hint: { sv: sv.giroHint, en: en.giroHint },
        },
        {
          id: "p-message",
          kind: "line",
          limit: 35,
          optional: true,
          label: { sv: sv.message, en: en.message },
          hint: { sv: sv.messageHint, en: en.messageHint },
        },
      ],
    },
  ],
  rules: [],
});
type Answered = Partial<AnswersOf<typeof payeeForm>>;
type Typing = Pick<PayeeEntry, "giro" | "message">;

/** A giro as an answer has it (`bankgiro:9912346`). @throws ZodError for other text */
function giroIn(answer: string): Giro {
  const [kind, number] = answer.split(":");
  return Giro.parse({ kind, number });
}

/** What the form shows of what is known: the number is typed again in full whenever it changes. */
export const payeePrefilled = (entry: Pick<PayeeEntry, "message"> | undefined): Typed =>
  entry ? { "p-message": entry.message } : {};

/** What is in force or waits already is no change. */
const isNew = (
  { "p-giro": giro, "p-message": message = "" }: Answered,
  known: readonly Typing[],
): readonly FormProblem[] =>
  known.some((one) => one.message === message && `${one.giro.kind}:${one.giro.number}` === giro)
    ? [{ field: "p-giro", code: "same" }]
    : [];

/** The hyphen of a number says its kind as well as the word before it does: before the last four digits, or the last. */
function isContradicted(text: string, giro: string | undefined): boolean {
  const [, end = ""] = /-\s*(\d{4}|\d)$/.exec(plainSigns(text)) ?? [];
  return end !== "" && giro !== undefined && giro.startsWith("bankgiro") !== (end.length === 4);
}

function words({ field, code }: FormProblem, lang: Language): string | undefined {
  const t = payeeTexts[lang].problems;
  if (field !== "p-giro") return undefined;
  switch (code) {
    case "missing":
      return t.missing;
    case "giro":
      return t.giro;
    case "which-giro":
      return t.which;
    case "giro-check-digit":
      return t.checkDigit;
    case "other-giro":
      return t.other;
    case "same":
      return t.same;
    default:
      return undefined;
  }
}

/** Where the money is to be paid, or what is wrong with it. `known` is what is in force or waits already. */
export function readPayee(typed: Typed, known: readonly Typing[], lang: Language): Read<Typing> {
  const isPlain = ({ "p-giro": giro }: Answered): readonly FormProblem[] =>
    isContradicted(typedText(typed, "p-giro"), giro) ? [{ field: "p-giro", code: "other-giro" }] : [];
  const rules = (answers: Answered) => [...isPlain(answers), ...isNew(answers, known)];
  const read = readTyped(payeeForm, typed, lang, { rules, words });
  if (!read.ok) return read;
  return { ok: true, value: { giro: giroIn(read.value["p-giro"]), message: read.value["p-message"] ?? "" } };
}
