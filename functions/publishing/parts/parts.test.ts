import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 } from "../../../local/cloud/first-call.ts";
import { aCallInWork } from "../../../test/builders/a-call-in-work.ts";
import { CallInWork } from "../../calls/call.ts";
import { newPartId } from "../../platform/forms/ids.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { fromMilliseconds, instant, plusSeconds, timeOf } from "../../vocabulary/instant.ts";
import { callFaults } from "../check-call.ts";
import { emptyCall } from "../skeleton.ts";
import { codeOf } from "./costs.ts";
import { partNames, parts } from "./parts.ts";
import { readPart } from "./read-part.ts";

const call = aCallInWork();
const calls = [
  call,
  emptyCall(CallId.parse("tom"), newPartId),
  { ...kraftsamlingPiloter2026, contacts: [] },
  {
    ...call,
    mailTexts: [
      { mail: "receipt", text: { sv: "Ett.\n\nTvå.\nSamma.", en: "One." } },
      { mail: "report-due", text: { sv: "Använd mallen." } },
    ],
  },
  { ...call, deMinimis: { ceilingEuro: 200_000, above: "warned", entryDays: 10 } },
  { ...call, choosing: { way: "direct" }, quorum: 0, decisionLeaves: ["background", "state-aid"] },
  {
    ...call,
    choosing: { way: "group", name: { sv: "processgruppen", en: "the process group" } },
    quorum: 0,
    group: [{ name: "Anna", email: "anna@example.org", language: "en" }],
    appeal: { kind: "legality-review", to: { sv: "Domstolen\nGatan 1" }, text: { sv: "Egna ord." } },
  },
] satisfies CallInWork[];

test.each(partNames)("a call whose part %s is saved as it was shown is the same call", (part) => {
  for (const one of calls) {
    const { answers, problems } = readPart(parts[part], typedOf(parts[part].form, parts[part].answersIn(one)), one);
    expect(problems).toEqual([]);
    expect(parts[part].withAnswers(one, answers)).toEqual(one);
  }
});

const saved = (part: (typeof partNames)[number], typed: Readonly<Record<string, string>>) => {
  const before = typedOf(parts[part].form, parts[part].answersIn(call));
  const { answers, problems } = readPart(parts[part], { ...before, ...typed }, call);
  return { problems: problems.map(({ field, code }) => `${field} ${code}`), answers };
};
const after = (part: (typeof partNames)[number], typed: Readonly<Record<string, string>>) =>
  parts[part].withAnswers(call, saved(part, typed).answers);

test("the regulation's figures stand in the place of what a call does not say of de minimis aid", () => {
  expect(after("val", { "p-aid-above": "p-warned" }).deMinimis).toEqual({
    ceilingEuro: 300_000,
    above: "warned",
    entryDays: 20,
  });
  expect(after("val", { "p-aid-ceiling": "", "p-aid-days": "" })).not.toHaveProperty("deMinimis");
  expect(saved("val", { "p-aid-ceiling": "0" }).problems).toEqual(["p-aid-ceiling too-small"]);
});

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

test("a time of day is kept to the minute on Stockholm's clock, in summer as in winter", () => {
  const closes = (day: string, time: string) => after("datum", { "p-closes": day, "p-closes-time": time }).closesAt;
  expect(closes("2027-03-15", "kl. 12")).toBe("2027-03-15T11:00:00.000Z");
  expect(closes("2027-06-15", "12.00")).toBe("2027-06-15T10:00:00.000Z");
  expect(closes("2027-06-15", "23:59")).toBe("2027-06-15T21:59:59.000Z");
  expect(closes("2027-03-28", "03:00")).toBe("2027-03-28T01:00:00.000Z");
  expect(after("datum", { "p-opens": "2027-01-15", "p-opens-time": "9" }).opensAt).toBe("2027-01-15T08:00:00.000Z");
  const noon = { ...call, closesAt: instant("2027-06-15T10:00:30.000Z") };
  const answers = parts.datum.answersIn(noon);
  expect(answers).toMatchObject({ "p-closes": "2027-06-15", "p-closes-time": "12:00" });
  expect(parts["datum"].withAnswers(noon, answers).closesAt).toBe(noon.closesAt);
});

test("a time that is none, that has no day or that the clock does not show once is said to be wrong", () => {
  const problems = (typed: object) => saved("datum", { "p-closes": "2027-06-15", ...typed }).problems;
  for (const time of ["24.00", "12.60", "noon", "1200"])
    expect(problems({ "p-closes-time": time })).toEqual(["p-closes-time no-time"]);
  expect(problems({ "p-closes": "", "p-closes-time": "12" })).toEqual(["p-closes-time time-without-day"]);
  for (const [day, time] of [
    ["2027-03-28", "02:30"],
    ["2027-10-31", "02:30"],
  ])
    expect(problems({ "p-closes": day, "p-closes-time": time })).toEqual(["p-closes-time time-not-once"]);
  expect(problems({ "p-closes": "2027-10-31", "p-closes-time": "03:00" })).toEqual([]);
});

