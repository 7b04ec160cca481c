import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aSubmission, theCall } from "../../../test/builders/a-pilot.ts";
import { ApplicationId, newId } from "../../vocabulary/ids.ts";
import { kronor, type Ore, sumOre } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import type { Call, Source } from "../call.ts";
import { givenBy } from "./given.ts";
import { publicFinancing } from "./public-financing.ts";
import { readThrough } from "./read-through.ts";
import { sourceInWords } from "./source-in-words.ts";

const own: Source = { id: "own", label: { sv: "Egna medel", en: "Own funds" }, grant: false };
const stateGrant: Source = {
  id: "grant",
  label: { sv: "1:1-medel", en: "1:1 funds" },
  grant: true,
  kind: "public",
  appropriation: { code: "1:1", name: { sv: "Regionala utvecklingsåtgärder", en: "Regional development" } },
};

test("a source says behind its name whose money it is and from which appropriation, and nothing that nobody has said", () => {
  expect(sourceInWords(own)).toEqual(own.label);
  expect(sourceInWords({ ...own, kind: "private" })).toEqual({
    sv: "Egna medel – privat finansiering",
    en: "Own funds – private funding",
  });
  expect(sourceInWords(stateGrant)).toEqual({
    sv: "1:1-medel – offentlig finansiering, anslag 1:1 Regionala utvecklingsåtgärder",
    en: "1:1 funds – public funding, appropriation 1:1 Regional development",
  });
});

test("the budget of the form names its sources so, by the ids that answers keep", () => {
  const { sources } = givenBy({ ...theCall, financing: [own, stateGrant] });
  expect(sources.map(({ id, label }) => [id, label["sv"]])).toEqual([
    ["own", "Egna medel"],
    ["grant", "1:1-medel – offentlig finansiering, anslag 1:1 Regionala utvecklingsåtgärder"],
  ]);
});

test("every krona of the financing is public, private or not said", () => {
  const kinds = fc.constantFrom("public", "private", undefined);
  const rows = fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 10_000_000 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (typed) => {
      const financing = typed.map(([kind], at): Source => ({ ...own, id: `s${at}`, ...(kind ? { kind } : {}) }));
      const amounts = typed.map(([, amount], at) => ({ id: `s${at}`, sumOre: kronor(amount) }));
      const found = publicFinancing({ financing }, amounts);
      const of = (kind: "public" | "private" | undefined): Ore =>
        sumOre(typed.filter(([one]) => one === kind).map(([, amount]) => kronor(amount)));
      const isSaid = typed.some(([kind]) => kind) && typed.some(([, amount]) => amount > 0);
      expect(found).toEqual(
        isSaid ? { publicOre: of("public"), privateOre: of("private"), unsaidOre: of(undefined) } : undefined,
      );
    }),
  );
});

/** An application of a call whose sources are as given: own funds of 2 100 149 kr and a grant of 800 608 kr. */
const applied = (changes: (source: Source) => Partial<Source>) => {
  const { answers } = aSubmission(newId(ApplicationId));
  const terms: Call = { ...theCall, financing: theCall.financing.map((one) => ({ ...one, ...changes(one) })) };
  const shown = readThrough({ answers, attachments: [] }, terms, { lang: "sv", reader: "staff" });
  const shares = shown.flatMap(({ questions }) => questions).find(({ id }) => id === "financing")?.answer;
  const plain = shares?.kind === "list" ? shares.items.map((item) => item.replaceAll("\u00a0", " ")) : undefined;
  return { plain, text: JSON.stringify(shown) };
};

test("whoever reads an application sees how much of its financing is public", () => {
  expect(applied(() => ({})).plain).toBeUndefined();
  expect(applied(() => ({ kind: "public" })).plain).toEqual(["Offentlig: 100 % (2 900 757 kr)"]);
  expect(applied(({ grant }) => (grant ? stateGrant : { kind: "private" })).plain).toEqual([
    "Offentlig: 27,6 % (800 608 kr)",
    "Privat: 72,4 % (2 100 149 kr)",
  ]);
  expect(applied(({ grant }) => (grant ? stateGrant : {})).plain).toEqual([
    "Offentlig: 27,6 % (800 608 kr)",
    "Inte angivet: 72,4 % (2 100 149 kr)",
  ]);
});

test("a limit on public financing is read beside the shares", () => {
  const { answers } = aSubmission(newId(ApplicationId));
  const financing = theCall.financing.map((one) => ({ ...one, kind: "public" as const }));
  const limited: Call = { ...theCall, financing, publicMost: Rate.parse("0.5") };
  const shown = readThrough({ answers, attachments: [] }, limited, { lang: "sv", reader: "staff" });
  expect(JSON.stringify(shown).replaceAll("\u00a0", " ")).toContain("Högst 50 % får vara offentlig");
});

test("the plan is read with whose money each of its rows is", () => {
  const { text } = applied(({ grant }) => (grant ? stateGrant : { kind: "private" }));
  expect(text).toContain("1:1-medel – offentlig finansiering, anslag 1:1 Regionala utvecklingsåtgärder");
});
