import { contentTypes, type FileKind, filesOf } from "../platform/documents/files-of.ts";
import type { Paper } from "../platform/documents/paper.ts";
import { senderOf } from "../platform/documents/sender.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, download } from "../platform/web/answers.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { currentSettings } from "./settings.store.ts";

/**
 * A paper of the authority as a file, made anew each time it is fetched; `at` is the day that it is of.
 * @throws Refusal not-set-up
 */
export async function paperFile(
  table: Pick<Table, "query">,
  paper: Omit<Paper, "sender">,
  { kind, name, at }: { readonly kind: FileKind; readonly name: string; readonly at: Instant },
): Promise<Answer> {
  const { authority } = await currentSettings(table);
  const sender = senderOf(authority ?? refuse("not-set-up"), paper.language);
  const made = await filesOf({ ...paper, sender }, at);
  return download(made[kind].bytes, { name: `${name}.${kind}`, type: contentTypes[kind] });
}
