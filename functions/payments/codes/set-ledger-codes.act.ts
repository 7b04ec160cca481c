import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { readLedgerCodes } from "./ledger-codes.form.ts";

/** An officer or finance says which cost centre and project the pilot is booked on; what is posted stays as it is. */
export const setLedgerCodes = act({
  name: "set-ledger-codes",
  writes: ["GRANT"],
  see: thePilot,
  decide: ({ grant, call }: Pilot, { version, typed, language }: FormCommand, { at }): Outcome<FormAnswer> => {
    requireVersion(grant, version);
    const read = readLedgerCodes(typed, call.accounting, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { value: ledgerCodes } = read;
    const set = { ledgerCodes, version: grant.version + 1, changedAt: at };
    const { costCentre = "–", project = "–" } = ledgerCodes;
    return {
      answer: {},
      writes: [{ table: "pilots", update: keys.grant(grant.applicationId), set, when: unchangedSince(grant.version) }],
      log: { action: "ledger-codes.set", details: { costCentre, project } },
    };
  },
});
