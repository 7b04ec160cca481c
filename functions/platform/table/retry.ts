import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { surroundings } from "../../vocabulary/surroundings.ts";

/** Milliseconds that are left for all attempts together. */
export type TimeLeft = () => number;

const usualPatience = 15_000;
const longestPause = 1000;

/** Counts down from so many milliseconds; from 15 s where no Lambda says how long it runs. */
export function countdown(milliseconds = usualPatience): TimeLeft {
  const { elapsed } = surroundings();
  const end = elapsed() + milliseconds;
  return () => end - elapsed();
}

type Retries = {
  /** Whether an error says that another write was quicker, so that the next attempt may succeed; `busy` always does. */
  readonly isRace: (error: unknown) => boolean | Promise<boolean>;
  readonly timeLeft: TimeLeft;
  /** How many times longer than an attempt the pause after it may be. */
  readonly spread: number;
};

const isBusy = (error: unknown): boolean => error instanceof Refusal && error.code === "busy";

/**
 * Tries until no other write is quicker. Pauses are of chance length, so that most attempts that met do not meet again,
 * and grow with both the attempts and the time that one takes.
 * @throws Refusal busy when no time is left; every error that is no race
 */
export async function retryRaces<T>(attempt: () => Promise<T>, { isRace, timeLeft, spread }: Retries): Promise<T> {
  const { elapsed, fraction, pause } = surroundings();
  for (let round = 1; ; round++) {
    const begun = elapsed();
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) && !(await isRace(error))) throw error;
      if (timeLeft() < 0) refuse("busy");
    }
    const longest = Math.max(8 * round, spread * (elapsed() - begun));
    await pause(fraction() * Math.min(longest, longestPause));
  }
}

/** How often a transaction that met another one on the same item is tried, and the longest first pause in milliseconds. */
const tries = 7;
const firstPause = 25;
const longestWait = 800;

/** Tries until no other transaction holds an item; `once` gives the conflict that it met, or nothing. @throws Refusal busy */
export async function untilNoConflict(once: () => Promise<unknown>): Promise<void> {
  const { fraction, pause } = surroundings();
  for (let attempt = 1; ; attempt++) {
    const conflict = await once();
    if (!conflict) return;
    if (attempt >= tries) throw new Refusal("busy", {}, { cause: conflict });
    await pause(fraction() * Math.min(firstPause * 2 ** attempt, longestWait));
  }
}
