import { languages } from "../../../vocabulary/language.ts";
import { ore } from "../../../vocabulary/ore.ts";
import type { Column, QuestionOf } from "../document.ts";
import type { Words } from "../words.ts";
import { kindTexts } from "./kinds.texts.ts";

type PeopleColumn = QuestionOf<"people">["ask"][number];

const peopleLabel = (id: PeopleColumn): Words => ({ sv: kindTexts.sv.people[id], en: kindTexts.en.people[id] });
/** What is sent to a person is in a language that the product is written in; nothing chosen is the first of them. */
const personLanguage: Column = {
  id: "language",
  label: peopleLabel("language"),
  kind: "choice",
  options: languages.map((one) => ({
    id: one,
    label: { sv: kindTexts.sv.languages[one], en: kindTexts.en.languages[one] },
  })),
  optional: true,
};

const people: Readonly<Record<PeopleColumn, Column>> = {
  name: { id: "name", label: peopleLabel("name"), kind: "line", limit: 200 },
  email: { id: "email", label: peopleLabel("email"), kind: "email" },
  phone: { id: "phone", label: peopleLabel("phone"), kind: "phone" },
  organisation: { id: "organisation", label: peopleLabel("organisation"), kind: "line", limit: 200 },
  task: { id: "task", label: peopleLabel("task"), kind: "line", limit: 200 },
  language: personLanguage,
};

/** What people are asked of each person. */
export const peopleColumns = (ask: readonly PeopleColumn[]): readonly Column[] => ask.map((id) => people[id]);
/** A sum that people state: an amount that may be left out. */
export const statedSum: Extract<Column, { kind: "amount" }> = {
  id: "stated",
  label: { sv: kindTexts.sv.statedSum, en: kindTexts.en.statedSum },
  kind: "amount",
  least: ore(-100_000_000_000),
  optional: true,
};

/** What may be said of a row of a table, where the table asks for it: beside its name, and no figure. */
export const rowNote: Extract<Column, { kind: "text" }> = {
  id: "p-note",
  label: { sv: kindTexts.sv.note, en: kindTexts.en.note },
  kind: "text",
  limit: 500,
  optional: true,
};
export const isNote = ({ id }: Pick<Column, "id">): boolean => id === rowNote.id;
