import type { Application } from "../../calls/application-form/application.ts";
import { computeBudget } from "../../calls/application-form/budget.ts";
import type { Call } from "../../calls/call.ts";
import {
  type Draft,
  type SectionName,
  sectionNames,
  type TypedSections,
  typedSections,
} from "../../pilot/items/draft.ts";
import { yearOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Read, Typed } from "../../vocabulary/typed.ts";
import { budgetFields, readBudget } from "./budget.form.ts";
import { budgetPath } from "./budget-fields.ts";
import { headingFields, readHeadings } from "./headings.form.ts";
import { organisationFields, readOrganisation } from "./organisation.form.ts";
import { problemTexts } from "./problem.texts.ts";
import { projectFields, readProject } from "./project.form.ts";

/** The names of a step's controls: nothing else is kept of what a browser sends. */
export function fieldsIn(section: SectionName, call: Call): readonly string[] {
  if (section === "organisation") return organisationFields;
  if (section === "project") return projectFields;
  if (section === "budget") return budgetFields(call);
  return headingFields(call, section);
}

type Parts = { readonly [part in keyof Application]: Application[part] | undefined };

/** A whole form, as far as it is complete. */
export type ReadApplication = {
  readonly parts: Parts;
  readonly problems: Readonly<Record<SectionName, readonly Problem[]>>;
  /** The application, when no step has a problem. */
  readonly application: Application | undefined;
};

const rightOf = <T>(read: Read<T>): T | undefined => (read.ok ? read.value : undefined);
const problemsOf = (read: Read<unknown>): readonly Problem[] => (read.ok ? [] : read.problems);

/** Costs belong to years in which the project runs. */
function yearProblems({ project, budget }: Pick<Parts, "project" | "budget">, call: Call, lang: Language): Problem[] {
  if (!project || !budget) return [];
  const { costsByYear } = computeBudget(call, budget);
  return call.years.flatMap((year) => {
    const runs = year >= yearOf(project.startDay) && year <= yearOf(project.endDay);
    if (runs || !costsByYear[String(year)]) return [];
    const field = budgetPath.amount("costs", 0, year);
    return [{ field, text: problemTexts[lang].notThatYear(String(year)) }];
  });
}

/** Every step, and what only shows when they are read together. */
export function readApplication(typed: TypedSections, call: Call, lang: Language): ReadApplication {
  const organisation = readOrganisation(typed.organisation, call, lang);
  const project = readProject(typed.project, call, lang);
  const budget = readBudget(typed.budget, call, lang);
  const [aims, delivery, learning] = (["aims", "delivery", "learning"] as const).map((step) =>
    readHeadings(typed[step], call, step, lang),
  ) as [Read<Record<string, string>>, Read<Record<string, string>>, Read<Record<string, string>>]; // as: three in, three out
  const headings = { ...rightOf(aims), ...rightOf(delivery), ...rightOf(learning) };
  const parts: Parts = {
    organisation: rightOf(organisation),
    project: rightOf(project),
    headings: Object.keys(headings).length === 0 ? undefined : headings,
    budget: rightOf(budget),
  };
  const problems = {
    organisation: problemsOf(organisation),
    project: problemsOf(project),
    aims: problemsOf(aims),
    delivery: problemsOf(delivery),
    learning: problemsOf(learning),
    budget: [...problemsOf(budget), ...yearProblems(parts, call, lang)],
  };
  const complete = sectionNames.every((name) => problems[name].length === 0);
  const { organisation: who, project: what, headings: how, budget: money } = parts;
  const application =
    complete && who && what && how && money
      ? { organisation: who, project: what, headings: how, budget: money }
      : undefined;
  return { parts, problems, application };
}

/** What is missing or wrong in one step, read together with the others. */
export const problemsIn = (
  section: SectionName,
  typed: Typed,
  draft: Draft,
  call: Call,
  lang: Language,
): readonly Problem[] => readApplication({ ...typedSections(draft), [section]: typed }, call, lang).problems[section];
