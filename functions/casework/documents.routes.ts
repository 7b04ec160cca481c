import { documentAnswer, documentFile } from "../pilot/document.answer.ts";
import { readPilot } from "../pilot/pilot.ts";
import type { Files } from "../platform/files/files.ts";
import type { Table } from "../platform/table/table.ts";
import { caseIn, page, type Visit } from "../platform/web/route.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { readers } from "./access.ts";
import { caseTexts } from "./case.texts.ts";
import { caseFor } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { requireOpened } from "./secrecy/opened.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "presignedDownload"> };

const address = "/handlaggning/{id}/handlingar/{documentId}";

/** The documents of a case, for those of staff who may read its decision. */
export function documentRoutes({ table, files }: Needs) {
  const opened = async (visit: Visit<(typeof readers)["documents"]>) => {
    const pilot = await readPilot(table, caseIn(visit));
    if (!caseFor(visit.person.roles, pilot, dayOf(visit.now))) refuse("forbidden");
    await requireOpened(table, visit, pilot, visit.params["documentId"] ?? "");
    return pilot;
  };
  return [
    page(address, readers.documents, async (visit) => {
      const pilot = await opened(visit);
      const back = { href: caseworkPaths.case(pilot.id), label: caseTexts[visit.language].toCase };
      return documentAnswer(visit, table, pilot, { under: caseworkPaths.documents(pilot.id), back });
    }),
    page(`${address}/{file}`, readers.documents, async (visit) => documentFile(visit, files, await opened(visit))),
  ];
}
