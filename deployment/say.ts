/** A problem that the person at the machine can mend: shown as a sentence, never as a stack trace. */
export class Sentence extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Sentence";
  }
}

export type Log = (line: string) => void;

/** Runs one step and says how long it took. */
export const step = async <T>(log: Log, name: string, work: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const result = await work();
  log(`${name.padEnd(46, " ")} ${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s`);
  return result;
};

/** Runs a command: a problem that can be mended ends it with its sentence, anything else with its stack. */
export const tell = async (work: () => Promise<void>) => {
  try {
    await work();
  } catch (cause) {
    console.error(cause instanceof Sentence ? cause.message : cause);
    process.exit(1);
  }
};
