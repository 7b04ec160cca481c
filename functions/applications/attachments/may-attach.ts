import type { FilesQuestion } from "../../calls/application-form/attached-files.ts";
import { otherFilesOpen } from "../../pilot/items/completion.ts";
import type { DraftSeen } from "../draft/draft.store.ts";

type Seen = Pick<DraftSeen, "openCompletion"> & { readonly draft: Pick<DraftSeen["draft"], "head"> };

/**
 * Whether files may be sent and taken away: those of a draft, and those that a completion has opened.
 * @param question the one that they answer; undefined of those that answer none
 */
export const mayAttach = ({ draft, openCompletion }: Seen, question: Pick<FilesQuestion, "id"> | undefined): boolean =>
  draft.head.submittedAt === undefined || openCompletion?.open.includes(question?.id ?? otherFilesOpen) === true;
