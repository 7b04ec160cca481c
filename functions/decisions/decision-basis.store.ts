import { framesFor } from "../calls/frames/frame.store.ts";
import type { CallFrame } from "../calls/frames/frame.ts";
import type { Guarded, Reader } from "../pilot/act.ts";
import { type Pilot, readPilot, thePilot } from "../pilot/pilot.ts";
import type { ApplicationId, Subject } from "../vocabulary/ids.ts";

/** What a decision on one application is made on. The frames are guarded by the conditions of what is taken of them. */
export type DecisionBasis = Guarded & {
  readonly pilot: Pilot;
  /** The frame of each year of the call. */
  readonly frames: readonly CallFrame[];
};

const basisOf = async (table: Reader, pilot: Pilot): Promise<DecisionBasis> => ({
  pilot,
  frames: await framesFor(table, pilot.call),
  heads: pilot.heads,
});

/** The basis as pages show it. @throws Refusal not-found */
export const readBasis = async (table: Reader, id: ApplicationId): Promise<DecisionBasis> =>
  basisOf(table, await readPilot(table, id));

/** The basis as the act decides on it. @throws Refusal not-found */
export const theBasis = async (table: Reader, pressed: { readonly subject: Subject }): Promise<DecisionBasis> =>
  basisOf(table, await thePilot(table, pressed));
