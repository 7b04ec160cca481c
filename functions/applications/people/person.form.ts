import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { peopleTexts } from "./people.texts.ts";

const { sv, en } = peopleTexts;
/** As long as a name is, and no longer: it stands in a mail to a person who has asked for nothing. */
export const nameLimit = 80;
export const reasonLimit = 500;

const both = (name: "name" | "email" | "part" | "ownName" | "ownNameHint") => ({ sv: sv[name], en: en[name] });

/** Which part a person may be let in with, as the form names it. */
export const partChoices = { "p-writer": "writer", "p-treasurer": "treasurer", "p-reader": "reader" } as const;

/** A question that both of these forms ask, with its id and kind known to the compiler. */
const asked = <const Q extends Question>(question: Q): Q => question;

const guestsName = asked({ id: "p-name", kind: "line", limit: nameLimit, label: both("name") });
const guestsEmail = asked({ id: "p-email", kind: "email", label: both("email") });
const part = asked({
  id: "p-part",
  kind: "choice",
  label: both("part"),
  options: [
    { id: "p-writer", label: { sv: sv.choices.writer, en: en.choices.writer } },
    { id: "p-treasurer", label: { sv: sv.choices.treasurer, en: en.choices.treasurer } },
    { id: "p-reader", label: { sv: sv.choices.reader, en: en.choices.reader } },
  ],
});
const ownName = asked({
  id: "p-own-name",
  kind: "line",
  limit: nameLimit,
  label: both("ownName"),
  hint: both("ownNameHint"),
});
const name = { sv: sv.invite, en: en.invite };

/** Who is invited, and as what. */
export const personForm = defineForm({
  format: 1,
  id: "p-person",
  version: 1,
  for: "act",
  name,
  sections: [{ id: "p-section", slug: "person", name, questions: [guestsName, guestsEmail, part] }],
  rules: [],
});

/** The same for one who invites and whose own name nobody knows yet. */
export const personAndOwnForm = defineForm({
  format: 1,
  id: "p-person-and-own",
  version: 1,
  for: "act",
  name,
  sections: [{ id: "p-section", slug: "person", name, questions: [guestsName, guestsEmail, part, ownName] }],
  rules: [],
});
