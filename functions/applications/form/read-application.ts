import { type AttachedFile, withFiles, wrongTypes } from "../../calls/application-form/attached-files.ts";
import { givenBy } from "../../calls/application-form/given.ts";
import { goalNotices } from "../../calls/application-form/goal-notices.ts";
import { ruleInWords } from "../../calls/application-form/rule-words.texts.ts";
import { applicationRules } from "../../calls/application-form/rules.ts";
import type { Call } from "../../calls/call.ts";
import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { controlsOf } from "../../platform/forms/controls.ts";
import type { Form } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { resolved } from "../../platform/forms/resolve.ts";
import { checkRules } from "../../platform/forms/rules.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";

/** An application's form as far as it is filled in. */
export type ReadApplication = {
  /** The form with the call's categories, sources and years in their places. */
  readonly form: Form;
  readonly typed: Typed;
  /** What is asked, is there and can be read: what would be submitted. */
  readonly answers: Answers;
  /** What is missing or wrong, in words, by the section's id. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** What is worth a word and stops nothing. */
  readonly notices: ReadonlyMap<string, readonly string[]>;
  /** Nothing is missing or wrong. */
  readonly complete: boolean;
};

/** The form that applicants to a call fill in. */
export const applicationForm = (call: Call): Form => resolved(call.forms.application, givenBy(call));

/** Problems by the section in whose controls they are. */
function bySection<T>(form: Form, typed: Typed, found: readonly { readonly field: string; readonly what: T }[]) {
  const groups = new Map<string, T[]>();
  // Most pages are of a section in which all is right: where everything stands is asked only of what is not.
  if (found.length === 0) return groups;
  const homes = new Map(controlsOf(form, typed).map(({ field, section }) => [field, section.id]));
  const questions = new Map(
    form.sections.flatMap(({ id, questions }) => questions.map((one) => [one.id, id] as const)),
  );
  const homeOf = (field: string) =>
    homes.get(field) ?? questions.get(field.split(".")[0] ?? "") ?? form.sections[0]?.id;
  for (const { field, what } of found) {
    const home = homeOf(field) ?? "";
    groups.set(home, [...(groups.get(home) ?? []), what]);
  }
  return groups;
}

/** What applicants have given: what they typed, and the files that they sent. */
export type Given = { readonly typed: Typed; readonly files: readonly AttachedFile[] };

/** Reads all that was typed and sent, each section and what only shows when they are read together. */
export function readApplication(given: Given, call: Call, lang: Language, today: LocalDay): ReadApplication {
  const form = applicationForm(call);
  const typed = withFiles(form, given.typed, given.files);
  const reading = readForm(form, typed);
  const rules = checkRules(form, reading.answers, applicationRules(call, lang), { today });
  const words = (problems: readonly FormProblem[]): readonly Problem[] =>
    problems.length === 0
      ? []
      : inWords(form, typed, problems, lang, (problem, label) => ruleInWords(problem, lang, label));
  // What cannot be read yet would only be reported a second time by a rule about the sum of it.
  const unread = new Set(reading.problems.map(({ field }) => field.split(".")[0]));
  const apart = rules.problems.filter(({ field }) => !unread.has(field.split(".")[0]));
  const wrongFiles = wrongTypes(form, reading.answers, given.files);
  const problems = words([...reading.problems, ...wrongFiles, ...apart]).map((what) => ({ field: what.field, what }));
  const notices = words([...rules.notices, ...goalNotices(form, reading.answers)]).map(({ field, text }) => ({
    field,
    what: text,
  }));
  return {
    form,
    typed,
    answers: reading.answers,
    problems: bySection(form, typed, problems),
    notices: bySection(form, typed, notices),
    complete: problems.length === 0 && rules.problems.length === 0,
  };
}
