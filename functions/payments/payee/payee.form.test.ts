import { expect, test } from "vitest";
import { languages } from "../../vocabulary/language.ts";
import { readPayee } from "./payee.form.ts";

const problem = (kind: string, number: string, lang: "sv" | "en") => {
  const read = readPayee({ kind, number, message: "" }, [], lang);
  return read.ok ? undefined : read.problems.map(({ field, text }) => `${field}: ${text}`);
};

test("a number whose own words name the other kind is refused in words, in both languages", () => {
  expect(languages.map((lang) => problem("plusgiro", "BG 991-2346", lang))).toEqual([
    ["number: Ni har valt plusgiro, men framför numret står bankgiro. Välj den typ som numret har."],
    [
      "number: You have chosen plusgiro, but the words before the number say bankgiro. Choose the kind that the number has.",
    ],
  ]);
  expect(problem("bankgiro", "PG 28 65 43-4", "sv")?.[0]).toContain("Ni har valt bankgiro");
});

test("a number as it is copied is read, and a message has one line", () => {
  const typed = { kind: "bankgiro", number: "BG 991\u20112346\u200b", message: "Projekt\t7\r\n\u200bA" };
  expect(readPayee(typed, [], "sv")).toEqual({
    ok: true,
    value: { giro: { kind: "bankgiro", number: "9912346" }, message: "Projekt 7 A" },
  });
});
