import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { changePeopleTexts } from "./change-people.texts.ts";
import { nameLimit, reasonLimit } from "./person.form.ts";

const { sv, en } = changePeopleTexts;

/** A question that several of these forms ask, with its id and kind known to the compiler. */
const asked = <const Q extends Question>(question: Q): Q => question;

const name = asked({ id: "p-name", kind: "line", limit: nameLimit, label: { sv: sv.name, en: en.name } });
const email = asked({
  id: "p-email",
  kind: "email",
  label: { sv: sv.email, en: en.email },
  hint: { sv: sv.emailHint, en: en.emailHint },
});
const before = asked({
  id: "p-before",
  kind: "choice",
  label: { sv: sv.before, en: en.before },
  options: [
    { id: "p-leaves", label: { sv: sv.leaves, en: en.leaves } },
    { id: "p-stays", label: { sv: sv.stays, en: en.stays } },
  ],
});
const reason = asked({
  id: "p-reason",
  kind: "text",
  limit: reasonLimit,
  label: { sv: sv.reason, en: en.reason },
  hint: { sv: sv.reasonHint, en: en.reasonHint },
});

const signatoryName = { sv: sv.signatoryTitle, en: en.signatoryTitle };
const reasonName = { sv: sv.reason, en: en.reason };
const proof = asked({
  id: "p-proof",
  kind: "text",
  limit: reasonLimit,
  label: { sv: sv.proof, en: en.proof },
  hint: { sv: sv.proofHint, en: en.proofHint },
});
const contactName = { sv: sv.contactTitle, en: en.contactTitle };

/** Who is the contact from now on. */
export const contactForm = defineForm({
  format: 1,
  id: "p-contact-person",
  version: 1,
  for: "act",
  name: contactName,
  sections: [{ id: "p-section", slug: "person", name: contactName, questions: [name, email, before] }],
  rules: [],
});

/** The same as staff change it: with a reason. */
export const contactByStaffForm = defineForm({
  format: 1,
  id: "p-contact-by-staff",
  version: 1,
  for: "act",
  name: contactName,
  sections: [{ id: "p-section", slug: "person", name: contactName, questions: [name, email, before, reason] }],
  rules: [],
});

/** Who signs for the organisation from now on, and by what staff know it. */
export const signatoryForm = defineForm({
  format: 1,
  id: "p-signatory-by-staff",
  version: 1,
  for: "act",
  name: signatoryName,
  sections: [{ id: "p-section", slug: "person", name: signatoryName, questions: [name, email, before, proof, reason] }],
  rules: [],
});

/** Why staff do something with the people of a case. */
export const reasonForm = defineForm({
  format: 1,
  id: "p-people-reason",
  version: 1,
  for: "act",
  name: reasonName,
  sections: [{ id: "p-section", slug: "person", name: reasonName, questions: [reason] }],
  rules: [],
});
