import { expect, test } from "vitest";
import { keepSaving, pauseAfter } from "./keep-saving.ts";
import type { SaveAnswer } from "./kept.ts";
import { saveAtEnd } from "./save-at-end.ts";
import { isFullDisk } from "./save-words.ts";

const at = (time: string) => new Date(`2026-11-29T${time}`);
const saved = (time: string, milliseconds = 300): SaveAnswer => ({
  saved: { at: at(time).getTime() / 1000, bytes: 1, milliseconds },
});
const unchanged: SaveAnswer = { saved: null, unchanged: true };
const full: SaveAnswer = { failed: { full: true, why: "OSError: [Errno 28]" } };
const broken: SaveAnswer = { failed: { full: false, why: "PermissionError" } };
const gone = () => Promise.reject(new Error("ECONNREFUSED"));

/** What the screen shows while the answers come, one each turn. */
const shown = async (...answers: (SaveAnswer | typeof gone)[]) => {
  const lines: string[] = [];
  const pauses: number[] = [];
  const done = new Promise<void>((end) => {
    const left = [...answers];
    keepSaving({
      state: "/state",
      last: at("10:00:00"),
      every: 30_000,
      say: (line) => lines.push(line),
      wait: async (milliseconds) => {
        pauses.push(milliseconds);
        if (left.length > 0) return;
        end();
        await new Promise<never>(() => {});
      },
      save: async () => {
        const next = left.shift() ?? unchanged;
        return typeof next === "function" ? next() : next;
      },
    });
  });
  await done;
  return { lines, pauses };
};

test("the screen shows the time of each save, and nothing where nothing has changed", async () => {
  const { lines } = await shown(saved("10:00:31"), unchanged, saved("10:01:31"));
  expect(lines).toEqual(["Saved 10:00:31.", "Saved 10:01:31."]);
});

test("a full disk is said once, with the time since when nothing is saved, and when it works again", async () => {
  const { lines } = await shown(full, full, saved("10:02:00"), full);
  expect(lines).toEqual([
    "Not saved since 10:00:00: the disk that holds /state is full. It is tried again every 30 s.",
    "Saved 10:02:00.",
    "Not saved since 10:02:00: the disk that holds /state is full. It is tried again every 30 s.",
  ]);
});

test("a cloud that does not answer ends no saving", async () => {
  const { lines } = await shown(gone, saved("10:00:31"));
  expect(lines).toEqual(["Saved 10:00:31."]);
});

test("the first save follows the start at once; a long one is followed by a longer pause", async () => {
  expect((await shown(saved("10:00:31", 9000))).pauses).toEqual([1000, 90_000]);
  expect(pauseAfter(200, 30_000)).toBe(30_000);
});

/** A stop, with the answers of its tries. */
const stopped = async (answers: (SaveAnswer | typeof gone)[], { patient = true, givenUpAfter = 1000 } = {}) => {
  const lines: string[] = [];
  let tries = 0;
  const kept = await saveAtEnd({
    state: "/state",
    last: at("10:00:00"),
    patient,
    say: (line) => lines.push(line),
    givenUp: () => tries >= givenUpAfter,
    wait: async () => {},
    save: async () => {
      const next = answers[Math.min(tries++, answers.length - 1)] ?? unchanged;
      return typeof next === "function" ? next() : next;
    },
  });
  return { kept, lines, tries };
};
const lost = "What was answered before 10:00:00 is kept; what came after is lost.";
const trying =
  "Not saved: the disk that holds /state is full. Free some space: it is tried again for two minutes. " +
  `Ctrl-C once more gives up: ${lost}`;

test("a stop says when it has saved", async () => {
  expect(await stopped([saved("10:00:40")])).toEqual({ kept: true, lines: ["Saved 10:00:40."], tries: 1 });
});

test("a stop on a full disk waits for room, and saves when there is some", async () => {
  const { kept, lines } = await stopped([full, full, saved("10:01:00")]);
  expect(kept).toBe(true);
  expect(lines).toEqual([trying, "Saved 10:01:00."]);
});

test("it says what is lost when no room came, when the person gives up, and at once when the system goes down", async () => {
  const sentence = `Not saved: the disk that holds /state is full. ${lost}`;
  expect(await stopped([full])).toMatchObject({ kept: false, lines: [trying, sentence], tries: 61 });
  expect(await stopped([full], { givenUpAfter: 2 })).toMatchObject({ lines: [trying, sentence], tries: 2 });
  expect(await stopped([full], { patient: false })).toMatchObject({ lines: [sentence], tries: 1 });
});

test("it says what is lost when the cloud is gone, or cannot write", async () => {
  expect((await stopped([gone])).lines).toEqual([`Not saved: the local cloud does not answer. ${lost}`]);
  expect((await stopped([broken])).lines).toEqual([`Not saved: it could not be written (PermissionError). ${lost}`]);
});

test.each([
  [Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }), true],
  [new Error("cdk deploy failed (1):\nError: ENOSPC: no space left on device"), true],
  [new Error("the build failed", { cause: Object.assign(new Error("write"), { code: "EDQUOT" }) }), true],
  [new Error("OSError: [Errno 28] No space left on device"), true],
  [new Error("cdk deploy failed (1):\nROLLBACK_COMPLETE"), false],
  ["a word", false],
])("a full disk is known by what Node, npm's programs and Python say: %s", (cause, is) => {
  expect(isFullDisk(cause)).toBe(is);
});
