import { reportPage } from "../../claims/report-page.answer.ts";
import { attachedTo } from "../../pilot/items/report-attachment.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import { type GivingFiles, givenFile } from "../../platform/files/given-file.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { forReaders } from "./report-desk.answer.ts";

type Needs = { readonly table: Table; readonly files: GivingFiles };

/** The pictures and documents of a report, for the officer who examines it: not before it has been submitted. */
export const officerAttachmentRoutes = ({ table, files }: Needs) => [
  page("/handlaggning/{id}/rapporter/{number}/bilagor/{fileId}", forReaders, async (visit) => {
    const { pilot, report } = await reportPage(table, visit);
    if (report.status === "draft") return refuse("not-found");
    const attached = attachedTo(pilot, report.number);
    const { key, name, type } = attached.find(({ fileId }) => fileId === visit.params["fileId"]) ?? refuse("not-found");
    return givenFile(files, visit, { key, name, type: fileTypes[type].mime });
  }),
];
