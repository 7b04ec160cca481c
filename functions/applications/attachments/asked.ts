import { type FilesQuestion, filesQuestions } from "../../calls/application-form/attached-files.ts";
import type { DraftSeen } from "../draft/draft.store.ts";

/** The question of a draft's form that files are sent to; undefined where it is none, or none any more. */
export const askedIn = ({ call }: Pick<DraftSeen, "call">, question: string | undefined): FilesQuestion | undefined =>
  filesQuestions(call.forms.application).find(({ id }) => id === question);
