import { act, type Outcome } from "../../pilot/act.ts";
import type { Selection } from "../../pilot/items/imported-costs.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { ReportShown } from "../report-of.ts";
import { sieFileAsShown, sieFileChanged } from "./import-writes.ts";

/** `version` is that of the file's choices. The selection was read against the file, which lies outside the table. */
type Command = ReportShown & { readonly selection: Selection };

/** The holder chooses what of a SIE file the report's costs are picked out by. */
export const chooseCosts = act({
  name: "choose-costs",
  writes: ["SIEFILE"],
  see: thePilot,
  decide: (pilot: Pilot, { selection, ...shown }: Command): Outcome<object> => {
    const file = sieFileAsShown(pilot, shown);
    return { answer: {}, writes: [sieFileChanged(pilot.id, shown.number, { ...file, selection })] };
  },
});
