import { holderOf, openReportOf } from "../../claims/report-of.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { attachedTo, type ReportAttachment, reportAttachmentLimits } from "../../pilot/items/report-attachment.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
import type { FileType } from "../../platform/files/file-types.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";

type Command = {
  readonly number: number;
  readonly fileId: string;
  readonly file: KeptFile;
  readonly type: FileType;
};
export type Attached = { readonly problem?: "too-many" };

/** The holder attaches a picture or a document to a report: a file that has been looked at and kept. It is attached once. */
export const addReportAttachment = act({
  name: "add-report-attachment",
  writes: ["REPORTATTACHMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, fileId, file, type }: Command, { at }): Outcome<Attached> => {
    openReportOf(pilot, number);
    const attached = attachedTo(pilot, number);
    if (attached.some((one) => one.fileId === fileId)) return already({});
    if (attached.length >= reportAttachmentLimits.files) return { answer: { problem: "too-many" } };
    const { name, bytes, key, sha256 } = file;
    const one: ReportAttachment = { v: 1, number, fileId, name, type, bytes, sha256, key, addedAt: at };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.reportAttachment(pilot.id, number, fileId), ...one }, when: absent }],
      log: { action: "reportAttachment.added", details: { number, name } },
    };
  },
  actor: holderOf,
});
