import type { Call } from "../../functions/calls/call.ts";
import { parseCall } from "../../functions/calls/parse-call.ts";
import type { Form, Kind, Question } from "../../functions/platform/forms/document.ts";
import { newQuestion, newSection } from "../../functions/platform/forms/edit/new-parts.ts";
import { changedForm, isForm } from "../../functions/platform/forms/edit.ts";
import { kindWordsTexts } from "../../functions/platform/forms/kind-words.texts.ts";
import type { CallForm } from "../../functions/publishing/change.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";

/** Every kind of question that there is. */
export const everyKind = Object.keys(kindWordsTexts.sv) as readonly Kind[]; // as: one entry for each kind

/** A question of a kind, with words that stand nowhere else. */
function asked(kind: Kind): Question {
  const question = newQuestion(kind, { sv: `Nytt: ${kind} fråga`, en: `New: ${kind} question` });
  if (question.kind === "table" && "least" in question.rows)
    return { ...question, rows: { ...question.rows, least: 1 } };
  return question;
}

/**
 * A call's next version, in one of whose forms one question of every kind is new: by the editor's changes alone.
 * @param kinds those that the form may have, where it may not have them all
 */
export function withEveryKind(
  call: Call,
  name: CallForm = "application",
  kinds: readonly Kind[] = everyKind,
): { readonly call: Call; readonly questions: readonly Question[] } {
  let form: Form = call.forms[name];
  const section = newSection(form, { sv: "Nya frågor", en: "New questions" });
  const questions = kinds.map(asked);
  const changes = [
    { change: "add-section", section } as const,
    ...questions.map((question) => ({ change: "add-question", question, in: section.id }) as const),
  ];
  for (const change of changes) {
    const changed = changedForm(form, change);
    if (!isForm(changed)) throw new RangeError(changed.map(({ code }) => code).join());
    form = changed;
  }
  const version = call.version + 1;
  return {
    call: parseCall({ ...call, version, forms: { ...call.forms, [name]: { ...form, version } } }),
    questions,
  };
}

/** The file that answers the question of files: it is sent, and not typed. */
export const sentTo = "Plan för samverkan.pdf";

/** What somebody types to answer a question of `withEveryKind`, and how it is read afterwards. */
export function typedTo(question: Question): { readonly typed: Typed; readonly read: string } {
  const { id } = question;
  switch (question.kind) {
    case "line":
      return { typed: { [id]: "Kort svar" }, read: "Kort svar" };
    case "text":
      return { typed: { [id]: "Ett långt svar\r\ni två rader" }, read: "i två rader" };
    case "number":
      return { typed: { [id]: "1 234" }, read: "1 234" };
    case "amount":
      return { typed: { [id]: "98 765 kr" }, read: "98 765 kr" };
    case "day":
      return { typed: { [id]: "2027-03-15" }, read: "15 mars 2027" };
    case "period":
      return { typed: { [`${id}.from`]: "2027-04-16", [`${id}.to`]: "2027-05-17" }, read: "17 maj 2027" };
    case "yes-no":
      return { typed: { [id]: "yes" }, read: "Ja" };
    case "choice":
      return { typed: { [id]: question.options[0]?.id ?? "" }, read: "Svar 1" };
    case "choices":
      return { typed: { [id]: [question.options[0]?.id ?? ""] }, read: "Svar 1" };
    case "scale":
      return { typed: { [id]: question.levels[1]?.id ?? "" }, read: "Hög" };
    case "email":
      return { typed: { [id]: "faktura@example.org" }, read: "faktura@example.org" };
    case "phone":
      return { typed: { [id]: "013-12 34 56" }, read: "013-12 34 56" };
    case "organisation-number":
      return { typed: { [id]: "212000-0357" }, read: "212000-0357" };
    case "giro":
      return { typed: { [id]: "BG 991-2346" }, read: "991-2346" };
    case "table": {
      const column = Array.isArray(question.columns) ? question.columns[0]?.id : undefined;
      return { typed: { [`${id}.r1.${column}`]: "Rutans svar" }, read: "Rutans svar" };
    }
    case "results":
      return {
        typed: { [`${id}.r1.name`]: "Eget mått", [`${id}.r1.baseline`]: "1", [`${id}.r1.target`]: "2" },
        read: "Eget mått",
      };
    case "people":
      return {
        typed: { [`${id}.r1.name`]: "Ledare Exempel", [`${id}.r1.email`]: "ledare@example.org" },
        read: "ledare@example.org",
      };
    case "declaration":
      return { typed: { [id]: "yes" }, read: "Det här intygar jag." };
    case "files":
      return { typed: {}, read: sentTo };
  }
}
