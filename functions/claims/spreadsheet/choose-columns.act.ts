import { act, type Outcome } from "../../pilot/act.ts";
import type { ColumnMap } from "../../pilot/items/imported-costs.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { ReportShown } from "../report-of.ts";
import { sieFileAsShown, sieFileChanged } from "../sie/import-writes.ts";

/** `version` is that of the file's choices. The columns were read against the file, which lies outside the table. */
type Command = ReportShown & { readonly columns: ColumnMap; readonly accounts: readonly string[] };

/** The holder says which columns of a spreadsheet are day, text, amount and kind of cost. */
export const chooseColumns = act({
  name: "choose-columns",
  writes: ["SIEFILE"],
  see: thePilot,
  decide: (pilot: Pilot, { columns, accounts, ...shown }: Command): Outcome<object> => {
    const { mapping: _, ...file } = sieFileAsShown(pilot, shown);
    const chosen = { ...file, columns, selection: { accounts: [...accounts] } };
    return { answer: {}, writes: [sieFileChanged(pilot.id, shown.number, chosen)] };
  },
});
