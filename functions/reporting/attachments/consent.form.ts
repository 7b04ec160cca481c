import { type Consent, seenPeople } from "../../pilot/items/report-attachment.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { attachmentsTexts } from "./attachments.texts.ts";

type T = typeof attachmentsTexts.sv | typeof attachmentsTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(attachmentsTexts.sv), en: text(attachmentsTexts.en) });

/** What a picture may be used for. */
export const consentForm = defineForm({
  format: 1,
  id: "p-consent",
  version: 1,
  for: "act",
  name: both((t) => t.consent),
  sections: [
    {
      id: "p-section",
      slug: "bild",
      name: both((t) => t.consent),
      questions: [
        {
          id: "p-people",
          kind: "choice",
          label: both((t) => t.people),
          hint: both((t) => t.peopleHint),
          options: [
            { id: "p-none", label: both((t) => t.peopleOf.none) },
            { id: "p-agreed", label: both((t) => t.peopleOf.agreed) },
            { id: "p-not-agreed", label: both((t) => t.peopleOf["not-agreed"]) },
          ],
        },
        {
          id: "p-publish",
          kind: "choice",
          label: both((t) => t.publish),
          hint: both((t) => t.publishHint),
          options: [
            { id: "p-yes", label: both((t) => t.yes) },
            { id: "p-no", label: both((t) => t.no) },
          ],
        },
      ],
    },
  ],
  rules: [],
});

/** What was answered of a picture. It is not published while somebody on it has not said yes. */
export function readConsent(typed: Typed, lang: Language): Read<Pick<Consent, "publish" | "people">> {
  const read = readTyped(consentForm, typed, lang, {
    rules: (answers) =>
      answers["p-publish"] === "p-yes" && answers["p-people"] === "p-not-agreed"
        ? [{ field: "p-publish", code: "not-agreed" }]
        : [],
    words: ({ code }) => (code === "not-agreed" ? attachmentsTexts[lang].notAgreed : undefined),
  });
  if (!read.ok) return read;
  const { "p-people": said, "p-publish": publish } = read.value;
  const people = seenPeople.find((one) => `p-${one}` === said) ?? "not-agreed";
  return { ok: true, value: { publish: publish === "p-yes", people } };
}

/** An answer as its form shows it. */
export function consentTyped({ publish, people }: Pick<Consent, "publish" | "people">): Typed {
  return { "p-publish": publish ? "p-yes" : "p-no", "p-people": `p-${people}` };
}
