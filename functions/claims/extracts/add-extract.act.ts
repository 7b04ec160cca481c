import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Extract, type ExtractType, extractLimits } from "../../pilot/items/extract.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { holderOf, openReportOf } from "../report-of.ts";

type Command = {
  readonly number: number;
  readonly fileId: string;
  readonly file: KeptFile;
  readonly type: ExtractType;
};
export type Added = { readonly problem?: "too-many" };

/** The holder attaches a ledger extract to a report: a file that has been looked at and kept. A file is attached once. */
export const addExtract = act({
  name: "add-extract",
  writes: ["EXTRACT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, fileId, file, type }: Command, { at }): Outcome<Added> => {
    openReportOf(pilot, number);
    const attached = pilot.extracts.filter((one) => one.number === number);
    if (attached.some((one) => one.fileId === fileId)) return already({});
    if (attached.length >= extractLimits.files) return { answer: { problem: "too-many" } };
    const { name, bytes, key, sha256 } = file;
    const extract: Extract = { v: 1, number, fileId, name, type, bytes, sha256, key, addedAt: at };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.extract(pilot.id, number, fileId), ...extract }, when: absent }],
      log: { action: "extract.added", details: { number, name } },
    };
  },
  actor: holderOf,
});
