import { EvaluationDraft } from "../pilot/items/evaluation.ts";
import { keys } from "../platform/table/keys.ts";
import { readAs, type Table, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";

/** As long as a page may stand open and its text still be merged by what was changed. */
const mergeDays = 2;

/**
 * The draft as it was before a change, forgotten by itself after two days. Without it nobody knows what a colleague who
 * began from that version has changed, nor what differs from what was read through.
 */
export const keptBefore = (id: ApplicationId, before: EvaluationDraft, at: Instant): Write => ({
  table: "pilots",
  put: {
    ...keys.earlierEvaluation(id, before.version),
    ...before,
    expiresAtSeconds: Math.floor(toMilliseconds(plusDays(at, mergeDays)) / 1000),
  },
});

/**
 * What was typed in one version of a draft: nothing in version 0, which is before it was begun.
 * @param now the draft as it is stored
 * @returns undefined when that version was forgotten, or never was
 */
export async function typedInVersion(
  table: Pick<Table, "get">,
  id: ApplicationId,
  version: number,
  now: EvaluationDraft | undefined,
): Promise<Typed | undefined> {
  if (version === (now?.version ?? 0)) return now?.typed ?? {};
  if (version === 0) return {};
  const item = await table.get("pilots", keys.earlierEvaluation(id, version));
  return item && readAs(EvaluationDraft, item).typed;
}
