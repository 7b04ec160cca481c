import {
  act,
  type FormAnswer,
  type FormCommand,
  type Guarded,
  type Outcome,
  type Pressed,
  type Reader,
} from "../../pilot/act.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { ChangedEstimate } from "./changed-estimate.store.ts";
import { readEstimate } from "./estimate.form.ts";
import { type EstimateAsked, type EstimateSeen, readEstimateOf } from "./estimate-of.store.ts";

type Command = FormCommand & Omit<EstimateAsked, "today">;
type Seen = Guarded & EstimateSeen;

/** Finance writes an estimate in the place of the rule's, with a reason; it holds for the months that it was written for. */
export const setEstimate = act({
  name: "set-estimate",
  writes: ["YEAREND"],
  see: async (table: Reader, { command, at }: Pressed<Command>): Promise<Seen> => ({
    // The item's own version guards it; it holds for the months that were seen alone.
    heads: [],
    ...(await readEstimateOf(table, { ...command, today: dayOf(at) })),
  }),
  decide: ({ pilot, before }: Seen, command: Command, { by, at }): Outcome<FormAnswer> => {
    const { year, applicationId, version, typed, language } = command;
    requireVersion(before, version);
    if (!pilot?.estimate) return refuse("not-found");
    const read = readEstimate(typed, pilot.roomOre, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-amount": amountOre, "p-reason": reason } = read.value;
    const { months } = pilot.estimate;
    const estimate: ChangedEstimate = {
      ...{ v: 1, year, applicationId, version: version + 1, months, amountOre, reason, at },
      by: { id: by.id, name: by.name },
    };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          put: { ...keys.yearEndEstimate(year, applicationId), ...estimate },
          when: unchangedSince(version),
        },
      ],
      log: { action: "year-end.estimated", details: { year, applicationId, amountOre, reason } },
    };
  },
});
