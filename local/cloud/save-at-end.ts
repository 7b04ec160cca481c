import type { SaveAnswer } from "./kept.ts";
import { lostSince, timeOf, whyNot } from "./save-words.ts";

/** How long a stop waits for room on the disk, and how long between two tries: in milliseconds. */
const patience = 120_000;
const pauseBetween = 2000;
/** How often a save under way says that it still is. */
const progressEvery = 5000;

type Options = {
  state: string;
  last: Date | undefined;
  save: () => Promise<SaveAnswer>;
  say: (line: string) => void;
  /** Whether somebody may have gone to free some space: not at a signal that a system sends as it goes down. */
  patient: boolean;
  /** Whether the person has asked to end without a save. */
  givenUp: () => boolean;
  wait?: (milliseconds: number) => Promise<void>;
};

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Saves for the last time, however long that takes, and says what became of it. Answers whether all is kept. */
export const saveAtEnd = async ({
  state,
  last,
  save,
  say,
  patient,
  givenUp,
  wait = pause,
}: Options): Promise<boolean> => {
  const begun = performance.now();
  const seconds = () => Math.round((performance.now() - begun) / 1000);
  const progress = setInterval(() => say(`Still saving, for ${seconds()} s ...`), progressEvery);
  const lose = (why: string) => {
    say(`Not saved: ${why}. ${lostSince(last)}`);
    return false;
  };
  try {
    for (let waited = 0; ; waited += pauseBetween) {
      const answer = await save().catch(() => undefined);
      if (answer === undefined) return lose("the local cloud does not answer");
      if ("saved" in answer) {
        say(answer.saved ? `Saved ${timeOf(new Date(answer.saved.at * 1000))}.` : "Nothing was to be saved.");
        return true;
      }
      const { failed } = answer;
      if (!failed.full || !patient || waited >= patience || givenUp()) return lose(whyNot(state, failed));
      if (waited === 0) {
        clearInterval(progress);
        say(
          `Not saved: ${whyNot(state, failed)}. Free some space: it is tried again for two minutes. ` +
            `Ctrl-C once more gives up: ${lostSince(last)}`,
        );
      }
      await wait(pauseBetween);
    }
  } finally {
    clearInterval(progress);
  }
};
