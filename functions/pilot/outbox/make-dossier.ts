import { documentPlace } from "../../platform/files/places.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, type DocumentId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { auditEntry } from "../happenings.ts";
import { Dossier } from "../items/dossier.ts";
import { theSystem } from "../items/lifecycle.ts";
import type { DocumentNeeds } from "./make-document.ts";
import type { Settled } from "./many.ts";

type Needs = { readonly table: Table; readonly clock: () => Instant; readonly documents: DocumentNeeds };

/**
 * Makes the dossier of a case that was asked for, out of the case as it is now. After a death it may be made once more of
 * what the case has become: the file that the dossier names is the one that counts.
 */
export async function makeDossier(needs: Needs, id: ApplicationId, dossierId: DocumentId): Promise<Settled> {
  const { table, clock, documents } = needs;
  const key = keys.dossier(id, dossierId);
  const stored = await table.get("pilots", key);
  // A newer one may have taken its place in the list.
  const dossier = stored && readAs(Dossier, stored);
  if (!dossier || dossier.made) return { settled: true };
  const { paper, holds, leftOut } = await documents.dossierOf(table, id, dossier);
  const sender = await documents.sender(dossier.language);
  const { bytes, sha256, pages } = await documents.pdfFileOf({ ...paper, sender }, dossier.at);
  const place = documentPlace(id, sha256, "pdf");
  await documents.keep({ key: place, bytes, kind: "pdf" });
  const at = clock();
  const made: Dossier["made"] = {
    ...{ at, pages, key: place, sha256, bytes: bytes.length },
    holds: [...holds],
    leftOut: [...leftOut],
  };
  const details = { pages, sha256, leftOut: leftOut.length };
  return {
    settled: true,
    also: [
      { table: "pilots", update: key, set: { made }, when: [{ attribute: "made", is: "absent" }] },
      auditEntry(pilotSubject(id), { at, by: theSystem }, { action: "dossier.made", details }),
    ],
  };
}
