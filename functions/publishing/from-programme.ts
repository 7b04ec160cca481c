import type { CallInWork } from "../calls/call.ts";
import type { Form, Option, Question, Section } from "../platform/forms/document.ts";
import type { Programme } from "../settings/programme.ts";
import { goalOf } from "./parts/evaluating.ts";
import { skeletonTexts as t } from "./skeleton.texts.ts";
import type { MakesIds } from "./skeleton.ts";

type Named = { readonly name: Option["label"] };

const options = (all: readonly Named[], id: MakesIds): Option[] => all.map(({ name }) => ({ id: id(), label: name }));

/** What an applicant chooses among: the programme's focus areas. */
function withFocusAreas(form: Form, { focusAreas }: Programme, id: MakesIds): Form {
  if (focusAreas.length === 0) return form;
  const question: Question = {
    ...{ id: id(), label: t.focusAreas, kind: "choices", is: "focus-areas" },
    options: options(focusAreas, id),
  };
  const isProject = ({ questions }: Section) => questions.some(({ is }) => is === "title");
  const sections = form.sections.map((section) =>
    isProject(section) ? { ...section, questions: [...section.questions, question] } : section,
  );
  return { ...form, sections };
}

const answer = { kind: "text", limit: 4000 } as const;

/** A section for each lens, in the programme's own words: a question for each column, or the lens's own where it has none. */
function withFrame(form: Form, { frame }: Programme, id: MakesIds): Form {
  const lenses = frame.lenses.map((lens): Section => {
    const asked: Question[] = frame.columns.map(({ id: column, name, text }) => ({
      ...{ id: id(), label: name, cell: { lens: lens.id, column }, ...answer },
      ...(text ? { hint: text } : {}),
    }));
    return {
      ...{ id: id(), name: lens.name, slug: slugOf(lens.id) },
      ...(asked.length > 0 ? { lead: lens.question } : {}),
      questions: asked.length > 0 ? asked : [{ id: id(), label: lens.question, cell: { lens: lens.id }, ...answer }],
    };
  });
  const among: readonly (readonly [Question["label"], readonly Named[]])[] = [
    [t.dimensions, frame.dimensions],
    [t.steps, frame.steps],
  ];
  const chosen = among
    .filter(([, all]) => all.length > 0)
    .map(
      ([label, all]): Question => ({
        ...{ id: id(), label, kind: "choices", optional: true },
        options: options(all, id),
      }),
    );
  const [first, ...more] = form.sections;
  const effects = first && { ...first, questions: [...chosen, ...first.questions] };
  return { ...form, sections: [...lenses, ...(effects ? [effects] : []), ...more] };
}

/** A section's name in addresses has letters and hyphens alone. */
const slugOf = (id: string) => `${id.replaceAll(/[^a-z-]/g, "")}-lins`.replace(/^-/, "");

/** A new call of a programme: its focus areas are asked for, and it is evaluated by its frame. Officers go on from there. */
export const ofProgramme = (call: CallInWork, programme: Programme, id: MakesIds): CallInWork => ({
  ...call,
  programme: programme.programmeId,
  // Nothing is asked for yet: the goals wait for an officer who has stages evaluated.
  ...(programme.goals.length > 0 && programme.frame.lenses.length > 0
    ? { evaluationPlan: { answerDays: 30, goals: programme.goals.map(({ name }) => goalOf(name)) } }
    : {}),
  forms: {
    ...call.forms,
    application: withFocusAreas(call.forms.application, programme, id),
    evaluation: withFrame(call.forms.evaluation, programme, id),
  },
});
