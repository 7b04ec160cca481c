import { type FileType, typeNames, typesOf } from "../../platform/files/file-types.ts";
import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form, Question, QuestionOf } from "../../platform/forms/document.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import { maySee, type Reader } from "../../platform/forms/show.ts";
import type { ShownFile } from "../../platform/forms/shown.ts";
import { visibleIn } from "../../platform/forms/visible.ts";
import type { Typed } from "../../vocabulary/typed.ts";

/** A file that came with an application; one that answers a question names it. */
export type AttachedFile = {
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
  readonly type: FileType;
  readonly question?: PartId | undefined;
};

export type FilesQuestion = QuestionOf<"files">;
const asksForFiles = (question: Question): question is FilesQuestion => question.kind === "files";

/** The questions of a form that are answered with files. */
export const filesQuestions = (form: Form): readonly FilesQuestion[] => questionsOf(form).filter(asksForFiles);

/** Whether a question takes files of a type; where there is no question, all that are accepted are taken. */
export const takesType = (question: Pick<FilesQuestion, "types"> | undefined, type: FileType): boolean =>
  question === undefined || typesOf(question.types).includes(type);

/** The files that answer a question, in the order in which they came. */
export const answering = <F extends Pick<AttachedFile, "question">>(
  { id }: Pick<Question, "id">,
  files: readonly F[],
): readonly F[] => files.filter(({ question }) => question === id);

/** Files that answer no question of the form: those of the application as a whole, and those whose question is gone. */
export function otherFiles<F extends Pick<AttachedFile, "question">>(form: Form, files: readonly F[]): readonly F[] {
  const asked = new Set(filesQuestions(form).map(({ id }) => id));
  return files.filter(({ question }) => question === undefined || !asked.has(question));
}

/** What was typed, with the files where their questions are answered: nobody types those, and what was typed there is left. */
export const withFiles = (
  form: Form,
  typed: Typed,
  files: readonly Pick<AttachedFile, "fileId" | "question">[],
): Typed => ({
  ...typed,
  ...Object.fromEntries(
    filesQuestions(form).map((question) => [question.id, answering(question, files).map(({ fileId }) => fileId)]),
  ),
});

/** Files of questions that are not asked when these are the answers: they count nowhere, and are not handed in. */
export function unaskedFiles<F extends Pick<AttachedFile, "question">>(
  form: Form,
  answers: Answers,
  files: readonly F[],
): readonly F[] {
  const visible = visibleIn(form, answers);
  return filesQuestions(form)
    .filter(({ id }) => !visible.has(id))
    .flatMap((question) => answering(question, files));
}

/** Files that may be opened by a reader: all but those of questions whose answers that reader never sees. */
export function filesFor<F extends Pick<AttachedFile, "question">>(
  form: Form,
  files: readonly F[],
  reader: Reader,
): readonly F[] {
  const hidden = new Set(
    filesQuestions(form)
      .filter((question) => !maySee(question, reader))
      .map(({ id }) => id),
  );
  return files.filter(({ question }) => question === undefined || !hidden.has(question));
}

/** Files of a type that their question does not take: it took others when they came, in an earlier version. */
export const wrongTypes = (form: Form, answers: Answers, files: readonly AttachedFile[]): readonly FormProblem[] =>
  filesQuestions(form)
    .filter(({ id }) => answers[id] !== undefined)
    .flatMap((question) =>
      answering(question, files)
        .filter(({ type }) => !takesType(question, type))
        .map(({ name }) => ({
          field: question.id,
          code: "file-type",
          facts: { name, types: typeNames(question.types) },
        })),
    );

/** The files of each question as they are read. @param href where a file can be opened, for those who may */
export const shownFiles =
  (files: readonly Pick<AttachedFile, "fileId" | "name" | "bytes" | "question">[], href?: (file: string) => string) =>
  (question: Pick<Question, "id">): readonly ShownFile[] =>
    answering(question, files).map(({ fileId, name, bytes }) => ({ name, bytes, href: href?.(fileId) }));