test("any minute that the clock shows once is shown again as it was typed, on any day", () => {
  const minutes = fc.tuple(fc.date({ min: new Date("2027-01-01"), max: new Date("2028-12-31"), noInvalidDate: true }));
  fc.assert(
    fc.property(minutes, ([date]) => {
      const moment = fromMilliseconds(Math.floor(date.getTime() / 60_000) * 60_000);
      const closesAt = instant("2026-01-01T00:00:00Z");
      const answers = parts.datum.answersIn({ ...call, closesAt: moment });
      const again = parts["datum"].withAnswers({ ...call, closesAt }, answers);
      const isLast = timeOf(moment) === "23:59";
      const isTwice = timeOf(plusSeconds(moment, -3600)) === timeOf(moment);
      if (!isTwice) expect(again.closesAt).toBe(isLast ? plusSeconds(moment, 59) : moment);
    }),
  );
});

test("a year without an amount has no frame, and a year stands once", () => {
  const { years, frames } = after("datum", { "p-frames.r3.p-amount": "" });
  expect([years, frames.map(({ year }) => year)]).toEqual([
    [2026, 2027, 2028],
    [2026, 2027],
  ]);
  expect(saved("datum", { "p-frames.r3.p-year": "2027" }).problems).toEqual(["p-frames.r3.p-year year-twice"]);
});

