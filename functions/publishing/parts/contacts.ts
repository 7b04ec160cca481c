import type { Contact } from "../../calls/contact.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { answered, openRows, type Part, rowsIn, textIn } from "./part.ts";

const t = partTexts.contacts;

/** The contact persons that were answered. */
export const contactsIn = (answers: Answers): Contact[] =>
  rowsIn(answers, "p-contacts").map(({ cells }) => ({
    name: textIn(cells, "name"),
    phone: textIn(cells, "phone"),
    email: textIn(cells, "email"),
  }));
/** Contact persons as answers. */
export const contactsAnswered = (contacts: readonly Contact[]): Answers =>
  answered({ "p-contacts": contacts.length === 0 ? undefined : openRows(contacts, (contact) => contact) });

/** Whom those who apply can ask. */
export const contactsPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-contacts",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-people",
        name: t.name,
        slug: "kontakt",
        questions: [
          {
            id: "p-contacts",
            label: t.contacts,
            hint: t.contactsHint,
            kind: "people",
            least: 0,
            most: 10,
            ask: ["name", "email", "phone"],
            optional: true,
          },
        ],
      },
    ],
    rules: [],
  }),
  answersIn: ({ contacts }) => contactsAnswered(contacts),
  withAnswers: (call, answers) => ({ ...call, contacts: contactsIn(answers) }),
};
