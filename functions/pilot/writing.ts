import { keys } from "../platform/table/keys.ts";
import type { DraftName } from "../platform/table/pilot-keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { WrittenDraft } from "./items/written-draft.ts";

/** A form of a case as it is written so far, unless another save was quicker. */
export const writingPut = (id: ApplicationId, name: DraftName, draft: WrittenDraft): Write => ({
  table: "pilots",
  put: { ...keys.writing(id, name), ...draft },
  when: unchangedSince(draft.version - 1),
});

/** What was written counts now, and stands elsewhere; nothing that was saved meanwhile is dropped with it. */
export const writingDropped = (
  id: ApplicationId,
  name: DraftName,
  draft: Pick<WrittenDraft, "version"> | undefined,
): readonly Write[] =>
  draft ? [{ table: "pilots", delete: keys.writing(id, name), when: unchangedSince(draft.version) }] : [];