test("a group is chosen with its name and members, which go when it is chosen no more; so does the receiver of appeals", () => {
  const typed = { "p-way": "p-group", "p-group-name-sv": "processgruppen", "p-appeal": "p-legality-review" };
  const members = {
    "p-members.r1.name": "Anna",
    "p-members.r1.email": "anna@example.org",
    "p-members.r1.language": "en",
  };
  const chosen = after("val", { ...typed, ...members, "p-appeal-to-sv": "Domstolen" });
  expect(chosen).toMatchObject({
    choosing: { way: "group", name: { sv: "processgruppen" } },
    group: [{ name: "Anna", email: "anna@example.org", language: "en" }],
    appeal: { kind: "legality-review", to: { sv: "Domstolen" } },
  });
  const again = { ...typed, ...members, "p-way": "p-direct", "p-appeal": "p-none", "p-appeal-to-sv": "Domstolen" };
  const { choosing, group, appeal } = after("val", again);
  expect([choosing, group, appeal]).toEqual([{ way: "direct" }, undefined, { kind: "none" }]);
  expect(saved("val", { ...typed, "p-group-name-sv": "" }).problems).toEqual(["p-group-name-sv missing"]);
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

test("a source says whose money it is and from which appropriation, and all of it may be left out", () => {
  const row = (typed: object) =>
    Object.fromEntries(Object.entries(typed).map(([column, text]) => [`p-sources.r3.${column}`, String(text)]));
  const stated = { "p-kind": "p-public", "p-appropriation": "1:1", "p-appropriation-name-sv": "Utveckling" };
  expect(after("kostnader", row(stated)).financing[2]).toMatchObject({
    kind: "public",
    appropriation: { code: "1:1", name: { sv: "Utveckling" } },
  });
  const again = typedOf(
    parts.kostnader.form,
    parts.kostnader.answersIn(parts["kostnader"].withAnswers(call, saved("kostnader", row(stated)).answers)),
  );
  expect(again).toMatchObject(row(stated));
  expect(Object.keys(after("kostnader", {}).financing[2] ?? {})).toEqual(["id", "label", "grant"]);
  expect(saved("kostnader", row({ ...stated, "p-kind": "p-private" })).problems).toEqual([
    "p-sources.r3.p-kind appropriation-is-public",
  ]);
  expect(saved("kostnader", row({ ...stated, "p-appropriation": "1/1" })).problems).toEqual([
    "p-sources.r3.p-appropriation no-appropriation",
  ]);
  expect(saved("kostnader", row({ "p-appropriation-name-sv": "Utveckling" })).problems).toEqual([
    "p-sources.r3.p-appropriation appropriation-without-code",
  ]);
});

test("a limit on public financing is a share of the whole, and may be left out", () => {
  expect(after("kostnader", { "p-public-most": "66,5 %" }).publicMost).toBe("0.665");
  expect("publicMost" in after("kostnader", { "p-public-most": "" })).toBe(false);
  expect(saved("kostnader", { "p-public-most": "101" }).problems).toEqual(["p-public-most no-percent"]);
});

test("an account is digits, a code has no blank, and what may be left out is left out", () => {
  expect(call.accounting).toMatchObject({ bank: "1930", counterparties: {} });
  const plan = after("konton", { "p-bank": "19300", "p-project": "P-12", "p-activity": "" }).accounting;
  expect(plan).toEqual({ ...call.accounting, bank: "19300", project: "P-12" });
  expect(saved("konton", { "p-bank": "19 bank", "p-grants": "", "p-project": "P 12" }).problems).toEqual([
    "p-grants missing",
    "p-bank no-account",
    "p-project no-account-code",
  ]);
});

test("memorandum accounts are first digits and ranges, and class 9 where nothing is said", () => {
  expect(call.accounting.memorandum).toBeUndefined();
  const listed = after("konton", { "p-memorandum": "9, 8100 – 8199" });
  expect(listed.accounting.memorandum).toEqual(["9", "8100-8199"]);
  expect(parts.konton.answersIn(listed)["p-memorandum"]).toBe("9, 8100-8199");
  for (const wrong of ["nio", "9-10", "99-98"])
    expect(saved("konton", { "p-memorandum": wrong }).problems).toEqual(["p-memorandum no-memorandum"]);
});

test("the other party's code is given to a kind of organisation by its words, once", () => {
  const row = (number: number, organisation: string, code: string) => ({
    [`p-counterparties.r${number}.p-organisation`]: organisation,
    [`p-counterparties.r${number}.p-counterparty`]: code,
  });
  const typed = { ...row(1, "ideell förening", "81"), ...row(2, "Municipality", "34"), ...row(3, "Kyrka", "99") };
  const coded = after("konton", typed);
  expect(coded.accounting.counterparties).toEqual({ association: "81", municipality: "34", Kyrka: "99" });
  expect(parts.konton.answersIn(coded)).toMatchObject({
    "p-counterparties": [
      { cells: { "p-organisation": "Ideell förening" } },
      { cells: { "p-organisation": "Kommun" } },
      { cells: { "p-organisation": "Kyrka" } },
    ],
  });
  expect(saved("konton", { ...row(1, "Kommun", "34"), ...row(2, "municipality", "3 4") }).problems).toEqual([
    "p-counterparties.r2.p-organisation counterparty-twice",
    "p-counterparties.r2.p-counterparty no-account-code",
  ]);
});

test("an organisation has a code of its own by its number, however that is written", () => {
  const cell = (name: string) => `p-counterparties.r1.${name}`;
  const coded = after("konton", { [cell("p-organisation")]: "Org nr 8024001110", [cell("p-counterparty")]: "8144" });
  expect(coded.accounting.counterparties).toEqual({ "802400-1110": "8144" });
  const faults = callFaults(coded, { now: instant("2026-11-29T10:00:00Z") });
  expect(faults.filter(({ at }) => at === "konton")).toEqual([]);
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

test("a mail that says no more has no text, and all of them none", () => {
  const one = after("mejl", { "p-mail-texts.p-report-due.p-mail-sv": " Använd mallen.\n\nTack! " });
  expect(one.mailTexts).toEqual([{ mail: "report-due", text: { sv: "Använd mallen.\n\nTack!" } }]);
  expect(after("mejl", { "p-mail-texts.p-report-due.p-mail-sv": " " })).not.toHaveProperty("mailTexts");
  expect(saved("mejl", { "p-mail-texts.p-receipt.p-mail-en": "x".repeat(2001) }).problems).toEqual([
    "p-mail-texts.p-receipt.p-mail-en too-long",
  ]);
});

test("texts keep their paragraphs in both languages, and a missing translation stays missing", () => {
  const { text } = after("texter", { "p-text.r1.p-body-sv": "Ett.\n\nTvå.\nSamma.", "p-text.r1.p-body-en": "One." });
  expect(text[0]?.paragraphs).toEqual([{ sv: "Ett.", en: "One." }, { sv: "Två.\nSamma." }]);
});

test("whatever is typed is read or said to be wrong, and what is read is a call", () => {
  // The longest that a control takes, whichever it is, and one more.
  const long = fc.constantFrom(50, 120, 300, 301, 2000, 4001, 12_000, 12_001).map((length) => "å".repeat(length));
  const typed = fc.oneof({ weight: 3, arbitrary: fc.string({ maxLength: 40 }) }, long);
  const fields = partNames.flatMap((part) =>
    Object.keys(typedOf(parts[part].form, parts[part].answersIn(call))).map((field) => ({ part, field })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), typed, ({ part, field }, text) => {
      const { problems, answers } = saved(part, { [field]: text });
      if (problems.length === 0) CallInWork.parse(parts[part].withAnswers(call, answers));
    }),
    { numRuns: 1000 },
  );
});
