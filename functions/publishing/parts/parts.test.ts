import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aCallInWork } from "../../../test/builders/a-call-in-work.ts";
import { CallInWork } from "../../calls/call.ts";
import { kraftsamlingPiloter2026 } from "../../calls/kraftsamling-piloter-2026.ts";
import { newPartId } from "../../platform/forms/ids.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { changed } from "../change.ts";
import { emptyCall } from "../skeleton.ts";
import { codeOf } from "./costs.ts";
import { partNames, parts } from "./parts.ts";
import { readPart } from "./read-part.ts";

const call = aCallInWork();
const calls = [
  call,
  emptyCall(CallId.parse("tom"), newPartId),
  { ...kraftsamlingPiloter2026, contacts: [] },
] satisfies CallInWork[];

test.each(partNames)("a call whose part %s is saved as it was shown is the same call", (part) => {
  for (const one of calls) {
    const { answers, problems } = readPart(parts[part], typedOf(parts[part].form, parts[part].answersIn(one)));
    expect(problems).toEqual([]);
    expect(changed(one, { kind: "part", part, answers })).toEqual(one);
  }
});

const saved = (part: (typeof partNames)[number], typed: Readonly<Record<string, string>>) => {
  const before = typedOf(parts[part].form, parts[part].answersIn(call));
  const { answers, problems } = readPart(parts[part], { ...before, ...typed });
  return { problems: problems.map(({ field, code }) => `${field} ${code}`), answers };
};
const after = (part: (typeof partNames)[number], typed: Readonly<Record<string, string>>) =>
  changed(call, { kind: "part", part, answers: saved(part, typed).answers });

test("a rate is typed as per cent and kept as the exact share", () => {
  expect(after("pengar", { "p-rate": "33,33" }).rate).toBe("0.3333");
  expect(saved("pengar", { "p-rate": "150" }).problems).toEqual(["p-rate no-percent"]);
  expect(saved("pengar", { "p-rate": "150", "p-cap": "" }).problems).toEqual(["p-rate no-percent", "p-cap missing"]);
  expect(after("pengar", { "p-rounded-sv": "", "p-rounded-en": "" }).roundedRate).toBeUndefined();
});

test("a day that is not changed keeps its moment, and another one begins or ends as days do", () => {
  expect(after("datum", {}).closesAt).toBe(call.closesAt);
  expect(after("datum", { "p-closes": "2027-05-31" }).closesAt).toBe("2027-05-31T21:59:59.000Z");
  expect(after("datum", { "p-opens": "2027-01-15" }).opensAt).toBe("2027-01-14T23:00:00.000Z");
  expect(after("datum", { "p-closes": "" }).closesAt).toBeUndefined();
});

test("a year without an amount has no frame, and a year stands once", () => {
  const { years, frames } = after("datum", { "p-frames.r3.p-amount": "" });
  expect([years, frames.map(({ year }) => year)]).toEqual([
    [2026, 2027, 2028],
    [2026, 2027],
  ]);
  expect(saved("datum", { "p-frames.r3.p-year": "2027" }).problems).toEqual(["p-frames.r3.p-year year-twice"]);
});

test("a new kind of cost gets a name in the ledger, a flat rate names its kind in words, and old names stay", () => {
  const row = (typed: object) =>
    Object.fromEntries(Object.entries(typed).map(([column, text]) => [`p-categories.r5.${column}`, String(text)]));
  const added = row({ "p-label-sv": "Övriga köp", "p-hint-sv": "Annat", "p-account": "6990" });
  expect(after("kostnader", added).categories.map(({ id }) => id)).toEqual([
    ...call.categories.map(({ id }) => id),
    "ovriga-kop",
  ]);
  const flat = after("kostnader", { ...added, ...row({ "p-flat": "15", "p-of": "egen personal" }) });
  expect(flat.categories.at(-1)?.flatRate).toEqual({ rate: "0.15", of: "staff" });
  expect(saved("kostnader", { ...added, ...row({ "p-flat": "15", "p-of": "Resande" }) }).problems).toEqual([
    "p-categories.r5.p-of flat-of-unknown",
  ]);
  expect(saved("kostnader", { ...added, ...row({ "p-code": "staff", "p-account": "12" }) }).problems).toEqual([
    "p-categories.r5.p-account no-account",
    "p-categories.r5.p-code code-twice",
  ]);
});

test("a name in the ledger is always one, and never taken twice", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (label, more) => {
      const first = codeOf(label, more);
      const second = codeOf(label, [...more, first]);
      expect(first).toMatch(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);
      expect(more).not.toContain(first);
      expect(second).not.toBe(first);
    }),
  );
});

test("texts keep their paragraphs in both languages, and a missing translation stays missing", () => {
  const { text } = after("texter", { "p-text.r1.p-body-sv": "Ett.\n\nTvå.\nSamma.", "p-text.r1.p-body-en": "One." });
  expect(text[0]?.paragraphs).toEqual([{ sv: "Ett.", en: "One." }, { sv: "Två.\nSamma." }]);
});

test("whatever is typed is read or said to be wrong, and what is read is a call", () => {
  const fields = partNames.flatMap((part) =>
    Object.keys(typedOf(parts[part].form, parts[part].answersIn(call))).map((field) => ({ part, field })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.string({ maxLength: 40 }), ({ part, field }, text) => {
      const { problems, answers } = saved(part, { [field]: text });
      if (problems.length === 0) CallInWork.parse(changed(call, { kind: "part", part, answers }));
    }),
    { numRuns: 400 },
  );
});
