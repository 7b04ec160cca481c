import { framesFor } from "../calls/frames/frame.store.ts";
import type { CallFrame } from "../calls/frames/frame.ts";
import type { Guarded, Reader } from "../pilot/act.ts";
import { type Mandates, mandatesShown } from "../pilot/mandates/mandates.store.ts";
import { type Pilot, readPilot, thePilot } from "../pilot/pilot.ts";
import type { ApplicationId, Subject } from "../vocabulary/ids.ts";
import { type AidStanding, aidHeads, aidStanding } from "./state-aid/aid-standing.store.ts";

/** What a decision on one application is made on. The frames are guarded by the conditions of what is taken of them. */
export type DecisionBasis = Guarded & {
  readonly pilot: Pilot;
  /** The frame of each year of the call. */
  readonly frames: readonly CallFrame[];
  /** What de minimis aid is held against, where the draft grants it. */
  readonly aid?: AidStanding | undefined;
  /** Who may decide what, where it is asked. */
  readonly mandates?: Mandates | undefined;
};

async function basisOf(table: Reader, pilot: Pilot): Promise<DecisionBasis> {
  const [frames, aid] = await Promise.all([framesFor(table, pilot.call), aidStanding(table, pilot)]);
  return { pilot, frames, heads: pilot.heads, ...(aid ? { aid } : {}) };
}

/** The basis as pages show it. @throws Refusal not-found */
export const readBasis = async (table: Reader, id: ApplicationId): Promise<DecisionBasis> =>
  basisOf(table, await readPilot(table, id));

/** The same with what a person of the staff may decide. @throws Refusal not-found */
export async function readBasisFor(table: Reader, id: ApplicationId, person: string): Promise<DecisionBasis> {
  const [basis, mandates] = await Promise.all([readBasis(table, id), mandatesShown(table, person)]);
  return { ...basis, mandates };
}

/**
 * The basis as a decision is recorded on it: of de minimis aid it is guarded that nobody grants more to the undertaking
 * meanwhile. @throws Refusal not-found
 */
export async function theGuardedBasis(table: Reader, pressed: { readonly subject: Subject }): Promise<DecisionBasis> {
  const pilot = await thePilot(table, pressed);
  const heads = await aidHeads(table, pilot);
  const basis = await basisOf(table, pilot);
  return { ...basis, heads: [...basis.heads, ...heads] };
}

/** The basis as the act decides on it. @throws Refusal not-found */
export const theBasis = async (table: Reader, pressed: { readonly subject: Subject }): Promise<DecisionBasis> =>
  basisOf(table, await thePilot(table, pressed));
