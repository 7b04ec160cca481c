import { act, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import type { SieFileItem } from "../../pilot/items/imported-costs.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { openReportOf } from "../report-of.ts";

type Command = {
  readonly number: number;
  readonly fileId: string;
  readonly fileName: string;
  readonly fileKey: string;
};

/** A SIE file has been read without fault: the holder chooses from it next. The latest file replaces any earlier one. */
export const startImport = act({
  name: "start-import",
  writes: ["SIEFILE"],
  see: thePilot,
  decide: (pilot: Pilot, { number, ...file }: Command, { at }): Outcome<object> => {
    openReportOf(pilot, number);
    const before = pilot.sieFiles.get(number);
    const named = [file.fileKey, pilot.importedCosts.get(number)?.fileKey];
    const started: SieFileItem = { v: 1, version: 1, ...file, uploadedAt: at };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.sieFile(pilot.id, number), ...started } },
        ...(before && !named.includes(before.fileKey) ? [removalEntry(pilot.subject, before.fileKey, at)] : []),
      ],
    };
  },
});
