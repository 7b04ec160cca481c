import type { Call } from "../../calls/call.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Option, Question } from "../../platform/forms/document.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { takeoverTexts } from "./takeover.texts.ts";

type T = typeof takeoverTexts.sv | typeof takeoverTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(takeoverTexts.sv), en: text(takeoverTexts.en) });

/** Who is to take a project over, why, and from which day. What the call's own form offers to choose among is put in. */
export const takeoverForm = defineForm({
  format: 1,
  id: "p-takeover",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-section",
      slug: "overtagande",
      name: both((t) => t.title),
      questions: [
        { id: "p-organisation", kind: "line", limit: 150, label: both((t) => t.organisation) },
        { id: "p-number", kind: "organisation-number", label: both((t) => t.number) },
        { id: "p-type", kind: "line", limit: 150, optional: true, label: both((t) => t.type) },
        { id: "p-home", kind: "line", limit: 150, optional: true, label: both((t) => t.home) },
        { id: "p-vat", kind: "line", limit: 150, optional: true, label: both((t) => t.vat) },
        { id: "p-contact", kind: "line", limit: 120, label: both((t) => t.contact) },
        {
          id: "p-contact-email",
          kind: "email",
          label: both((t) => t.contactEmail),
          hint: both((t) => t.contactEmailHint),
        },
        { id: "p-signatory", kind: "line", limit: 120, label: both((t) => t.signatory) },
        { id: "p-signatory-email", kind: "email", label: both((t) => t.signatoryEmail) },
        {
          id: "p-mailbox",
          kind: "email",
          optional: true,
          label: both((t) => t.mailbox),
          hint: both((t) => t.mailboxHint),
        },
        { id: "p-from", kind: "day", label: both((t) => t.from), hint: both((t) => t.fromHint) },
        { id: "p-why", kind: "text", limit: 2000, label: both((t) => t.why), hint: both((t) => t.whyHint) },
        {
          id: "p-others",
          kind: "choice",
          label: both((t) => t.others),
          hint: both((t) => t.othersHint),
          options: [
            { id: "p-end", label: both((t) => t.othersEnd) },
            { id: "p-stay", label: both((t) => t.othersStay) },
          ],
        },
      ],
    },
  ],
  rules: [],
});
export type TakeoverAnswers = AnswersOf<typeof takeoverForm>;

const roleOf = { "p-type": "organisation-type", "p-home": "home", "p-vat": "vat" } as const;
type Chosen = keyof typeof roleOf;
const isChosen = (id: string): id is Chosen => Object.hasOwn(roleOf, id);

/** What a call's form offers for one of the questions; nothing where it does not ask. */
export const offeredFor = ({ forms }: Pick<Call, "forms">, id: Chosen): readonly Option[] => {
  const question = askedAs(forms.application, roleOf[id]);
  return question?.kind === "choice" ? question.options : [];
};

/** The form for cases of a call: kind of organisation, home and VAT are chosen as its application chooses them. */
export const takeoverFormOf = (call: Pick<Call, "forms">): Form => ({
  ...takeoverForm,
  sections: takeoverForm.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question): readonly Question[] => {
      if (!isChosen(question.id)) return [question];
      const options = offeredFor(call, question.id).map(({ id, label }) => ({ id, label }));
      return options.length === 0 ? [] : [{ id: question.id, kind: "choice", label: question.label, options }];
    }),
  })),
});

/** Why it comes to nothing. */
export const endTakeoverForm = defineForm({
  format: 1,
  id: "p-end-takeover",
  version: 1,
  for: "act",
  name: both((t) => t.end),
  sections: [
    {
      id: "p-section",
      slug: "avsluta",
      name: both((t) => t.end),
      questions: [
        {
          id: "p-end-reason",
          kind: "text",
          limit: 1000,
          label: both((t) => t.endReason),
          hint: both((t) => t.endReasonHint),
        },
      ],
    },
  ],
  rules: [],
});

/** What becomes of a report that the holder before is writing. */
export const carryOutForm = defineForm({
  format: 1,
  id: "p-carry-out",
  version: 1,
  for: "act",
  name: both((t) => t.carryOut),
  sections: [
    {
      id: "p-section",
      slug: "genomfor",
      name: both((t) => t.carryOut),
      questions: [
        {
          id: "p-draft",
          kind: "choice",
          optional: true,
          label: both((t) => t.draft),
          hint: both((t) => t.draftHint),
          options: [
            { id: "p-wait", label: both((t) => t.draftWait) },
            { id: "p-empty", label: both((t) => t.draftEmpty) },
          ],
        },
      ],
    },
  ],
  rules: [],
});
