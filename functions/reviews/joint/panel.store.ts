import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAs, type Table } from "../../platform/table/table.ts";
import { type CallId, panelIn, panelSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";

/** Versions of the minutes, the newest first: so many at most. */
export async function readPanel(
  table: Pick<Table, "query">,
  callId: CallId,
  limit = 1,
): Promise<readonly WrittenDraft[]> {
  const place = { table: "pilots", pk: keys.panel(callId), prefix: "MINUTES#", newestFirst: true, limit } as const;
  return parsed(WrittenDraft, (await table.query(place)).items);
}

export type PanelSeen = Guarded & {
  readonly callId: CallId;
  readonly now: WrittenDraft | undefined;
  /** What was typed in the version that the officer began from. */
  readonly base: Typed | undefined;
};

/** The minutes as the act that writes them sees them. @throws Refusal not-found */
export async function thePanel(
  table: Reader,
  { subject, command }: Pressed<{ readonly version: number }>,
): Promise<PanelSeen> {
  const callId = panelIn(subject) ?? refuse("not-found");
  const head = await readHead(table, subject);
  const [now] = await readPanel(table, callId);
  const { version } = command;
  const item = version > 0 ? await table.get("pilots", keys.panelMinutes(callId, version)) : undefined;
  return { heads: [head], callId, now, base: version === 0 ? {} : item && readAs(WrittenDraft, item).typed };
}

/** The newest minutes with the head that guards them, for an act on one of the call's cases. */
export async function panelOf(table: Reader, callId: CallId) {
  const head = await readHead(table, panelSubject(callId));
  return { head, minutes: (await readPanel(table, callId))[0] };
}
