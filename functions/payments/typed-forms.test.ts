import { expect, test } from "vitest";
import { faultsOf } from "../platform/forms/faults.ts";
import { LocalDay } from "../vocabulary/instant.ts";
import { languages } from "../vocabulary/language.ts";
import { kronor, zeroOre } from "../vocabulary/ore.ts";
import type { Read } from "../vocabulary/typed.ts";
import { advanceForm, readAdvance } from "./advances/advance.form.ts";
import { payeeForm, readPayee } from "./payee/payee.form.ts";
import { readRepayment, repaymentForm } from "./repayments/repayment.form.ts";

const bounds = {
  mostOre: kronor(1_000),
  recordedOn: LocalDay.parse("2027-01-01"),
  today: LocalDay.parse("2027-03-20"),
};
const problems = (read: Read<unknown>) => (read.ok ? [] : read.problems);

test("the forms of payments are forms that could be published", () => {
  for (const form of [advanceForm(kronor(1_000)), repaymentForm(bounds), payeeForm])
    expect([form.id, faultsOf(form, { rules: [] })]).toEqual([form.id, []]);
});

test("everything that is wrong is said at once, in the order of the form and in both languages", () => {
  for (const lang of languages) {
    expect(problems(readAdvance({}, kronor(1_000), lang)).map(({ field }) => field)).toEqual(["p-amount", "p-reason"]);
    expect(problems(readRepayment({}, bounds, lang)).map(({ field }) => field)).toEqual(["p-amount", "p-day"]);
    const known = [{ giro: { kind: "bankgiro", number: "12345674" } as const, message: "A" }];
    expect(problems(readPayee({ "p-giro": "BG 1234-5674", "p-message": "A" }, known, lang))).toHaveLength(1);
    expect(problems(readPayee({ "p-giro": "", "p-message": "x".repeat(36) }, known, lang))).toMatchObject([
      { field: "p-giro" },
      { field: "p-message" },
    ]);
  }
});

test("no amount is within limits that leave no room, and the sentence says so", () => {
  for (const amount of ["0", "0,01", "5"]) {
    const read = readAdvance({ "p-amount": amount, "p-reason": "Hyran." }, zeroOre, "sv");
    expect([amount, problems(read).length]).toEqual([amount, 1]);
  }
  expect(problems(readAdvance({ "p-amount": "5", "p-reason": "Hyran." }, zeroOre, "sv"))[0]?.text).toBe(
    "Högst 0\u00a0kr kan betalas i förskott nu.",
  );
});

test("the largest amount and the first and last day are within their limits", () => {
  for (const day of ["2027-01-01", "2027-03-20"])
    expect(readRepayment({ "p-amount": "1 000", "p-day": day }, bounds, "sv")).toMatchObject({ ok: true });
  expect(readAdvance({ "p-amount": "0,01", "p-reason": "Hyran." }, kronor(1_000), "sv")).toMatchObject({ ok: true });
});

test("a giro's message is one line, and may be left out", () => {
  const read = (message: string) => readPayee({ "p-giro": "BG 991-2346", "p-message": message }, [], "sv");
  const giro = { kind: "bankgiro", number: "9912346" };
  expect(read("Projekt\r\n7")).toEqual({ ok: true, value: { giro, message: "Projekt 7" } });
  expect(readPayee({ "p-giro": "991\u20112346" }, [], "sv")).toEqual({ ok: true, value: { giro, message: "" } });
});
