import { expect, test } from "vitest";
import { LocalDay } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { readAdvance } from "./advances/advance.form.ts";
import { readRepayment } from "./repayments/repayment.form.ts";

const today = LocalDay.parse("2027-03-20");
const bounds = { mostOre: kronor(1_000_000), recordedOn: LocalDay.parse("2027-01-01"), today };
const texts = (read: { ok: boolean; problems?: readonly { text: string }[] }) =>
  read.problems?.map(({ text }) => text).join(" ");
const advance = (amount: string, lang: "sv" | "en" = "sv") =>
  readAdvance({ "p-amount": amount, "p-reason": "Hyra" }, bounds.mostOre, lang);
const repayment = (amount: string, day: string, lang: "sv" | "en" = "sv") =>
  readRepayment({ "p-amount": amount, "p-day": day }, bounds, lang);

test("an advance and a repayment are read as people write amounts and days", () => {
  expect(advance("600 000:-")).toMatchObject({ ok: true, value: { "p-amount": 60_000_000 } });
  expect(repayment("1.234,50 kr", "15/3 2027")).toEqual({
    ok: true,
    value: { "p-amount": 123_450, "p-day": "2027-03-15" },
  });
});

test("two cells in one field and other currencies are refused in words, in both languages", () => {
  expect(texts(advance("500\t250"))).toContain("flera belopp");
  expect(texts(advance("500\n250", "en"))).toContain("several amounts");
  expect(texts(repayment("12 500 €", "2027-03-15"))).toContain("annan valuta");
  expect(texts(repayment("USD 12", "2027-03-15", "en"))).toContain("another currency");
});

test("a day that is half typed is said to be so", () => {
  expect(texts(repayment("100", "15 mars"))).toContain("Dagen är inte färdigskriven. Skriv ”Dag");
  expect(texts(repayment("100", "2027-03", "en"))).toContain("The day is only partly written. Write “");
});
