import { filesQuestions, otherFiles, shownFiles } from "../calls/application-form/attached-files.ts";
import { givenBy } from "../calls/application-form/given.ts";
import { readThroughTexts } from "../calls/application-form/read-through.texts.ts";
import type { Call } from "../calls/call.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { type Difference, difference } from "../platform/forms/difference.ts";
import type { Form } from "../platform/forms/document.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { maySee, type Reader } from "../platform/forms/show.ts";
import type { ShownAnswer } from "../platform/forms/shown.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Submission } from "./items/submission.ts";
import type { Pilot } from "./pilot.ts";

type Version = Pick<Submission, "answers" | "attachments">;

/** The files that answer no question, as one answer. */
function filesBeside(form: Form, { attachments }: Version): ShownAnswer | undefined {
  const files = otherFiles(form, attachments).map(({ name, bytes }) => ({ name, bytes }));
  return files.length === 0 ? undefined : { kind: "files", files };
}

const namesOf = (form: Form, { attachments }: Version) =>
  otherFiles(form, attachments)
    .map(({ fileId }) => fileId)
    .join(" ");

function filesChanged(form: Form, older: Version, newer: Version, lang: Language): readonly Difference[] {
  if (namesOf(form, older) === namesOf(form, newer)) return [];
  const t = readThroughTexts[lang];
  const label = filesQuestions(form).length === 0 ? t.attachments : t.otherAttachments;
  const [was, now] = [filesBeside(form, older), filesBeside(form, newer)];
  const why = was === undefined ? "new" : now === undefined ? "gone" : "changed";
  return [{ id: "p-attachments", label, ...(was ? { was } : {}), ...(now ? { now } : {}), why }];
}

/** What differs between two versions of an application to a call, for one of its readers. */
export function changesBetween(
  older: Version,
  newer: Version,
  { call, lang, reader }: { readonly call: Call; readonly lang: Language; readonly reader: Reader },
): readonly Difference[] {
  const form = resolved(call.forms.application, givenBy(call));
  const answered = ({ answers, attachments }: Version) => ({ form, answers, files: shownFiles(attachments) });
  const hidden = new Set(
    questionsOf(form)
      .filter((question) => !maySee(question, reader))
      .map(({ id }) => id),
  );
  const answers = difference(answered(older), answered(newer), lang).filter(({ id }) => !hidden.has(id));
  return [...answers, ...filesChanged(form, older, newer, lang)];
}

/** Which version of an application was the newest at a moment: what somebody read who judged it then. */
export const versionAt = ({ submissions }: Pick<Pilot, "submissions">, at: Instant): number =>
  Math.max(1, submissions.filter(({ submittedAt }) => submittedAt <= at).length);
