import { keys } from "../../functions/platform/table/keys.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { DocumentId, newId } from "../../functions/vocabulary/ids.ts";
import { dayOf } from "../../functions/vocabulary/instant.ts";
import { plainWords } from "../builders/a-filled-form.ts";
import { aDossier, aStaffFile } from "../builders/an-entry.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";
import { type Cookies, sent } from "./browsing.ts";
import { now, type Site } from "./the-site.ts";

type Kept = { readonly table: InMemoryTable; readonly site: Site; readonly cookies: Cookies };

/**
 * What an officer keeps in a case: a letter with its file, the application marked as secret with a masked copy, and a
 * dossier. The files alone are put where the bucket would lead.
 */
export async function keptRegister({ table, site, cookies }: Kept, id: ApplicationId): Promise<void> {
  const people = { "p-from": plainWords.name, "p-to": plainWords.name };
  const letter = { "p-kind": "p-mail", "p-direction": "p-in", "p-day": dayOf(now), "p-subject": plainWords.line };
  await sent(site, { on: `/handlaggning/${id}/diarium/registrera`, cookies, typed: { ...letter, ...people } });
  const why = { "p-law": plainWords.line, "p-why": plainWords.line };
  await sent(site, { on: `/handlaggning/${id}/sekretess/ansokan`, cookies, typed: why });
  const entry = table.all("pilots").find(({ pk, sk }) => pk === keys.pilot(id) && sk.startsWith("ENTRY#"));
  const [file, copy] = [aStaffFile("f".repeat(16), now), aStaffFile("h".repeat(16), now)];
  await table.transact([
    { table: "pilots", update: keys.entry(id, DocumentId.parse(entry?.["documentId"])), set: { files: [file] } },
    { table: "pilots", update: keys.mark(id, "application"), set: { copies: [copy] } },
    aDossier(id, newId(DocumentId), now),
  ]);
}
