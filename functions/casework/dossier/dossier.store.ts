import { Unnumbered } from "../../pilot/items/case-document.ts";
import type { Composed, Dossier } from "../../pilot/items/dossier.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAll, readAs, type Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dossierPaper } from "./dossier-paper.ts";

/** A case's dossier in words, as the case is now, with the frozen words of its documents. */
export async function dossierOf(
  table: Pick<Table, "get" | "query">,
  id: ApplicationId,
  asked: Dossier,
): Promise<Composed> {
  const [pilot, papers] = await Promise.all([
    readPilot(table, id),
    readAll(table, { table: "pilots", pk: keys.papers(id) }),
  ]);
  return dossierPaper(pilot, new Map(papers.map((item) => [item.sk, readAs(Unnumbered, item)])), asked);
}
