import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { clearPublicText } from "../../functions/portfolio/clearing/clear-public-text.act.ts";
import { offerPublicText } from "../../functions/portfolio/clearing/offer-public-text.act.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { theOfficer } from "./a-review.ts";

/** What a holder types for the public. */
export const aTypedText = {
  "p-summary": "Vi möter ungdomar varje vecka.",
  "p-learnt": "Det tar tid att få förtroende.",
  "p-contact": "Projektet, projektet@example.org",
} as const;

/** What the holder or the officer of a project presses. */
export const onText = <Command>(id: ApplicationId, at: Instant, by: "holder" | "officer", command: Command) => ({
  subject: pilotSubject(id),
  by: by === "holder" ? ({ kind: "holder", id: "holder", name: "" } as const) : theOfficer,
  at,
  nonce: newId(Nonce),
  command,
});

/** A text that a holder has handed over for the public, and an officer has let out. @throws Error when it is not taken */
export async function aPublicText(table: Table, id: ApplicationId, at: Instant, cleared = false): Promise<void> {
  const command = { version: 0, typed: aTypedText, language: "sv" } as const;
  const { wrong } = await press(table, offerPublicText, onText(id, at, "holder", command));
  if (wrong) throw new Error(JSON.stringify(wrong));
  const { version = 0 } = (await readPilot(table, id)).clearing ?? {};
  if (cleared) await press(table, clearPublicText, onText(id, at, "officer", { version }));
}
