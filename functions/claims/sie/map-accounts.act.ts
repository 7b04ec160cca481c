import { act, type Outcome } from "../../pilot/act.ts";
import type { AccountMapping } from "../../pilot/items/imported-costs.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { ReportShown } from "../report-of.ts";
import { sieFileAsShown, sieFileChanged } from "./import-writes.ts";

/** `version` is that of the file's choices. The mapping was read against the file, which lies outside the table. */
type Command = ReportShown & { readonly mapping: AccountMapping };

/** The holder says which cost category each of the file's accounts belongs to. */
export const mapAccounts = act({
  name: "map-accounts",
  writes: ["SIEFILE"],
  see: thePilot,
  decide: (pilot: Pilot, { mapping, ...shown }: Command): Outcome<object> => {
    const file = sieFileAsShown(pilot, shown);
    return { answer: {}, writes: [sieFileChanged(pilot.id, shown.number, { ...file, mapping })] };
  },
});
