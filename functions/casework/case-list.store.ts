import { Case } from "../pilot/items/lifecycle.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import { keys } from "../platform/table/keys.ts";
import { parsed, type Table } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";

const casesAPage = 25;

/** A call's cases in a stage, those that came into it last first. `after` is `next` of the page before. */
export async function readCases(
  table: Pick<Table, "query">,
  { callId, stage, after }: { callId: CallId; stage: Stage; after?: string | undefined },
): Promise<{ cases: readonly Case[]; next: string | undefined }> {
  const page = await table.query({
    table: "pilots",
    index: "cases",
    pk: keys.cases(callId, stage),
    newestFirst: true,
    limit: casesAPage,
    ...(after ? { after } : {}),
  });
  return { cases: parsed(Case, page.items), next: page.next };
}
