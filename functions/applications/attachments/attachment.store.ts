import type { Attachment } from "../../pilot/items/attachment.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, ConditionFailed, present, type Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { failedOn, stillDraft } from "../draft/draft.store.ts";

/** A file that has arrived is registered; once is enough, however often its page is loaded. @throws Refusal already-submitted */
export async function attachmentAdded(table: Pick<Table, "transact">, attachment: Attachment): Promise<void> {
  const { applicationId, fileId } = attachment;
  try {
    await table.transact([
      { table: "pilots", put: { ...keys.attachment(applicationId, fileId), ...attachment }, when: absent },
      stillDraft(applicationId),
    ]);
  } catch (error) {
    if (failedOn(error, "DRAFT")) refuse("already-submitted");
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

/** A file is taken away; one that is gone already stays gone. @throws Refusal already-submitted */
export async function attachmentRemoved(
  table: Pick<Table, "transact">,
  applicationId: ApplicationId,
  fileId: string,
): Promise<void> {
  try {
    await table.transact([
      { table: "pilots", delete: keys.attachment(applicationId, fileId), when: present },
      stillDraft(applicationId),
    ]);
  } catch (error) {
    if (failedOn(error, "DRAFT")) refuse("already-submitted");
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
