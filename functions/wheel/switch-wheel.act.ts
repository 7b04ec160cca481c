import { act, type Outcome } from "../pilot/act.ts";
import type { Wheel } from "../pilot/items/wheel.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { isWheelOn, morningIn, owedTurn } from "../pilot/wheel-turns.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { turnBeforeEnd } from "./turn-wheel.act.ts";
import { wheelHasNoFrame, wheelOver } from "./wheel.refusals.ts";
import { cellsOf, isUnderWay } from "./wheel-of.ts";
import { newWheel, wheelWrites } from "./wheel-writes.ts";

/** `version` of the wheel that the page showed, 0 before there was one. */
type Command = { readonly version: number; readonly on: boolean };

/** An officer switches the wheel of a pilot on, or pauses it: the first turn comes in the next morning. */
export const switchWheel = act({
  name: "switch-wheel",
  writes: ["WHEEL", "WHEELS"],
  see: thePilot,
  decide: (pilot: Pilot, { version, on }: Command, { at }): Outcome<Record<string, never>> => {
    requireVersion(pilot.wheel, version);
    if (!isUnderWay(pilot)) refuse(wheelOver);
    if (cellsOf(pilot).length === 0) refuse(wheelHasNoFrame);
    if (isWheelOn(pilot) === on) return { answer: {}, already: true };
    const { paused: _paused, timer: before, ...kept } = pilot.wheel ?? newWheel(at);
    const name = `rhythm-${kept.version + 1}`;
    const wheel: Wheel = { ...kept, ...(on ? { timer: `wheel-${name}` } : { paused: true }) };
    const isOwed = pilot.outbox.some(({ outboxId, status, cancelled }) => {
      return outboxId === before && status === "waiting" && !cancelled;
    });
    return {
      answer: {},
      writes: [
        ...wheelWrites(pilot, wheel),
        ...(on ? [owedTurn(pilot, "rhythm", name, at, morningIn(1, at)), ...turnBeforeEnd(pilot, at)] : []),
      ],
      cancels: before && isOwed ? [before] : [],
      log: { action: on ? "wheel.on" : "wheel.paused" },
    };
  },
});
