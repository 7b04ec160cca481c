import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KnownPassages, placeName, placesIn, problemsIn, projectsCited, quotesIn, vagueIn } from "./cited.ts";
import { locate, stands } from "./locate.ts";

const known: KnownPassages = new Map([
  ["1.1.1", { words: "Vi borde ha\nfrågat eleverna först.", withdrawn: false }],
  ["2.1.4", { words: "Skolan stängde klockan tre.", withdrawn: true }],
]);
const finding = (text: string, line: string) =>
  problemsIn({ kind: "finding", text, addressee: "", places: placesIn(line).places }, known);

describe("a finding", () => {
  test("cites, and what it quotes stands word for word in what it cites, whatever the line breaks", () => {
    expect(finding("Ett projekt sade ”Vi borde ha frågat eleverna”.", "1.1.1")).toEqual([]);
    expect(finding("Projekten lärde sig.", "")).toEqual([{ code: "uncited" }]);
    expect(finding("Ett projekt sade ”Vi borde ha frågat lärarna”.", "1.1.1")).toEqual([
      { code: "not-there", what: "Vi borde ha frågat lärarna" },
    ]);
  });

  test("cites nothing that is not there, and nothing whose consent was withdrawn", () => {
    expect(finding("Skolan stängde.", "2.1.4, 9.1.1")).toEqual([
      { code: "withdrawn", what: "2.1.4" },
      { code: "unknown", what: "9.1.1" },
    ]);
  });

  test("says how many", () => {
    expect(vagueIn("Många projekt saknade tid.")).toBe("Många");
    expect(vagueIn("De flesta saknade tid.")).toBe("De flesta");
    expect(vagueIn("Tre av nio projekt saknade tid, och Germany är ett land.")).toBeUndefined();
  });
});

test("a recommendation is to somebody; a judgement needs no citation", () => {
  const one = { text: "Börja tidigare.", places: [] } as const;
  expect(problemsIn({ ...one, kind: "recommendation", addressee: "" }, known)).toEqual([{ code: "no-addressee" }]);
  expect(problemsIn({ ...one, kind: "recommendation", addressee: "Nämnden" }, known)).toEqual([]);
  expect(problemsIn({ ...one, kind: "judgement", addressee: "" }, known)).toEqual([]);
});

test("places are read as people write them, and what is none is given back", () => {
  const { places, strange } = placesIn("3.1.2, 3.1.4; 12.2.10 3.1 se bilaga");
  expect(places.map(placeName)).toEqual(["3.1.2", "3.1.4", "12.2.10"]);
  expect(strange).toEqual(["3.1", "se", "bilaga"]);
  expect(projectsCited({ places })).toBe(2);
});

test("quotation marks of either language and of a keyboard are read", () => {
  expect(quotesIn('”ett” “two” "tre" och inget mer')).toEqual(["ett", "two", "tre"]);
});

test("what was copied from a text is found where it stands, however its lines were broken", () => {
  expect(locate("Vi lärde\noss. Vi lärde oss.", "lärde oss")).toEqual([
    { at: 3, words: "lärde\noss" },
    { at: 17, words: "lärde oss" },
  ]);
  expect(locate("Vad?", " ")).toEqual([]);
  const text = fc.stringMatching(/^[a-zåäö.?*+()[\] \n]{1,80}$/);
  fc.assert(
    fc.property(text, fc.nat(79), fc.nat(79), (all, a, b) => {
      const words = all.slice(Math.min(a, b), Math.max(a, b)).trim();
      if (words === "") return;
      const found = locate(all, words.replace(/\n/g, "  "));
      expect(found.some((one) => all.startsWith(one.words, one.at))).toBe(true);
      expect(stands(all, words)).toBe(true);
    }),
  );
});
