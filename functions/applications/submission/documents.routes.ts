import { documentAnswer, documentFile, forParty } from "../../pilot/document.answer.ts";
import { readPilotFor } from "../../pilot/pilot.ts";
import type { Files } from "../../platform/files/files.ts";
import type { Table } from "../../platform/table/table.ts";
import { page } from "../../platform/web/route.ts";
import { paths } from "../paths.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "presignedDownload"> };

const address = "/ansokan/{id}/handlingar/{documentId}";

/** What was written to the applicant; what was written for those who decide is not found here. */
export const documentRoutes = ({ table, files }: Needs) => [
  page(address, "applicant", async (visit) => {
    const pilot = await readPilotFor(table, visit);
    const back = { href: paths.application(pilot.id), label: pilot.lifecycle.title };
    return documentAnswer(visit, table, forParty(pilot), { under: paths.documents(pilot.id), back });
  }),
  page(`${address}/{file}`, "applicant", async (visit) =>
    documentFile(visit, files, forParty(await readPilotFor(table, visit))),
  ),
];
