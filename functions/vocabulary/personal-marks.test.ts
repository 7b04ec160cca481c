import { expect, test } from "vitest";
import { personalMarksIn } from "./personal-marks.ts";

const kinds = (text: string) => personalMarksIn(text).map(({ kind }) => kind);

test("personal and coordination numbers are found however they are written, and no other ten digits are", () => {
  for (const text of ["811228-9874", "19811228-9874", "8112289874", "811228+9874", "198112289874"])
    expect(kinds(`Hon, ${text}, sade det.`)).toEqual(["personal-number"]);
  expect(kinds("701063-2391")).toEqual(["coordination-number"]);
  expect(kinds("212000-0357, 811228-9873, 1234567890123, 2026-11-30")).toEqual([]);
});

test("telephone numbers and addresses are found, and years, sums and clock times are not", () => {
  expect(kinds("Ring 070-123 45 67 eller +46 8 123 456 78.")).toEqual(["phone", "phone"]);
  expect(kinds("Hon bor på Storgatan 12 B, 702 10 Örebro.")).toEqual(["address", "address"]);
  expect(kinds("Skriv till kim@example.org.")).toEqual(["email"]);
  expect(kinds("Vi fick 100 000 kr 2026 och började kl. 08.30 i Vägen framåt 2.")).toEqual([]);
});

test("the place is the line, and the signs around", () => {
  const text = "Första raden.\n\nNågra ord till, och så 070-123 45 67 som hon svarade på.";
  expect(personalMarksIn(text)).toEqual([
    { kind: "phone", line: 3, around: "…d till, och så 070-123 45 67 som hon svarad…" },
  ]);
});
