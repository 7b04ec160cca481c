import { parseCall } from "../../functions/calls/parse-call.ts";
import type { Form, Question } from "../../functions/platform/forms/document.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { aSubmission, theCall } from "./a-pilot.ts";
import { aProject } from "./a-project.ts";

const both = (sv: string, en = sv) => ({ sv, en });

/** What an application is to reach, in a form that asks levels and links. */
export const goalsQuestion = {
  ...{ id: "p-goals-asked", kind: "results", is: "goals", label: both("Mål och resultat"), optional: true },
  given: [],
  own: 6,
  ask: ["level", "leads", "kind", "baseline", "target", "unit", "source"],
} as const satisfies Question;

/** What a report says of it, with those reached by gender and by age. */
export const resultsQuestion = {
  ...{ id: "p-reached", kind: "results", is: "results", label: both("Resultat sedan sist") },
  given: [],
  own: 0,
  ask: ["actual", "day", "source", "told", "gender"],
  splits: [
    {
      ...{ id: "p-age", label: both("Ålder", "Age") },
      groups: [
        { id: "p-younger", label: both("under 13 år", "under 13") },
        { id: "p-older", label: both("13 år och äldre", "13 and older") },
      ],
    },
  ],
} as const satisfies Question;

const asking = (form: Form, question: Question): Form => ({
  ...form,
  sections: form.sections.map((section, at) =>
    at === form.sections.length - 1 ? { ...section, questions: [...section.questions, question] } : section,
  ),
});

/** The demo call, which also agrees on goals and asks for them in its reports. */
export const aCallWithGoals = () =>
  parseCall({
    ...theCall,
    forms: {
      ...theCall.forms,
      application: asking(theCall.forms.application, goalsQuestion),
      report: asking(theCall.forms.report, resultsQuestion),
    },
  });

/** Meetings lead to children reached, and nothing is said of what they lead to; a story has no figures. */
export const someGoals = [
  {
    id: "r1",
    cells: {
      ...{ name: "Träffar", level: "p-output", leads: "r2", kind: "p-number" },
      ...{ baseline: "0.00", target: "10.00", unit: "träffar", source: "Dagbok" },
    },
  },
  {
    id: "r2",
    cells: {
      ...{ name: "Barn som nås", level: "p-outcome", kind: "p-number" },
      ...{ baseline: "6.00", target: "20.00", unit: "barn", source: "Närvarolistor" },
    },
  },
  { id: "r3", cells: { name: "Vad barnen säger", level: "p-outcome", kind: "p-narrative", source: "Samtal" } },
];

/** A project that is to reach them. */
export function aProjectWithGoals(table: Table) {
  const answers = { [goalsQuestion.id]: someGoals };
  return aProject(table, {
    call: aCallWithGoals(),
    submission: (id) => {
      const submission = aSubmission(id);
      return { ...submission, answers: { ...submission.answers, ...answers } };
    },
  });
}
