import type { PayeeEntry } from "../../pilot/items/payee.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { parseBankAccount } from "../../vocabulary/bank-account.ts";
import { plainSigns } from "../../vocabulary/clean.ts";
import { Giro } from "../../vocabulary/giro.ts";
import { parseIban } from "../../vocabulary/iban.ts";
import type { Language } from "../../vocabulary/language.ts";
import { isSamePlace, type PaidTo, type PaidToKind } from "../../vocabulary/paid-to.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { payeeTexts } from "./payee.texts.ts";

const { sv, en } = payeeTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

/** How the number is given: what was asked before there was a choice is a giro. */
const ways = { giro: "p-to-giro", account: "p-to-account", iban: "p-to-iban" } as const;
const wayOf = (kind: PaidToKind): string => (kind === "account" || kind === "iban" ? ways[kind] : ways.giro);
const ifChosen = (way: string) => ({ question: "p-how", has: [way] });

/** Where the money is to be paid. The message is as long as fits a line of a giro payment. */
export const payeeForm = defineForm({
  format: 1,
  id: "p-payee",
  version: 2,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "betalning",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-how",
          kind: "choice",
          label: both((t) => t.how),
          options: [
            { id: ways.giro, label: both((t) => t.giroLabel) },
            { id: ways.account, label: both((t) => t.accountWay), hint: both((t) => t.accountWayHint) },
            { id: ways.iban, label: both((t) => t.ibanWay) },
          ],
        },
        {
          id: "p-giro",
          kind: "giro",
          label: both((t) => t.giroLabel),
          hint: both((t) => t.giroHint),
          when: ifChosen(ways.giro),
        },
        {
          id: "p-clearing",
          kind: "line",
          limit: 20,
          label: both((t) => t.clearing),
          hint: both((t) => t.clearingHint),
          when: ifChosen(ways.account),
        },
        {
          id: "p-account",
          kind: "line",
          limit: 40,
          label: both((t) => t.account),
          hint: both((t) => t.accountHint),
          when: ifChosen(ways.account),
        },
        {
          id: "p-iban",
          kind: "line",
          limit: 60,
          label: both((t) => t.iban),
          hint: both((t) => t.ibanHint),
          when: ifChosen(ways.iban),
        },
        {
          id: "p-message",
          kind: "line",
          limit: 35,
          optional: true,
          label: both((t) => t.message),
          hint: both((t) => t.messageHint),
        },
      ],
    },
  ],
  rules: [],
});
type Answered = Partial<AnswersOf<typeof payeeForm>>;
type Typing = Pick<PayeeEntry, "giro" | "message">;

/** What a call allows beside what every call does. */
export type PayeeAllows = {
  /** Accounts by their IBAN, in other countries too. */
  readonly ibanPayees?: true | undefined;
};

const withoutIban = (question: Question): readonly Question[] => {
  if (question.id === "p-iban") return [];
  if (question.kind !== "choice") return [question];
  return [{ ...question, options: question.options.filter(({ id }) => id !== ways.iban) }];
};

/** The form with what the call allows. */
export const payeeFormOf = ({ ibanPayees }: PayeeAllows): Form =>
  ibanPayees
    ? payeeForm
    : {
        ...payeeForm,
        sections: payeeForm.sections.map((section) => ({
          ...section,
          questions: section.questions.flatMap(withoutIban),
        })),
      };

/** What the form shows of what is known: the number is typed again in full whenever it changes. */
export const payeePrefilled = (entry: Typing | undefined): Typed =>
  entry ? { "p-how": wayOf(entry.giro.kind), "p-message": entry.message } : { "p-how": ways.giro };

/** A page that was opened while a giro was all there was does not say which it is. */
const withWay = (typed: Typed): Typed => ({ "p-how": ways.giro, ...typed });

/** A giro as an answer has it (`bankgiro:9912346`). @throws ZodError for other text */
function giroIn(answer: string): Giro {
  const [kind, number] = answer.split(":");
  return Giro.parse({ kind, number });
}

/** Why an account is none, at the control that it is about. */
const accountFields = {
  "no-clearing": "p-clearing",
  "unknown-clearing": "p-clearing",
  "clearing-check-digit": "p-clearing",
  plusgiro: "p-clearing",
  "savings-check-digit": "p-clearing",
  "no-number": "p-account",
  "wrong-length": "p-account",
  "wrong-check-digit": "p-account",
} as const;

/** The number that was given, or what is wrong with it beyond what the engine has said; undefined where it said it all. */
function numberGiven(answers: Answered): PaidTo | FormProblem | undefined {
  const { "p-how": how, "p-giro": giro, "p-clearing": clearing, "p-account": account, "p-iban": iban } = answers;
  if (how === ways.giro) return giro === undefined ? undefined : giroIn(giro);
  if (how === ways.iban) {
    const read = iban === undefined ? undefined : parseIban(iban);
    return typeof read === "string" ? { field: "p-iban", code: read } : read;
  }
  const read = clearing === undefined || account === undefined ? undefined : parseBankAccount(clearing, account);
  return typeof read === "string" ? { field: accountFields[read], code: read } : read;
}

const fieldOf = (to: PaidTo): string =>
  to.kind === "account" ? "p-account" : to.kind === "iban" ? "p-iban" : "p-giro";

/** The hyphen of a number says its kind as well as the word before it does: before the last four digits, or the last. */
function isContradicted(text: string, giro: PaidTo): boolean {
  const [, end = ""] = /-\s*(\d{4}|\d)$/.exec(plainSigns(text)) ?? [];
  return end !== "" && (giro.kind === "bankgiro") !== (end.length === 4);
}

/** What is wrong with the number across its controls, or against what is known: what is in force is no change. */
function wrongWith(answers: Answered, typed: Typed, known: readonly Typing[]): readonly FormProblem[] {
  const given = numberGiven(answers);
  if (!given) return [];
  if ("field" in given) return [given];
  const isGiro = given.kind === "bankgiro" || given.kind === "plusgiro";
  const { "p-message": message = "" } = answers;
  return [
    ...(isGiro && isContradicted(typedText(typed, "p-giro"), given) ? [{ field: "p-giro", code: "other-giro" }] : []),
    ...(known.some((one) => one.message === message && isSamePlace(one.giro, given))
      ? [{ field: fieldOf(given), code: "same" }]
      : []),
  ];
}

const numberFields: ReadonlySet<string> = new Set(["p-giro", "p-clearing", "p-account", "p-iban"]);

function words({ field, code }: FormProblem, lang: Language): string | undefined {
  if (!numberFields.has(field)) return undefined;
  const { problems, missing }: Readonly<Record<"problems" | "missing", Readonly<Record<string, string>>>> =
    payeeTexts[lang];
  if (code === "missing") return missing[field];
  return problems[`${field} ${code}`] ?? problems[code];
}

/**
 * Where the money is to be paid, or what is wrong with it.
 * @param known what is in force or waits already
 */
export function readPayee(
  typed: Typed,
  known: readonly Typing[],
  lang: Language,
  allows: PayeeAllows = {},
): Read<Typing> {
  const form = payeeFormOf(allows) as typeof payeeForm; // as: the same form, perhaps with fewer questions
  const filled = withWay(typed);
  const rules = (answers: Answered) => wrongWith(answers, filled, known);
  const read = readTyped(form, filled, lang, { rules, words });
  if (!read.ok) return read;
  const given = numberGiven(read.value);
  if (!given || "field" in given) throw new RangeError("a payee that was read has a number");
  return { ok: true, value: { giro: given, message: read.value["p-message"] ?? "" } };
}
