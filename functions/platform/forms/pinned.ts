import type { Answers, PinnedAnswers } from "./answers.ts";
import type { Form, FormVersion } from "./document.ts";
import { walk } from "./visible.ts";

/** Answers as they are submitted: cut to what was asked, with the version that reads them for ever. */
export const pinned = (form: Form, answers: Answers): PinnedAnswers => ({
  form: { id: form.id, version: form.version },
  answers: walk(form, ({ id }) => answers[id]).answers,
});

/** The version that answers were given to. @throws RangeError when it is not among these: no other version may read them */
export function versionOf(versions: readonly Form[], { id, version }: FormVersion): Form {
  const form = versions.find((one) => one.id === id && one.version === version);
  if (!form) throw new RangeError(`version ${version} of the form ${id} is not there`);
  return form;
}
