import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { Turn, Wheel } from "../pilot/items/wheel.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { isFinal } from "../pilot/stages/stages.ts";
import { fortnight, isWheelOn, morningIn, morningOf, owedTurn } from "../pilot/wheel-turns.ts";
import type { Write } from "../platform/table/table.ts";
import { dayOf, type Instant, plusLocalDays } from "../vocabulary/instant.ts";
import { choiceOf } from "./wheel-of.ts";
import { newWheel, put, wheelWrites } from "./wheel-writes.ts";

/** `name`: of the timer that turns it. */
type Command = { readonly turn: Turn; readonly name: string };

const nothing: Outcome<Record<string, never>> = { answer: {} };

/** Whether a timer was heard before, or another has taken its place. */
const isHeard = (wheel: Wheel | undefined, { turn, name }: Command): boolean =>
  wheel !== undefined && (wheel.lastTurn === name || (turn === "rhythm" && wheel.timer !== name));

/** The rhythm goes on for as long as there is somebody to ask in the end; a first turn owes the one before the project's end. */
function nextTurns(pilot: Pilot, { turn }: Command, rest: unknown, at: Instant): { timer?: string; writes: Write[] } {
  const isOver = isFinal(pilot.lifecycle.stage) || rest === "all-answered" || rest === "no-frame";
  if (turn === "report" || turn === "end" || isOver) return { writes: [] };
  const name = `rhythm-${(pilot.wheel?.version ?? 0) + 1}`;
  const rhythm = owedTurn(pilot, "rhythm", name, at, morningIn(fortnight, at));
  return { timer: `wheel-${name}`, writes: [rhythm, ...(turn === "start" ? turnBeforeEnd(pilot, at) : [])] };
}

/** A fortnight before the project ends; a day that was moved since is asked for when the timer comes. */
export function turnBeforeEnd(pilot: Pilot, at: Instant): readonly Write[] {
  const { endDay } = pilot.grant;
  const dueAt = morningOf(plusLocalDays(endDay, -fortnight));
  const name = `end-${endDay}`;
  const isOwed = pilot.outbox.some(({ outboxId }) => outboxId === `wheel-${name}`);
  return dueAt <= at || isOwed ? [] : [owedTurn(pilot, "end", name, at, dueAt)];
}

/** The wheel of a pilot is turned by its timer: the right question is put to one person, or to nobody. */
export const turnWheel = act({
  name: "turn-wheel",
  writes: ["WHEEL", "ASKED", "WHEELS"],
  see: (table: Reader, { subject }: Pressed<Command>) => thePilot(table, { subject }),
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Record<string, never>> => {
    const { wheel: before, grantIfAny: grant } = pilot;
    if (!grant || !isWheelOn(pilot) || isHeard(before, command)) return nothing;
    const moved = command.turn === "end" && dayOf(at) < plusLocalDays(grant.endDay, -fortnight);
    const choice = moved ? "waits" : choiceOf(pilot, at);
    const { timer: _timer, ...kept } = before ?? newWheel(at);
    const { timer = command.turn === "report" || command.turn === "end" ? before?.timer : undefined, writes } =
      nextTurns(pilot, command, choice, at);
    const wheel: Wheel = { ...kept, ...(timer ? { timer } : {}), lastTurn: command.name };
    const again = moved ? turnBeforeEnd(pilot, at) : [];
    if (typeof choice === "string")
      return { answer: {}, writes: [...wheelWrites(pilot, wheel), ...writes, ...again], quietly: true };
    const { becomes, ...asked } = put(pilot, wheel, choice, { occasion: command.turn, at });
    return { answer: {}, ...asked, writes: [...wheelWrites(pilot, becomes), ...asked.writes, ...writes] };
  },
});
