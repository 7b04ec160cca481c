import { expect, test } from "vitest";
import { languages } from "../../vocabulary/language.ts";
import { payeeFormOf, readPayee } from "./payee.form.ts";

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

const account = (clearing: string, number: string, lang: "sv" | "en" = "sv") =>
  readPayee({ "p-how": "p-to-account", "p-clearing": clearing, "p-account": number }, [], lang);
const wrongIn = (one: ReturnType<typeof readPayee>) =>
  one.ok ? [] : one.problems.map(({ field, text }) => `${field}: ${text}`);

test("an ordinary account is read by its bank's own rule, and what is wrong stands at the control it is about", () => {
  const seb = { kind: "account", clearing: "5491", number: "0000003" };
  expect(account("5491", "000 00 03")).toEqual({ ok: true, value: { giro: seb, message: "" } });
  expect(wrongIn(account("5491", "0000013"))).toEqual([expect.stringMatching(/^p-account: .*kontrollsiffran är fel/)]);
  expect(wrongIn(account("5491", "0000013", "en"))).toEqual([
    expect.stringMatching(/^p-account: .*check digit is wrong/),
  ]);
  expect(wrongIn(account("2100", "0000003"))).toEqual([expect.stringMatching(/^p-clearing: Ingen bank/)]);
  expect(wrongIn(account("", ""))).toEqual([
    expect.stringMatching(/^p-clearing: Skriv clearingnumret/),
    expect.stringMatching(/^p-account: Skriv numret/),
  ]);
});

test("every way in which an account or an IBAN can be wrong has its own sentence in both languages", () => {
  const typed = [
    { "p-clearing": "54a1", "p-account": "0000003" },
    { "p-clearing": "2100", "p-account": "0000003" },
    { "p-clearing": "8327-8", "p-account": "0331234567" },
    { "p-clearing": "9960", "p-account": "2865434" },
    { "p-clearing": "8327", "p-account": "0331234568" },
    { "p-clearing": "5491", "p-account": "konto" },
    { "p-clearing": "5491", "p-account": "00003" },
    { "p-clearing": "5491", "p-account": "0000013" },
    { "p-how": "p-to-iban", "p-iban": "konto" },
    { "p-how": "p-to-iban", "p-iban": "US21 1234 5600 0007 85" },
    { "p-how": "p-to-iban", "p-iban": "FI21 1234" },
    { "p-how": "p-to-iban", "p-iban": "FI21 1234 5600 0007 86" },
    { "p-how": "p-to-iban", "p-iban": "" },
  ];
  for (const lang of languages) {
    const said = typed.flatMap((one) =>
      wrongIn(readPayee({ "p-how": "p-to-account", ...one }, [], lang, { ibanPayees: true })),
    );
    expect(new Set(said).size).toBe(typed.length);
  }
});

test("an account that is in force already is no change, however it is written", () => {
  const known = [{ giro: { kind: "account", clearing: "5491", number: "0000003" } as const, message: "" }];
  const typed = { "p-how": "p-to-account", "p-clearing": "5491", "p-account": "5491-00 00 003" };
  expect(wrongIn(readPayee(typed, known, "sv"))).toEqual(["p-account: Det är samma uppgifter som redan finns."]);
});

test("an IBAN is asked for where the call allows it, and nowhere else", () => {
  const typed = { "p-how": "p-to-iban", "p-iban": "FI21 1234 5600 0007 85" };
  expect(readPayee(typed, [], "sv", { ibanPayees: true })).toMatchObject({
    ok: true,
    value: { giro: { kind: "iban", iban: "FI2112345600000785" } },
  });
  expect(wrongIn(readPayee(typed, [], "sv"))).toEqual([expect.stringContaining("p-how")]);
  expect(JSON.stringify(payeeFormOf({}))).not.toContain("IBAN");
});
