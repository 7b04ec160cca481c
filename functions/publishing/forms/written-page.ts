import type { Column, Form, Question, QuestionOf, Section, When } from "../../platform/forms/document.ts";
import type { FormChange, SectionHead } from "../../platform/forms/edit.ts";
import { type Placed, placedIn } from "../../platform/forms/faults/fault.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import type { Words } from "../../platform/forms/words.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { type Asks, typedNow } from "./asks.ts";
import { conditionAsks } from "./condition.form.ts";
import { type Step, steppedIn, withStep } from "./listed.ts";
import { columnAsks, nameAsks, questionAsks, sectionAsks } from "./question.form.ts";

type Read = Readonly<Record<string, unknown>>;

/** A page of the editor on which something of a form is written. */
export type WrittenPage = {
  readonly asks: Asks;
  /** What its answers make of the form, and what its button does to a part of a list. */
  readonly change: (read: Read, step?: Step) => FormChange;
  /** Its controls mean something only together: what two people wrote in it is never mixed. */
  readonly isWhole?: true;
};

/** A question or a section, as the page of its condition has it. */
export type Conditioned = { readonly id: PartId; readonly label: Words; readonly when?: When | undefined };

/** Where a page stands, under the address of its form; the name of the form is written on the form's own page. */
export const pageAt = {
  name: "namn",
  section: (section: PartId) => `avsnitt/${section}`,
  question: (question: PartId) => `fraga/${question}`,
  column: (question: PartId, column: PartId) => `fraga/${question}/kolumn/${column}`,
  condition: (of: "avsnitt" | "fraga", part: PartId) => `${of}/${part}/villkor`,
};

export const headOf = ({ questions: _, ...head }: Section): SectionHead => head;

/** The columns that a table has of its own. */
export const columnsOf = (question: Question): readonly Column[] =>
  question.kind === "table" && Array.isArray(question.columns) ? question.columns : [];

const onCondition = (form: Form, { id, when }: Conditioned, change: (when: When | undefined) => FormChange) => ({
  asks: conditionAsks(form, id, when),
  change: (read: Read) => change(read["when"] as When | undefined), // as: what the condition's form reads
  isWhole: true as const,
});

const onSection = (head: SectionHead): WrittenPage => ({
  asks: sectionAsks(head),
  change: (read) => ({ change: "change-section", section: { ...head, ...read } }),
});

const onQuestion = (form: Form, question: Question): WrittenPage => ({
  asks: questionAsks(form, question),
  change: (read, step) => {
    const next = { ...question, ...read } as Question; // as: read without problems
    return { change: "change-question", question: step ? withStep(next, step) : next };
  },
});

const onColumn = (question: QuestionOf<"table">, column: Column): WrittenPage => ({
  asks: columnAsks(question, column),
  change: (read, step) => {
    const next = withOptionStep({ ...column, ...read } as Column, step); // as: read without problems
    const columns = columnsOf(question).map((one) => (one.id === column.id ? next : one));
    return { change: "change-question", question: { ...question, columns } as Question }; // as: the same table
  },
});

/** A column of choices in which an option is moved or taken away. */
function withOptionStep(column: Column, step: Step | undefined): Column {
  if (column.kind !== "choice" || !step) return column;
  return { ...column, options: [...steppedIn(column.options, step)] };
}

/** A page of a form's editor by where it stands; undefined where the form has no such part. */
export function writtenPage(form: Form, at: string): WrittenPage | undefined {
  const [sort, id, inner, column] = at.split("/");
  if (sort === pageAt.name)
    return {
      asks: nameAsks(form),
      change: (read) => ({ change: "name", name: read["name"] as Words }), // as: read without problems
    };
  if (sort === "avsnitt") {
    const section = form.sections.find((one) => one.id === id);
    if (!section) return undefined;
    const head = headOf(section);
    if (inner === undefined) return onSection(head);
    return onCondition(form, { ...head, label: head.name }, (when) => ({
      change: "change-section",
      section: { ...head, when },
    }));
  }
  const { question } = placedIn(form).find((one) => one.question.id === id) ?? {};
  return question && ofQuestion(form, question, { inner, column });
}

function ofQuestion(
  form: Form,
  question: Question,
  { inner, column }: { readonly inner: string | undefined; readonly column: string | undefined },
): WrittenPage | undefined {
  if (inner === undefined) return onQuestion(form, question);
  if (inner === "villkor")
    return onCondition(form, question, (when) => ({ change: "change-question", question: { ...question, when } }));
  const found = columnsOf(question).find(({ id }) => id === column);
  return found && question.kind === "table" ? onColumn(question, found) : undefined;
}

const pagesOfQuestion = ({ question }: Placed): readonly string[] => [
  pageAt.question(question.id),
  pageAt.condition("fraga", question.id),
  ...columnsOf(question).map(({ id }) => pageAt.column(question.id, id)),
];

/** What stands on each page of a form's editor before anybody has typed. */
export const pagesOf = (form: Form): ReadonlyMap<string, Typed> =>
  new Map(
    [
      pageAt.name,
      ...form.sections.flatMap(({ id }) => [pageAt.section(id), pageAt.condition("avsnitt", id)]),
      ...placedIn(form).flatMap(pagesOfQuestion),
    ].flatMap((at) => {
      const page = writtenPage(form, at);
      return page ? [[at, typedNow(page.asks)] as const] : [];
    }),
  );
