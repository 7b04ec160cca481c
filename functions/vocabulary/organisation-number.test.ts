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
