import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { DisposalRule } from "../../pilot/items/disposed.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type DisposalSeen, dueIn, theDisposal, yearsOf } from "./disposal.store.ts";
import type { Disposal, Listed, Years } from "./disposal.ts";

type Command = { readonly callId: CallId; readonly rule: DisposalRule };
type Seen = DisposalSeen & { readonly years: Years | undefined; readonly due: readonly Listed[] };
/** `no-rule`: the plan says nothing of it; `none-due`: nothing is due, or something speaks against all that is. */
export type Proposed = { readonly not?: "no-rule" | "none-due" };

async function dueNow(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const seen = await theDisposal(table, pressed);
  const { callId, rule } = pressed.command;
  const years = await yearsOf(table, rule);
  const asked = years === undefined ? undefined : { callId, rule, ...years, today: dayOf(pressed.at) };
  return { ...seen, years, due: asked ? await dueIn(table, asked) : [] };
}

/**
 * The registrar or an officer lists what of a call is due to be disposed of by a rule of the authority's plan. Nothing is
 * removed by it: another person reads it through and confirms it.
 */
export const proposeDisposal = act({
  name: "propose-disposal",
  writes: ["DISPOSAL"],
  see: dueNow,
  decide: ({ disposalId, now, years, due }: Seen, { callId, rule }: Command, { by, at }): Outcome<Proposed> => {
    if (now) refuse("stale-version");
    if (years === undefined) return { answer: { not: "no-rule" } };
    if (due.length === 0) return { answer: { not: "none-due" } };
    const disposal: Disposal = {
      ...{ v: 1, disposalId, version: 1, callId, rule, ...years, proposedAt: at, proposedBy: by },
      ...{ cases: [...due], status: "proposed", done: 0, starts: 0, left: [] },
    };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          put: { ...keys.disposal(disposalId), ...disposal, ...indexed.disposals(at, disposalId) },
          when: absent,
        },
      ],
      log: { action: "disposal.proposed", details: { call: callId, rule, years: years.years, cases: due.length } },
    };
  },
});
