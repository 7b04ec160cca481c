import type { Column, Form, Kind, Section } from "../../platform/forms/document.ts";
import { newQuestion, newSection } from "../../platform/forms/edit/new-parts.ts";
import type { FormChange } from "../../platform/forms/edit.ts";
import { eligibilityKinds } from "../../platform/forms/faults/eligibility.ts";
import { kindWordsTexts } from "../../platform/forms/kind-words.texts.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import type { AskedName } from "./asked.texts.ts";
import { type Asks, both, cellsOf, languageColumns, option, readAsks, together, unwritten, wordsIn } from "./asks.ts";

const kinds = Object.keys(kindWordsTexts.sv) as readonly Kind[]; // as: one entry for each kind

/** The kinds that a form may ask with: files are sent by applicants alone. */
const kindsFor = ({ for: purpose }: Pick<Form, "for">): readonly Kind[] => {
  if (purpose === "eligibility") return eligibilityKinds;
  return purpose === "application" ? kinds : kinds.filter((kind) => kind !== "files");
};

/** What a new part is called, in each language; at least in the first one that the site is offered in. */
const labelAsks = (label: AskedName): Asks => ({
  questions: [
    {
      ...{ id: "p-new", kind: "table", label: both(label), sums: false },
      rows: [option("p-label", label)],
      columns: languageColumns("line", 300) satisfies Column[],
    },
  ],
  answers: {},
  read: (answers) => ({ label: wordsIn(cellsOf(answers, "p-new", "p-label")) }),
  wrong: (answers, lang, offered) =>
    unwritten(cellsOf(answers, "p-new", "p-label"), {
      at: "p-new.p-label",
      name: both(label)[lang] ?? "",
      lang,
      offered,
    }),
});

export const newSectionAsks = labelAsks("sectionName");

/** A new question: what it asks and its kind, which it then keeps. */
export const newQuestionAsks = (form: Pick<Form, "for">): Asks =>
  together([labelAsks("label"), kindAsks(kindsFor(form))]);

const kindAsks = (kinds: readonly Kind[]): Asks => ({
  questions: [
    {
      ...{ id: "p-kind", kind: "choice", label: both("kind") },
      options: kinds.map((kind) => ({
        id: `p-${kind}`,
        label: {
          sv: `${kindWordsTexts.sv[kind].name}: ${kindWordsTexts.sv[kind].means}`,
          en: `${kindWordsTexts.en[kind].name}: ${kindWordsTexts.en[kind].means}`,
        },
      })),
    },
  ],
  answers: {},
  read: (answers) => ({ kind: kinds.find((kind) => answers["p-kind"] === `p-${kind}`) }),
});

type Added<C extends FormChange["change"]> = Read<Extract<FormChange, { change: C }>>;

type TypedIn = {
  readonly typed: Typed;
  readonly language: Language;
  /** The languages that the site is offered in. */
  readonly offered: readonly Language[];
};

/** A change that adds a section last. */
export function readNewSection(form: Form, { typed, language, offered }: TypedIn): Added<"add-section"> {
  const read = readAsks(newSectionAsks, typed, language, offered);
  if (!read.ok) return read;
  const { label } = read.value as { label: Section["name"] }; // as: read without problems
  return { ok: true, value: { change: "add-section", section: newSection(form, label) } };
}

/** A change that adds a question last in a section. */
export function readNewQuestion(
  form: Form,
  section: Section,
  { typed, language, offered }: TypedIn,
): Added<"add-question"> {
  const read = readAsks(newQuestionAsks(form), typed, language, offered);
  if (!read.ok) return read;
  const { label, kind } = read.value as { label: Section["name"]; kind: Kind }; // as: read without problems
  return { ok: true, value: { change: "add-question", question: newQuestion(kind, label), in: section.id } };
}
