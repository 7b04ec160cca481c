import { expect, test } from "vitest";
import { languages } from "../../vocabulary/language.ts";
import { readPayee } from "./payee.form.ts";

const read = (giro: string, lang: "sv" | "en" = "sv", message = "") =>
  readPayee({ "p-giro": giro, "p-message": message }, [], lang);
const problem = (giro: string, lang: "sv" | "en" = "sv") => {
  const one = read(giro, lang);
  return one.ok ? undefined : one.problems.map(({ field, text }) => `${field}: ${text}`);
};

test("a number whose own words name the other kind is refused in words, in both languages", () => {
  expect(languages.map((lang) => problem("PG 991-2346", lang))).toEqual([
    [expect.stringContaining("p-giro: Ordet före numret och bindestrecket säger olika.")],
    [expect.stringContaining("p-giro: The word before the number and its hyphen disagree.")],
  ]);
  expect(problem("BG 28 65 43-4")?.[0]).toContain("säger olika");
  for (const giro of ["BG 991-2346", "PG 28 65 43-4", "991-2346", "28 65 43-4", "PG 9912346", "plusgiro 2865434"])
    expect([giro, problem(giro)]).toEqual([giro, undefined]);
});

test("a number that may be of either kind is asked about, and never guessed", () => {
  for (const giro of ["12345674", "1234 5674", "9912346"]) expect(problem(giro)?.[0]).toContain("BG eller PG");
});

test("a number as it is copied is read, and a message has one line", () => {
  expect(read("BG 991\u20112346\u200b", "sv", "Projekt\t7\r\n\u200bA")).toEqual({
    ok: true,
    value: { giro: { kind: "bankgiro", number: "9912346" }, message: "Projekt 7 A" },
  });
});
