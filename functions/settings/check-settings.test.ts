import { expect, test } from "vitest";
import { anAuthorityDocument, aProgramme } from "../../test/builders/some-settings.ts";
import { instant, LocalDay, Month } from "../vocabulary/instant.ts";
import { Authority, type AuthorityInWork } from "./authority.ts";
import { authorityFaults, programmeFaults } from "./check-settings.ts";
import { contrastToWhite } from "./contrast.ts";
import type { PaymentModes } from "./payment-modes.ts";
import type { Programme } from "./programme.ts";

const here = { examples: true };
const codes = (authority: AuthorityInWork, where = here) =>
  authorityFaults(authority, where).map(({ at, code }) => `${at} ${code}`);

test("a document with nothing missing is published", () => {
  expect(authorityFaults(anAuthorityDocument, here)).toEqual([]);
  expect(programmeFaults(aProgramme, ["sv", "en"])).toEqual([]);
});

test("a month that has begun keeps its way of booking payments", () => {
  const at = instant("2027-03-31T21:59:00Z");
  const from = (...months: string[]) =>
    months.map((month) => ({ mode: "liability" as const, from: Month.parse(month) }));
  const faults = (paymentModes: PaymentModes, before?: PaymentModes) =>
    authorityFaults(
      { ...anAuthorityDocument, paymentModes },
      { ...here, at, ...(before ? { before: { paymentModes: before } } : {}) },
    );
  expect(faults(from("2027-04"), [])).toEqual([]);
  expect(faults(from("2027-03"), [])).toEqual([
    { at: "paymentModes", code: "mode-inside-month", facts: { month: "2027-03", next: "2027-04" } },
  ]);
  // Neither is what was booked made another by taking the row away, or by moving it.
  expect(faults([], from("2027-01")).map(({ code }) => code)).toEqual(["mode-inside-month"]);
  expect(faults(from("2027-02"), from("2027-01"))[0]?.facts).toEqual({ month: "2027-01", next: "2027-04" });
  expect(faults([...from("2027-01"), { mode: "on-payment", from: Month.parse("2027-04") }], from("2027-01"))).toEqual(
    [],
  );
  // The first version of all begins as it likes.
  expect(faults(from("2027-01"))).toEqual([]);
  expect(faults(from("2027-04", "2027-04")).map(({ code }) => code)).toEqual(["month-twice"]);
});

test("what this repository says for an example stands on a developer's machine alone", () => {
  const found = codes(anAuthorityDocument, { examples: false });
  expect(found).toEqual([
    "name example",
    "number example",
    "contact.email example",
    "accessibility.email example",
    "dataProtection.email example",
  ]);
});

test("what is empty is missing, and every text is in each offered language", () => {
  expect(codes({ ...anAuthorityDocument, name: " ", service: { sv: "Bidrag" } })).toEqual([
    "name missing",
    "service language-missing",
  ]);
  expect(codes({ ...anAuthorityDocument, service: { sv: "Bidrag" }, languages: ["sv"] })).toEqual([]);
  expect(codes({ ...anAuthorityDocument, number: "232199-9994" })).toEqual(["number number"]);
});

test("a colour is readable with white text, by WCAG's figures", () => {
  expect(contrastToWhite("#000000")).toBeCloseTo(21, 5);
  expect(contrastToWhite("#ffffff")).toBeCloseTo(1, 5);
  // 4.48 and 4.54: the two grays between which the limit lies.
  expect(codes({ ...anAuthorityDocument, colour: "#777777" })).toEqual(["colour contrast"]);
  expect(codes({ ...anAuthorityDocument, colour: "#767676" })).toEqual([]);
});

test("a day is said to be a bank day or not once, and nobody promises less than the law", () => {
  const day = LocalDay.parse("2027-05-07");
  const bankDays = [
    { day, payments: false },
    { day: LocalDay.parse("2027-12-24"), payments: true },
  ];
  expect(codes({ ...anAuthorityDocument, bankDays })).toEqual([]);
  expect(codes({ ...anAuthorityDocument, bankDays: [...bankDays, { day, payments: true }] })).toEqual([
    "bankDays day-twice",
  ]);
  const kept = (retention: object) => Authority.safeParse({ ...anAuthorityDocument, retention }).success;
  expect([kept({}), kept({ vouchers: 7, deMinimis: 10 }), kept({ granted: 1 })]).toEqual([true, true, true]);
  expect([kept({ vouchers: 6 }), kept({ deMinimis: 9 }), kept({ drafts: 0 })]).toEqual([false, false, false]);
});

test("what is not the authority's own stands on memorandum accounts, and its own money never does", () => {
  const plan = (accounting: Partial<AuthorityInWork["accounting"]>) =>
    codes({ ...anAuthorityDocument, accounting: { ...anAuthorityDocument.accounting, ...accounting } });
  expect(plan({ commitments: "4010", grants: "9590" })).toEqual([
    "accounting.commitments not-memorandum",
    "accounting.grants is-memorandum",
  ]);
  const ranged = { commitments: "0110", commitmentsContra: "0119", acceptedContra: "8929" };
  expect(plan({ ...ranged, memorandum: ["0", "8900-8929"] })).toEqual([]);
  expect(plan({ ...ranged, memorandum: ["0", "8900-8928"] })).toEqual(["accounting.acceptedContra not-memorandum"]);
});

test("a programme's parts have names of their own, and its goals are a tree", () => {
  const goal = (id: string, above?: string) => ({ id, name: { sv: id, en: id }, ...(above ? { above } : {}) });
  const faults = (part: Partial<Programme>) =>
    programmeFaults({ ...aProgramme, ...part }, ["sv", "en"]).map(
      ({ at, code, facts }) => `${at} ${code} ${facts?.["id"]}`,
    );
  expect(faults({ goals: [goal("a"), goal("b", "a"), goal("c", "b")] })).toEqual([]);
  expect(faults({ goals: [goal("a", "nobody")] })).toEqual(["goals goal-above a"]);
  expect(faults({ goals: [goal("a", "b"), goal("b", "a"), goal("c", "a")] })).toEqual([
    "goals goal-above a",
    "goals goal-above b",
  ]);
  expect(faults({ focusAreas: [goal("a"), goal("a")] })).toEqual(["focusAreas double a"]);
});
