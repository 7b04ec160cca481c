import { Case } from "../../../functions/pilot/items/lifecycle.ts";
import { OutboxEntry } from "../../../functions/pilot/items/outbox-entry.ts";
import { moves, reopenings, type Stage } from "../../../functions/pilot/stages/stages.ts";
import type { Item } from "../../../functions/platform/table/table.ts";
import type { Change } from "../../fakes/in-memory-table.ts";
import { promise, type Story } from "../story.ts";

const stageOf = (item: Item | undefined) => (item ? Case.parse(item).stage : undefined);
const nameOf = ({ pk, sk }: Item) => `${pk} ${sk}`;

/** A stage moves only along the table, by a recorded fact, and the log says so in the same transaction. */
function checkStage(before: Item | undefined, after: Item | undefined, all: readonly Change[], story: Story) {
  promise(after !== undefined, () => `the case ${before?.pk} was deleted`);
  const [from, to] = [stageOf(before), stageOf(after)];
  if (from === to || from === undefined || to === undefined) return;
  story.tell(() => `${after.pk} moves from ${from} to ${to}`);
  const fact = before && Case.parse(before).pendingMove?.fact;
  const doors: Readonly<Record<string, string>> = {
    ...moves[from],
    ...(reopenings as Partial<Record<Stage, object>>)[from],
  }; // as: few ends can be reopened
  promise(
    doors[to] === fact && fact !== undefined,
    () => `${after.pk} moved from ${from} to ${to} by ${fact ?? "no fact"}`,
  );
  const said = all.some(
    ({ table, after: entry }) => table === "record" && entry?.["action"] === "stage.moved" && entry.pk === after.pk,
  );
  promise(said, () => `${after.pk} moved to ${to}, and the log does not say so`);
}

/** What is still to be done is in the index of what is due, and nothing else is. */
function checkEntry(item: Item) {
  const { status, cancelled } = OutboxEntry.parse(item);
  const open = status === "waiting" && !cancelled;
  promise(open === (item["duePk"] !== undefined), () =>
    open
      ? `${nameOf(item)} waits, and no sweep would find it`
      : `${nameOf(item)} is ${cancelled ? "cancelled" : status}, and every sweep finds it: ${JSON.stringify(item)}`,
  );
}

/** Versions of calls, submissions, decisions and closed months are written once. */
function checkForEver(before: Item, after: Item | undefined) {
  const isClosed = before.pk === "PERIODS" && before["closedAt"] !== undefined;
  const isForEver = before.sk.startsWith("VERSION#") || /^(SUBMISSION|DECISION)(#|$)/.test(before.sk);
  if (isClosed || isForEver)
    promise(JSON.stringify(before) === JSON.stringify(after), () => `${nameOf(before)} is for ever, and was changed`);
}

/** What is true of every transaction, whoever made it. */
export function checkedChanges(changes: readonly Change[], story: Story): void {
  for (const { table, before, after } of changes) {
    if (table === "record") promise(before === undefined, () => `the record's ${before && nameOf(before)} was changed`);
    if (before) checkForEver(before, after);
    if ((after ?? before)?.sk === "CASE") checkStage(before, after, changes, story);
    if (after?.sk.startsWith("OUTBOX#")) checkEntry(after);
  }
}
