/**
 * What code takes from the machine that it runs on, besides its ports: chance, and how long something takes. What the
 * time of day is, is not here: an act is given its moment, and a Lambda its clock.
 */
export type Surroundings = {
  /** So many bytes that nobody can guess. */
  readonly bytes: (count: number) => Uint8Array;
  /** At least 0 and less than 1; may be guessed. */
  readonly fraction: () => number;
  /** Milliseconds since some moment: only the difference of two of them says anything. */
  readonly elapsed: () => number;
  /** Ends after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
};

const ofTheMachine: Surroundings = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  fraction: () => Math.random(),
  elapsed: () => performance.now(),
  pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

let present = ofTheMachine;

/** The machine's own; in a simulation, those that its seed decides (docs/simulation.md). */
export const surroundings = (): Surroundings => present;

/** Runs something in other surroundings, one at a time; afterwards the machine's are back. Only for simulations. */
export async function inSurroundings<T>(others: Surroundings, run: () => Promise<T>): Promise<T> {
  if (present !== ofTheMachine) throw new RangeError("one simulation runs at a time");
  present = others;
  try {
    return await run();
  } finally {
    present = ofTheMachine;
  }
}
