import { framesFor } from "../calls/frames/frame.store.ts";
import type { CallFrame } from "../calls/frames/frame.ts";
import type { Guarded, Reader } from "../pilot/act.ts";
import { type Mandates, mandatesShown } from "../pilot/mandates/mandates.store.ts";
import { type Pilot, readPilot, thePilot } from "../pilot/pilot.ts";
import type { ApplicationId, Subject } from "../vocabulary/ids.ts";

/** What a decision on one application is made on. The frames are guarded by the conditions of what is taken of them. */
export type DecisionBasis = Guarded & {
  readonly pilot: Pilot;
  /** The frame of each year of the call. */
  readonly frames: readonly CallFrame[];
  /** Who may decide what, where it is asked. */
  readonly mandates?: Mandates | undefined;
};

const basisOf = async (table: Reader, pilot: Pilot): Promise<DecisionBasis> => ({
  pilot,
  frames: await framesFor(table, pilot.call),
  heads: pilot.heads,
});

/** The basis as pages show it. @throws Refusal not-found */
export const readBasis = async (table: Reader, id: ApplicationId): Promise<DecisionBasis> =>
  basisOf(table, await readPilot(table, id));

/** The same with what a person of the staff may decide. @throws Refusal not-found */
export async function readBasisFor(table: Reader, id: ApplicationId, person: string): Promise<DecisionBasis> {
  const [basis, mandates] = await Promise.all([readBasis(table, id), mandatesShown(table, person)]);
  return { ...basis, mandates };
}

/** The basis as the act decides on it. @throws Refusal not-found */
export const theBasis = async (table: Reader, pressed: { readonly subject: Subject }): Promise<DecisionBasis> =>
  basisOf(table, await thePilot(table, pressed));
