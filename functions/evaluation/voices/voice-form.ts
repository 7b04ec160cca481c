import type { Call } from "../../calls/call.ts";
import { frameCells } from "../../calls/frame-cells.ts";
import type { Occasion } from "../../pilot/obligations/occasions.ts";
import type { Form, Question, Section } from "../../platform/forms/document.ts";
import { type Words, wordsIn } from "../../platform/forms/words.ts";
import type { Language, Texts } from "../../vocabulary/language.ts";
import { evaluationForm } from "../read-evaluation.ts";
import { voiceFormTexts } from "./voice-form.texts.ts";

type Texted = typeof voiceFormTexts.sv;
const both = (text: (t: Texted) => string): Words => ({ sv: text(voiceFormTexts.sv), en: text(voiceFormTexts.en) });
const named = (label: Words, text: (t: Texted, label: string) => string): Words => ({
  sv: text(voiceFormTexts.sv, wordsIn(label, "sv")),
  en: text(voiceFormTexts.en, wordsIn(label, "en")),
});

/** The tick that says of a question that it is too early to say. */
export const earlyId = (question: string): string => `p-early-${question.replace(/^p-/, "")}`;

/** Before a question of the frame it is asked whether anything can be said yet; if not, the question is not asked. */
function withEarly(question: Question): readonly Question[] {
  const early = earlyId(question.id);
  return [
    {
      id: early,
      kind: "choices",
      optional: true,
      label: named(question.label, (t, label) => t.canSay(label)),
      options: [{ id: "p-early", label: both((t) => t.early) }],
    },
    { ...question, when: { not: { question: early, answered: true } } },
  ];
}

const levels = [1, 2, 3, 4, 5] as const;

/** Each goal of the programme is judged at the end of a stage. */
function goalsSection(call: Call): readonly Section[] {
  const goals = call.evaluationPlan?.goals ?? [];
  if (goals.length === 0) return [];
  const questions = goals.flatMap(({ id, name }) =>
    withEarly({
      id,
      kind: "scale",
      label: name,
      levels: levels.map((value) => ({
        id: `p-level-${"abcde"[value - 1]}`,
        value,
        label: both((t) => t.levels[value]),
      })),
      reason: 1000,
    }),
  );
  return [{ id: "p-goals", slug: "mal", name: both((t) => t.goals), lead: both((t) => t.goalsLead), questions }];
}

/** The ids of the questions that every voice answers: the cells of the frame, or the whole form where it has no frame. */
export function askedIds(form: Form): ReadonlySet<string> {
  const cells = frameCells(form);
  const asked =
    cells.length > 0 ? cells.map(({ question }) => question) : form.sections.flatMap((one) => one.questions);
  return new Set(asked.map(({ id }) => id));
}

/**
 * The form that one voice answers: the frame of the call's evaluation, so that answers can be held beside each other; the
 * officer's has the call's other questions too, a stage's the goals. It is the same version of the same form for all.
 */
export function voiceForm(call: Call, { kind, by }: Pick<Occasion, "kind" | "by">): Form {
  const form = evaluationForm(call);
  const asked = askedIds(form);
  const hasFrame = frameCells(form).length > 0;
  const isOfficers = by === "officer";
  const sections = form.sections
    .map((section): Section => {
      const { when: _, ...always } = section;
      const questions = section.questions
        .filter(({ id }) => isOfficers || asked.has(id))
        .flatMap((question) => (hasFrame && asked.has(question.id) ? withEarly(question) : [question]));
      return { ...(isOfficers || !hasFrame ? section : always), questions };
    })
    .filter(({ questions }) => questions.length > 0);
  const rules = isOfficers || !hasFrame ? form.rules : [];
  return { ...form, sections: [...sections, ...(kind === "stage" ? goalsSection(call) : [])], rules };
}

/** A form as it is shown to who writes: what was too early to say before says so beside its question. */
export function marked(form: Form, before: ReadonlyMap<string, Texts<string>>): Form {
  const hinted = (question: Question): Question => {
    const when = before.get(question.id.replace(/^p-early-/, ""));
    // Of a question with a tick the tick says it: it stands first.
    if (!when || (question.when && !question.id.startsWith("p-early-"))) return question;
    const said = (lang: Language) =>
      [voiceFormTexts[lang].wasEarly(when[lang]), ...(question.hint ? [wordsIn(question.hint, lang)] : [])].join(" ");
    return { ...question, hint: { sv: said("sv"), en: said("en") } };
  };
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, questions: section.questions.map(hinted) })),
  };
}
