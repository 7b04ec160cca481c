import type { SaveAnswer } from "./kept.ts";
import { timeOf, whyNot } from "./save-words.ts";

/** The first one follows what a start has changed. */
const firstPause = 1000;
/** A save may take at most this share of the time. */
const share = 0.1;

/** The pause after a save that took so long; both in milliseconds. */
export const pauseAfter = (took: number, every: number): number => Math.max(every, took / share);

type Options = {
  state: string;
  /** The last save before this begins. */
  last: Date | undefined;
  /** How long after a save the next one is begun, when something has changed: in milliseconds. */
  every: number;
  save: () => Promise<SaveAnswer>;
  /** Shows what changes: the time of each save, and once that saving has begun to fail or works again. */
  say: (line: string) => void;
  wait?: (milliseconds: number) => Promise<void>;
};

/** Saves again and again, in the background; `last` is the time before which everything answered is kept. */
export const keepSaving = ({ state, last: before, every, save, say, wait = unreferenced }: Options) => {
  let last = before;
  let ended = false;
  let failing = false;

  const failed = (why: Extract<SaveAnswer, { failed: unknown }>["failed"]) => {
    const since = last ? `since ${timeOf(last)}` : "yet";
    if (!failing) say(`Not saved ${since}: ${whyNot(state, why)}. It is tried again every ${every / 1000} s.`);
    failing = true;
    return every;
  };

  const saved = ({ saved, unchanged }: Extract<SaveAnswer, { saved: unknown }>) => {
    if (saved) last = new Date(saved.at * 1000);
    if (last && (failing || !unchanged)) say(`Saved ${timeOf(last)}.`);
    failing = false;
    return pauseAfter(unchanged ? 0 : (saved?.milliseconds ?? 0), every);
  };

  const run = async () => {
    for (let pause = firstPause; ; ) {
      await wait(pause);
      if (ended) return;
      // A cloud that does not answer is the watch's business; the next turn asks again.
      pause = await save().then(
        (answer) => ("failed" in answer ? failed(answer.failed) : saved(answer)),
        () => every,
      );
    }
  };
  void run();
  return {
    last: () => last,
    end: () => {
      ended = true;
    },
  };
};

function unreferenced(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds).unref());
}
