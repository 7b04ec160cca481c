import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { isDecided } from "../../pilot/items/recovery.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { invoiceForm } from "./invoice.form.ts";

/** `number` is that of the recovery. */
type Command = FormCommand & { readonly number: number };

/** Finance notes which invoice a decided recovery has in the authority's own ledger, or corrects it. */
export const noteInvoice = act({
  name: "note-invoice",
  writes: ["RECOVERY"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const recovery = pilot.recoveries.filter(isDecided).find((one) => one.number === number) ?? refuse("not-found");
    requireVersion(recovery, version);
    const read = readTyped(invoiceForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const reference = read.value["p-reference"];
    const noted = { ...recovery, version: version + 1, invoice: { reference, at, by: by.name } };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.recovery(pilot.id, number), ...noted }, when: unchangedSince(version) },
      ],
      log: { action: "recovery.invoiced", details: { number, reference } },
    };
  },
});
