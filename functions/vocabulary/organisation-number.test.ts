import fc from "fast-check";
import { expect, test } from "vitest";
import { parseOrganisationNumber, passesLuhn } from "./organisation-number.ts";

test("Eskilstuna's number is accepted, with and without its hyphen", () => {
  expect(parseOrganisationNumber("212000-0357")).toBe("212000-0357");
  expect(parseOrganisationNumber("16 2120000357")).toBe("212000-0357");
});

test("218000-2180, as printed in the agreement, fails its check digit", () => {
  expect(parseOrganisationNumber("218000-2180")).toBe("wrong-check-digit");
});

test("a personal identity number is turned away, not stored", () => {
  expect(parseOrganisationNumber("191212121212")).toBe("looks-personal");
  expect(parseOrganisationNumber("121212-1212")).toBe("looks-personal");
});

test("other text is malformed, nothing is empty", () => {
  expect(parseOrganisationNumber("21200003")).toBe("malformed");
  expect(parseOrganisationNumber("abc")).toBe("malformed");
  expect(parseOrganisationNumber(" ")).toBe("empty");
});

test("of ten numbers that differ in the last digit exactly one passes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
      expect([..."0123456789"].filter((last) => passesLuhn(`${nine}${last}`))).toHaveLength(1);
    }),
  );
});

test.each([
  "Org nr 212000-0357",
  "Org.nr: 212000-0357",
  "Orgnr:212000-0357",
  "Org. nr. 212000-0357",
  "Organisationsnummer 212000-0357",
  "organisation number: 212000-0357",
  "SE212000035701",
  "SE 212000-0357 01",
  "VAT no SE212000035701",
  "Momsreg.nr SE212000035701",
  "212000\u20110357",
  "212000\u20100357",
  "212000\u20140357",
  "212000\uff0d0357",
  "\u202a212000-0357\u202c",
  "212000-0357\u200b",
  "2120\u00ad00-0357",
  "２１２０００-０３５７",
  "212000-0357.",
])("%j is the number that is seen", (typed) => {
  expect(parseOrganisationNumber(typed)).toBe("212000-0357");
});

test.each([
  ["212000\t0357", "malformed"],
  ["212000-0357\n212000-0357", "malformed"],
  ["SE212000035702", "malformed"],
  ["SE191212121201", "looks-personal"],
  ["Org nr 121212-1212", "looks-personal"],
  ["Org nr 218000-2180", "wrong-check-digit"],
  ["Organ 212000-0357", "malformed"],
  ["\u200b\u2060", "empty"],
])("%j is %s", (typed, why) => {
  expect(parseOrganisationNumber(typed)).toBe(why);
});
