import { expect, test } from "vitest";
import { cleanLine, cleanText } from "./clean.ts";
import { parseGiro } from "./giro.ts";
import { isSeveralMailboxes, parseMailbox } from "./mailbox.ts";
import { parseKronor } from "./ore.ts";
import { parseOrganisationNumber } from "./organisation-number.ts";
import { readDay } from "./typed-day.ts";

/** Enough for a pattern that tries each sign with each other one to take minutes. */
const many = 50_000;
const milliseconds = 10_000;

test("a text far longer than any value is cleaned and refused at once, whatever it is made of", () => {
  const started = performance.now();
  for (const sign of [
    " ",
    "\n",
    "\t",
    "1",
    "-",
    "kr",
    ".",
    "<",
    "a",
    "@",
    "\u200b",
    "\u{e0067}",
    "👩\u200d",
    "\ufe0f",
  ]) {
    for (const text of [`1${sign.repeat(many)}x`, `bg${sign.repeat(many)}x`, `🏴${sign.repeat(many)}`]) {
      cleanText(text);
      cleanLine(text);
      isSeveralMailboxes(text);
      expect(typeof parseKronor(text)).toBe("string");
      expect(typeof parseGiro("bankgiro", text)).toBe("string");
      expect(parseOrganisationNumber(text)).not.toMatch(/\d/);
      expect(parseMailbox(text)).toBeUndefined();
      expect(readDay(text).ok).toBe(false);
    }
  }
  expect(performance.now() - started).toBeLessThan(milliseconds);
});
