import { expect, test } from "vitest";
import { aDirectCall, aGroupCall } from "../../test/builders/a-chosen-call.ts";
import { theCall } from "../../test/builders/a-pilot.ts";
import { appealWords } from "./appeal-words.ts";
import { Call } from "./call.ts";
import { quorumOf } from "./choosing.ts";
import { choosingWords } from "./choosing-words.ts";

test("a call that says nothing of it has reviewers with its quorum, and decisions without a word of appeals", () => {
  const { choosing: _, appeal: _appeal, ...first } = theCall;
  const { choosing, quorum, appeal } = Call.parse(first);
  expect({ choosing, quorum, appeal }).toEqual({ choosing: { way: "reviewers" }, quorum: 2, appeal: { kind: "none" } });
});

test("reviewers are waited for in some number, and in no other call", () => {
  expect(Call.safeParse({ ...theCall, quorum: 0 }).success).toBe(false);
  expect([Call.safeParse(aDirectCall).success, Call.safeParse(aGroupCall).success]).toEqual([true, true]);
  expect([theCall, aDirectCall, { ...aGroupCall, quorum: 7 }].map(quorumOf)).toEqual([2, 0, 0]);
});

test("those who apply read who looks at their application", () => {
  expect(choosingWords(theCall, "sv")).toBe("Minst två bedömare läser ansökan mot utlysningens kriterier.");
  expect(choosingWords({ ...theCall, quorum: 1 }, "en")).toMatch(/^At least one reviewer reads /);
  expect(choosingWords({ ...theCall, quorum: 15 }, "sv")).toMatch(/^Minst 15 bedömare /);
  expect(choosingWords(aGroupCall, "sv")).toContain("bedöms av processgruppen,");
  expect(choosingWords(aDirectCall, "en")).toContain("No reviewers are assigned.");
});

const to = { sv: "Domstolen\nGatan 1", en: "The court\nGatan 1" };

test("an appeal is said with its law, its three weeks from the right day, and who receives it", () => {
  expect(appealWords(theCall, "sv")).toBeUndefined();
  const legality = appealWords({ appeal: { kind: "legality-review", to } }, "sv");
  expect(legality).toMatch(/13 kap\. kommunallagen \(2017:725\).*tre veckor från den dag då det tillkännagavs/);
  expect(legality).toMatch(/\n\nÖverklagandet lämnas till: Domstolen\nGatan 1$/);
  const administrative = appealWords({ appeal: { kind: "administrative-appeal", to } }, "sv");
  expect(administrative).toMatch(/40–47 §§ förvaltningslagen \(2017:900\).*tre veckor från den dag då ni fick del/);
  expect(appealWords({ appeal: { kind: "administrative-appeal", to } }, "en")).toMatch(
    /sections 40–47 .* handed in to: The court/s,
  );
});

test("the words of the authority's lawyer stand instead of the product's, and who receives it stays", () => {
  const text = { sv: "Egna ord.", en: "Own words." };
  expect(appealWords({ appeal: { kind: "legality-review", to, text } }, "sv")).toBe(
    "Egna ord.\n\nÖverklagandet lämnas till: Domstolen\nGatan 1",
  );
});
