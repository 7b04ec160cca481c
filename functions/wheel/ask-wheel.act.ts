import { act, type Outcome } from "../pilot/act.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { nobodyToAsk } from "./wheel.refusals.ts";
import { choiceOf } from "./wheel-of.ts";
import { newWheel, put, wheelWrites } from "./wheel-writes.ts";

/** `version` of the wheel, and the question and the person that the page showed. */
type Command = { readonly version: number; readonly cell: string; readonly person: string };

/** An officer puts the next question now, as the page has shown it. */
export const askWheel = act({
  name: "ask-wheel",
  writes: ["WHEEL", "ASKED", "WHEELS"],
  see: thePilot,
  decide: (pilot: Pilot, { version, cell, person }: Command, { at }): Outcome<Record<string, never>> => {
    requireVersion(pilot.wheel, version);
    const choice = choiceOf(pilot, at);
    if (typeof choice === "string") return refuse(nobodyToAsk);
    if (choice.cell !== cell || choice.person !== person) refuse("stale-version");
    const { becomes, ...asked } = put(pilot, pilot.wheel ?? newWheel(at), choice, { occasion: "hand", at });
    return { answer: {}, ...asked, writes: [...wheelWrites(pilot, becomes), ...asked.writes] };
  },
});
