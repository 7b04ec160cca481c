import { act, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { openReportOf } from "../report-of.ts";
import { type LeftFile, sieFilePut } from "./import-writes.ts";

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
  decide: (pilot: Pilot, { number, ...file }: Command, { at }): Outcome<LeftFile> => {
    openReportOf(pilot, number);
    const before = pilot.sieFiles.get(number);
    const isUsed = before?.fileKey === pilot.importedCosts.get(number)?.fileKey;
    return {
      answer: before && !isUsed ? { leftKey: before.fileKey } : {},
      writes: [sieFilePut(pilot.id, number, { v: 1, version: 1, ...file, uploadedAt: at })],
    };
  },
});
