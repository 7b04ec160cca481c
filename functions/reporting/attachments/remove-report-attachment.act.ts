import { holderOf, openReportOf } from "../../claims/report-of.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import { attachedTo } from "../../pilot/items/report-attachment.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present } from "../../platform/table/table.ts";

type Command = { readonly number: number; readonly fileId: string };

/** The holder takes a picture or a document away from a report. One that is gone already is as it should be. */
export const removeReportAttachment = act({
  name: "remove-report-attachment",
  writes: ["REPORTATTACHMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, fileId }: Command, { at }): Outcome<object> => {
    openReportOf(pilot, number);
    const file = attachedTo(pilot, number).find((one) => one.fileId === fileId);
    if (!file) return already({});
    return {
      answer: {},
      writes: [
        { table: "pilots", delete: keys.reportAttachment(pilot.id, number, fileId), when: present },
        removalEntry(pilot.subject, file.key, at),
      ],
      log: { action: "reportAttachment.removed", details: { number, name: file.name } },
    };
  },
  actor: holderOf,
});
