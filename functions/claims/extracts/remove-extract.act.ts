import { act, already, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present } from "../../platform/table/table.ts";
import { holderOf, openReportOf } from "../report-of.ts";

type Command = { readonly number: number; readonly fileId: string };

/** The holder takes a ledger extract away from a report. One that is gone already is as it should be. */
export const removeExtract = act({
  name: "remove-extract",
  writes: ["EXTRACT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, fileId }: Command, { at }): Outcome<object> => {
    openReportOf(pilot, number);
    const extract = pilot.extracts.find((one) => one.number === number && one.fileId === fileId);
    if (!extract) return already({});
    return {
      answer: {},
      writes: [
        { table: "pilots", delete: keys.extract(pilot.id, number, fileId), when: present },
        removalEntry(pilot.subject, extract.key, at),
      ],
      log: { action: "extract.removed", details: { number, name: extract.name } },
    };
  },
  actor: holderOf,
});
