import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, wordDifference } from "./word-difference.ts";

const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");

test("each text is there in full, whatever is marked in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (mine, theirs) => {
      const marked = await wordDifference(mine, theirs);
      expect(whole(marked.mine)).toBe(mine);
      expect(whole(marked.theirs)).toBe(theirs);
      if (mine === theirs) expect(marked.mine.some(({ differs }) => differs)).toBe(false);
    }),
  );
});

test("the words that differ are marked on both sides, Swedish ones whole", async () => {
  const { mine, theirs } = await wordDifference("Vi når åttio elever.", "Vi når nittioåtta elever.");
  expect(mine.filter(({ differs }) => differs)).toEqual([{ text: "åttio", differs: true }]);
  expect(theirs.filter(({ differs }) => differs)).toEqual([{ text: "nittioåtta", differs: true }]);
});

test("texts too long to compare are shown as they are", async () => {
  const long = "ord ".repeat(15_000);
  expect(await wordDifference(long, "ord")).toEqual({
    mine: [{ text: long, differs: false }],
    theirs: [{ text: "ord", differs: false }],
  });
});
