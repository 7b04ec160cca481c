import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callSentence } from "./call-log.texts.ts";

const folder = "functions/publishing";
const acts = readdirSync(folder).filter((file) => file.endsWith(".act.ts"));

test("every word that officers' acts write in a call's log has a sentence in both languages", () => {
  const written = acts.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/action: "(call\.[a-z-]+)"/g)].map(
      ([, action = ""]) => action,
    ),
  );
  expect(written.length).toBeGreaterThan(6);
  for (const action of written)
    for (const lang of ["sv", "en"] as const) expect(callSentence({ action, details: {} }, lang)).not.toBe(action);
});

test("parts and moments are written for people, and an unknown word is shown as it is", () => {
  expect(callSentence({ action: "call.changed", details: { version: 2, part: "pengar" } }, "sv")).toBe(
    "Version 2 ändrad: Bidrag och utbetalning",
  );
  const dates = { fromDate: "2027-04-30T21:59:59.000Z", toDate: "–", reason: "Fler ska hinna" };
  expect(callSentence({ action: "call.dates-changed", details: dates }, "sv")).toBe(
    "Sista dag ändrad från 30 april 2027 kl. 23:59 till –. Skäl: Fler ska hinna",
  );
  expect(callSentence({ action: "call.later", details: {} }, "sv")).toBe("call.later");
});
