import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { notePanel } from "../../functions/reviews/joint/note-panel.act.ts";
import { readPanel } from "../../functions/reviews/joint/panel.store.ts";
import { Nonce, newId, panelSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";
import { theOfficer } from "./a-review.ts";

/** The reviewers of the call have met. */
export async function aPanel(
  table: Table,
  at: Instant,
  typed: Typed = { "p-day": "2026-11-02", "p-present": "anna\nbo" },
  version?: number,
) {
  const [now] = await readPanel(table, theCall.callId);
  const command = { typed, version: version ?? now?.version ?? 0, language: "sv" as const };
  const subject = panelSubject(theCall.callId);
  return press(table, notePanel, { subject, by: theOfficer, at, nonce: newId(Nonce), command });
}
