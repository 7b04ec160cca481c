import { answering, type FilesQuestion, otherFiles } from "../../calls/application-form/attached-files.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import type { DraftSeen } from "../draft/draft.store.ts";

/**
 * Why there is room for no more files: where they are sent, or in the application as a whole; undefined while there is.
 * @param question the one that they are sent to; undefined of those that answer none
 */
export function fullnessOf(
  { draft: { attachments }, call }: Pick<DraftSeen, "draft" | "call">,
  question: FilesQuestion | undefined,
): "too-many" | "too-many-in-all" | undefined {
  if (attachments.length >= fileLimits.inAll) return "too-many-in-all";
  const beside = question ? answering(question, attachments) : otherFiles(call.forms.application, attachments);
  return beside.length >= (question?.most ?? fileLimits.files) ? "too-many" : undefined;
}
