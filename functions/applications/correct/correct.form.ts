import type { Call } from "../../calls/call.ts";
import type { Corrected } from "../../pilot/items/party.ts";
import { plainName } from "../../pilot/people/same-person.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Option, Question } from "../../platform/forms/document.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { correctTexts } from "./correct.texts.ts";
import type { Correction } from "./correction.ts";

const { sv, en } = correctTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

/** What was wrong about the applicant, as it is to be. Where it belongs is asked as the call's form asks it. */
export const correctForm = defineForm({
  format: 1,
  id: "p-correct-applicant",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-section",
      slug: "rattelse",
      name: both((t) => t.title),
      questions: [
        { id: "p-organisation", kind: "line", limit: 150, label: both((t) => t.name) },
        { id: "p-number", kind: "organisation-number", label: both((t) => t.number) },
        {
          id: "p-same",
          kind: "choice",
          optional: true,
          label: both((t) => t.same),
          hint: both((t) => t.sameHint),
          options: [
            { id: "p-mistyped", label: both((t) => t.mistyped) },
            { id: "p-renamed", label: both((t) => t.renamed) },
            { id: "p-another", label: both((t) => t.another) },
          ],
        },
        { id: "p-home", kind: "line", limit: 150, optional: true, label: both((t) => t.home) },
        {
          id: "p-mailbox",
          kind: "email",
          optional: true,
          label: both((t) => t.mailbox),
          hint: both((t) => t.mailboxHint),
        },
        {
          id: "p-reason",
          kind: "text",
          limit: 500,
          label: both((t) => t.reason),
          hint: both((t) => t.reasonHint),
        },
      ],
    },
  ],
  rules: [],
});
type Answered = Partial<AnswersOf<typeof correctForm>>;

const homesOf = ({ forms }: Pick<Call, "forms">): readonly Option[] =>
  askedAs(forms.application, "home")?.options ?? [];

/** The form for cases of a call: homes are chosen among those of its application, or not asked for where it does not. */
export const correctFormOf = (call: Pick<Call, "forms">): Form => ({
  ...correctForm,
  sections: correctForm.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question): readonly Question[] => {
      if (question.id !== "p-home") return [question];
      const options = homesOf(call).map(({ id, label }) => ({ id, label }));
      const { id, label } = question;
      return options.length === 0 ? [] : [{ id, kind: "choice", optional: true, label, options }];
    }),
  })),
});

type Known = Pick<Pilot, "applied" | "call">;

const homeNamed = (options: readonly Option[], name: string) =>
  options.find(({ label }) => wordsIn(label, "sv") === name)?.id ?? "";

/** The form as it shows what holds now. */
export const correctPrefilled = ({ applied, call }: Known): Typed => ({
  "p-organisation": applied.organisation,
  "p-number": applied.organisationNumber,
  "p-home": homeNamed(homesOf(call), applied.municipality),
  "p-mailbox": applied.mailbox ?? "",
});

/** What differs from what holds now. */
export function changesIn({ applied }: Pick<Known, "applied">, now: Correction): readonly Corrected[] {
  const all: readonly Corrected[] = [
    { what: "organisation", was: applied.organisation, now: now.organisation },
    { what: "organisationNumber", was: applied.organisationNumber, now: now.organisationNumber },
    { what: "municipality", was: applied.municipality, now: now.municipality },
    { what: "mailbox", was: applied.mailbox ?? "", now: now.mailbox },
  ];
  return all.filter((one) => one.was !== one.now);
}

/** What is wrong with the number itself: it is the authority's own, nobody has said whose it is, or another organisation has it. */
function wrongNumber(answers: Answered, applied: Known["applied"], others: readonly string[]): readonly FormProblem[] {
  const { "p-number": number, "p-organisation": name, "p-same": same } = answers;
  if (number === undefined || number === applied.organisationNumber) return [];
  if (applied.unit) return [{ field: "p-number", code: "own-unit" }];
  if (same === undefined) return [{ field: "p-same", code: "say-same" }];
  if (same === "p-another") return [{ field: "p-same", code: "another" }];
  const otherwise = others.filter((one) => plainName(one) !== plainName(name ?? ""));
  return same === "p-renamed" || otherwise.length === 0 ? [] : [{ field: "p-number", code: "known" }];
}

/** What is wrong with it beyond what the engine says. @param others whose the number is in other cases, by name */
function words({ code }: FormProblem, others: readonly string[], lang: Language): string | undefined {
  const { problems: t } = correctTexts[lang];
  if (code === "known") return t.known(others.join(", "));
  const said = {
    "say-same": t.saySame,
    another: t.another,
    "own-unit": t.ownUnit,
    "empty-name": t.emptyName,
    nothing: t.nothing,
  };
  return said[code as keyof typeof said]; // as: the engine's own codes have no words here
}

/**
 * A correction, or what is wrong with it.
 * @param othersAt the organisations that have a number in other cases, by name
 */
export function readCorrection(
  typed: Typed,
  pilot: Known,
  othersAt: (number: string) => readonly string[],
  lang: Language,
): Read<Correction> {
  const { applied, call } = pilot;
  const homes = homesOf(call);
  const correctionIn = ({ ...given }: Answered): Correction => {
    const home = homes.find(({ id }) => id === given["p-home"]);
    return {
      organisation: given["p-organisation"] ?? "",
      organisationNumber: OrganisationNumber.parse(given["p-number"]),
      municipality: home ? wordsIn(home.label, "sv") : applied.municipality,
      mailbox: given["p-mailbox"] ?? "",
      reason: given["p-reason"] ?? "",
    };
  };
  const form = correctFormOf(call) as typeof correctForm; // as: the same form, with homes that are chosen
  let others: readonly string[] = [];
  const rules = (answers: Answered): readonly FormProblem[] => {
    const { "p-organisation": name, "p-number": number } = answers;
    others = number === undefined ? [] : othersAt(number);
    const isEmpty = name !== undefined && plainName(name) === "";
    const isWhole = name !== undefined && number !== undefined && !isEmpty;
    return [
      ...(isEmpty ? [{ field: "p-organisation", code: "empty-name" }] : []),
      ...wrongNumber(answers, applied, others),
      ...(isWhole && changesIn(pilot, correctionIn(answers)).length === 0
        ? [{ field: "p-organisation", code: "nothing" }]
        : []),
    ];
  };
  const read = readTyped(form, typed, lang, { rules, words: (problem) => words(problem, others, lang) });
  return read.ok ? { ok: true, value: correctionIn(read.value) } : read;
}
