import { grantedPilot } from "../claims/report-page.answer.ts";
import { documentAnswer, documentFile, forParty } from "../pilot/document.answer.ts";
import type { Files } from "../platform/files/files.ts";
import type { Table } from "../platform/table/table.ts";
import { page } from "../platform/web/route.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "presignedDownload"> };

const address = "/projekt/{id}/handlingar/{documentId}";

/** What was written to the holder of a grant. */
export const holderDocumentRoutes = ({ table, files }: Needs) => [
  page(address, "holder", async (visit) => {
    const pilot = await grantedPilot(table, visit);
    const project = `/projekt/${pilot.id}`;
    const back = { href: project, label: pilot.grant.title };
    return documentAnswer(visit, table, forParty(pilot), { under: `${project}/handlingar`, back });
  }),
  page(`${address}/{file}`, "holder", async (visit) =>
    documentFile(visit, files, forParty(await grantedPilot(table, visit))),
  ),
];
