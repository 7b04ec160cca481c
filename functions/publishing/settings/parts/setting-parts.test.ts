import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aDecision, anAuthorityDocument, aProgramme } from "../../../../test/builders/some-settings.ts";
import { typedOf } from "../../../platform/forms/typed-of.ts";
import { Authority } from "../../../settings/authority.ts";
import { Programme } from "../../../settings/programme.ts";
import { authoritySetting, programmeSetting } from "../../../settings/setting-name.ts";
import { instant } from "../../../vocabulary/instant.ts";
import { parseOrganisationNumber } from "../../../vocabulary/organisation-number.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import type { PartOf } from "../../parts/part.ts";
import { readPart } from "../../parts/read-part.ts";
import { settingFaults } from "../setting-faults.ts";
import { emptyProgramme, isProgramme, nameOf, SettingInWork } from "../setting-in-work.ts";
import { formerIn } from "./parties.ts";
import { settingPart, settingPartNames } from "./setting-parts.ts";

const number = parseOrganisationNumber("212000-0357");
const rich = Programme.parse({
  ...aProgramme,
  decidedBy: aDecision,
  parties: [
    { name: "Bolaget", number, former: [{ name: "Gamla bolaget", number }, { name: "Äldsta bolaget, syd" }] },
    { name: "Föreningen", former: [] },
  ],
  frame: {
    ...aProgramme.frame,
    columns: [{ id: "what", name: { sv: "Vad", en: "What" }, text: { sv: "Vad hände?" } }],
    steps: [
      { id: "plans", name: { sv: "Planerar" }, parts: [{ id: "why", name: { sv: "Varför" } }] },
      { id: "uses", name: { sv: "Använder" }, parts: [{ id: "where", name: { sv: "Var" }, text: { sv: "Var?" } }] },
    ],
  },
});
const now = instant("2027-01-15T12:00:00Z");
const full = Authority.parse({
  ...anAuthorityDocument,
  decidedBy: aDecision,
  languages: ["en", "sv"],
  logo: { type: "png", data: "AAAA", alt: { sv: "Märket" } },
  accounting: { grants: "7411", project: "12", counterparties: { Kommun: "34", "Ideell förening": "81" } },
  payablesFile: {
    ...{ name: "skulder", ending: "txt", form: "fixed", header: true, codePage: "cp437", decimalSign: "none" },
    ...{ dayForm: "YYMMDD", quoted: true, lineEnd: "lf", separator: "tab" },
    columns: [
      { field: "reference", header: "Ref", width: 16 },
      { field: "amount", width: 14, align: "right", fill: "nought" },
      { field: "text", text: "PG", width: 2 },
    ],
  },
  bankFile: {
    ...{ version: "001.001.09", from: { kind: "account", clearing: "5491", number: "0000003" }, bic: "AAAASE22XXX" },
    ...{ agreement: "AVTAL-12", plusgiroClearing: "9960" },
  },
  confirmationColumns: { reference: "Er referens", amount: "D", day: "Betaldag" },
  paymentModes: [
    { mode: "liability", from: "2026-01" },
    { mode: "payables-file", from: "2027-04" },
  ],
  bankDays: [
    { day: "2027-05-07", payments: false },
    { day: "2027-12-24", payments: true },
  ],
  units: [
    {
      ...{ code: "4711", name: "Kulturenheten", costCentre: "4711-2" },
      manager: { name: "Enhetschefen", email: "enhetschef@example.org" },
      staff: ["medarbetare@example.org", "kollega@example.org"],
    },
    {
      ...{ code: "4712", name: "Folkhälsoenheten", costCentre: "4712" },
      manager: { name: "Den andra chefen", email: "annan.chef@example.org" },
    },
  ],
  nyps: {
    ...{ separator: "|", codePage: "iso-8859-1", header: false },
    columns: [{ field: "amount", heading: "Belopp" }, { field: "text", text: "P12" }, { field: "title" }],
  },
  retention: { drafts: 1, withoutGrant: 2, granted: 20, contacts: 3, vouchers: 8, deMinimis: 11 },
});
const documents: readonly SettingInWork[] = [
  anAuthorityDocument,
  full,
  aProgramme,
  rich,
  emptyProgramme(rich.programmeId),
];
const parts = documents.flatMap((document) =>
  settingPartNames(nameOf(document)).map((part) => ({ part, document, of: partOf(document, part) })),
);

function partOf(document: SettingInWork, part: string): PartOf<SettingInWork> {
  const found = settingPart(nameOf(document), part);
  if (!found) throw new Error(`no part ${part}`);
  return found;
}

const typedIn = (document: SettingInWork, part: string) => {
  const { form, answersIn } = partOf(document, part);
  return typedOf(form, answersIn(document));
};
const saved = (document: SettingInWork, part: string, typed: Typed) =>
  readPart(partOf(document, part), { ...typedIn(document, part), ...typed }, document);
const after = (document: SettingInWork, part: string, typed: Typed) =>
  partOf(document, part).withAnswers(document, saved(document, part, typed).answers);
const wrong = (document: SettingInWork, part: string, typed: Typed) =>
  saved(document, part, typed).problems.map(({ field, code }) => `${field} ${code}`);

/** A programme of which nothing is written cannot be saved without a name in the first language. */
const isUnnamed = ({ part, document }: (typeof parts)[number]) =>
  part === "om" && isProgramme(document) && Object.keys(document.name).length === 0;

test("a part that is saved as it was shown leaves the document as it is", () => {
  for (const one of parts.filter((each) => !isUnnamed(each))) {
    const { document, part } = one;
    expect([part, wrong(document, part, {}), after(document, part, {})]).toEqual([part, [], document]);
  }
});

test("a number, an address and the languages of the authority are read as people write them", () => {
  const typed = {
    "p-organisation": "Org nr 2120000357",
    "p-address": " Storgatan 1 \n\n123 45 Staden",
    "p-prefix": "rs",
  };
  const document = after(anAuthorityDocument, "namn", { ...typed, "p-first": "p-en", "p-more": ["p-sv"] });
  expect(document).toMatchObject({
    number: "212000-0357",
    contact: { address: ["Storgatan 1", "123 45 Staden"] },
    languages: ["en", "sv"],
    numbers: { prefix: "RS", first: 10_001 },
  });
});

test("what the document cannot hold is said at its control", () => {
  const seven = Array.from({ length: 7 }, (_, line) => `Rad ${line}`).join("\n");
  expect(wrong(anAuthorityDocument, "namn", { "p-address": seven, "p-prefix": "R2" })).toEqual([
    "p-address lines-many",
    "p-prefix no-prefix",
  ]);
  expect(wrong(anAuthorityDocument, "utseende", { "p-colour": "blå" })).toEqual(["p-colour no-colour"]);
  expect(wrong(anAuthorityDocument, "lagsidor", { "p-data-more-sv": "x".repeat(4001) })).toEqual([
    "p-data-more-sv paragraph-long",
  ]);
  expect(wrong(anAuthorityDocument, "beslut", { "p-section": "12" })).toEqual([
    "p-body decision-half",
    "p-day decision-half",
  ]);
});

test("a colour is kept in small letters, and paragraphs are parted by empty lines", () => {
  expect(after(anAuthorityDocument, "utseende", { "p-colour": "#0B4F58" })).toMatchObject({ colour: "#0b4f58" });
  expect(
    after(anAuthorityDocument, "lagsidor", { "p-data-more-sv": "Ett.\n\nTvå.", "p-data-more-en": "One." }),
  ).toMatchObject({ dataProtection: { more: [{ sv: "Ett.", en: "One." }, { sv: "Två." }] } });
});

test("the authority's accounts are written as a call's are, with the kinds of organisations by their names", () => {
  const typed = { "p-bank": "1910", "p-activity": "470", "p-counterparties.r3.p-organisation": "Företag" };
  expect(after(full, "konton", { ...typed, "p-counterparties.r3.p-counterparty": "88" })).toMatchObject({
    accounting: { bank: "1910", activity: "470", counterparties: { Kommun: "34", Företag: "88" } },
  });
  expect(after(full, "konton", { "p-ledger-file": "p-left-out" })).toMatchObject({ memorandum: "left-out" });
  const leftOut = { ...full, memorandum: "left-out" } as const;
  expect("memorandum" in after(leftOut, "konton", { "p-ledger-file": "p-included" })).toBe(false);
  expect(
    wrong(full, "konton", { "p-bank": "12", "p-project": "ä", "p-counterparties.r2.p-organisation": "Kommun" }),
  ).toEqual([
    "p-bank no-account",
    "p-project no-account-code",
    "p-counterparties.r2.p-organisation counterparty-twice",
  ]);
});

test("days are added and taken away, each once, and periods are as long as the law asks", () => {
  const added = { "p-days.r3.p-day": "2028-01-07", "p-days.r3.p-payments": "no" };
  const document = after(full, "bankdagar", { ...added, "p-days.r1.p-day": "", "p-days.r1.p-payments": "" });
  expect(document).toMatchObject({
    bankDays: [
      { day: "2027-12-24", payments: true },
      { day: "2028-01-07", payments: false },
    ],
  });
  expect(wrong(full, "bankdagar", { ...added, "p-days.r3.p-day": "2027-05-07" })).toEqual([
    "p-days.r3.p-day day-twice",
  ]);
  expect(after(full, "bevarande", { "p-drafts": "", "p-granted": "15" })).toMatchObject({
    retention: { withoutGrant: 2, granted: 15, contacts: 3, vouchers: 8, deMinimis: 11 },
  });
  expect("drafts" in Object(after(full, "bevarande", { "p-drafts": "" })).retention).toBe(false);
  expect(wrong(full, "bevarande", { "p-vouchers": "6", "p-de-minimis": "9", "p-contacts": "0" })).toEqual([
    "p-contacts too-small",
    "p-vouchers too-small",
    "p-de-minimis too-small",
  ]);
});

test("a new goal gets a short name, and is a part of another by its short name or its name", () => {
  const row = (number: number, typed: Record<string, string>) =>
    Object.fromEntries(Object.entries(typed).map(([column, text]) => [`p-goals.r${number}.${column}`, text]));
  const two = {
    ...row(4, { "p-name-sv": "Fler läser", "p-above": "fler klarar skolan" }),
    ...row(5, { "p-name-sv": "Fler läser", "p-above": "fler-laser" }),
  };
  const document = after(aProgramme, "mal", two);
  const goals = isProgramme(document) ? document.goals.slice(3).map(({ id, above }) => [id, above]) : [];
  expect(goals).toEqual([
    ["fler-laser", "school-results"],
    ["fler-laser-2", "fler-laser"],
  ]);
  expect(wrong(aProgramme, "mal", row(4, { "p-name-sv": "Fler läser", "p-above": "något annat" }))).toEqual([
    "p-goals.r4.p-above of-unknown",
  ]);
  expect(wrong(aProgramme, "mal", row(4, { "p-name-sv": "Fler läser", "p-code": "Fler läser" }))).toEqual([
    "p-goals.r4.p-code no-short-name",
  ]);
  expect(wrong(aProgramme, "mal", row(4, { "p-name-sv": "Fler läser", "p-code": "learning" }))).toEqual([
    "p-goals.r4.p-code code-twice",
  ]);
});

test("a party's former names are lines, with a number where it was another", () => {
  expect(formerIn("Gamla bolaget, 212000-0357")).toEqual({ name: "Gamla bolaget", number });
  expect(formerIn("Gamla bolaget 2120000357")).toEqual({ name: "Gamla bolaget", number });
  expect(formerIn("Gamla bolaget, 212000-0358")).toBeUndefined();
  expect(wrong(rich, "parter", { "p-parties.r2.p-former": "Förr, 212000-0358" })).toEqual([
    "p-parties.r2.p-former former-number",
  ]);
});

test("a step has ten parts at most, and a part is of a step that is there", () => {
  const rows = Array.from({ length: 10 }, (_, row) => [
    [`p-parts.r${row + 3}.p-of`, "plans"],
    [`p-parts.r${row + 3}.p-name-sv`, `Del ${row}`],
  ]).flat();
  expect(wrong(rich, "utvardering", Object.fromEntries(rows))).toEqual(["p-parts.r12.p-of parts-many"]);
  expect(wrong(rich, "utvardering", { "p-parts.r1.p-of": "nothing" })).toEqual(["p-parts.r1.p-of of-unknown"]);
  expect(wrong(rich, "utvardering", { "p-parts.r1.p-of": "" })).toEqual(["p-parts.r1.p-of of-missing"]);
});

test("whatever is typed is read or said to be wrong; what is read can be stored, and what has no fault be published", () => {
  const fields = parts.flatMap((one) =>
    Object.keys(typedIn(one.document, one.part)).map((field) => ({ ...one, field })),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "",
      "#ffffff",
      "#000000",
      "p-en",
      "p-sv",
      "2026-12-01",
      "a\n\nb",
      "\n\n",
      ...[50, 120, 300, 301, 2000, 4001, 12_000, 12_001].map((length) => "å".repeat(length)),
      "learning",
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), text, ({ document, part, field }, typed) => {
      if (saved(document, part, { [field]: typed }).problems.length > 0) return;
      const changed = SettingInWork.parse(after(document, part, { [field]: typed }));
      expect(changed).toEqual(after(document, part, { [field]: typed }));
      const faults = settingFaults(changed, { languages: ["sv"], examples: true, inForce: undefined, at: now });
      if (faults.length === 0) (isProgramme(changed) ? Programme : Authority).parse(changed);
    }),
    { numRuns: 600 },
  );
});

test("only a setting's own parts are its parts", () => {
  expect(settingPart(authoritySetting, "mal")).toBeUndefined();
  expect(settingPart(programmeSetting(rich.programmeId), "namn")).toBeUndefined();
  expect(settingPart(authoritySetting, "constructor")).toBeUndefined();
});

test("a unit's code and cost centre are codes, its people's addresses are addresses, and no code stands twice", () => {
  const row = "units-1";
  const typed = typedIn(full, "enheter");
  const cell = (column: string) => Object.keys(typed).find((name) => name.endsWith(`.${column}`)) ?? row;
  const second = (column: string) => Object.keys(typed).findLast((name) => name.endsWith(`.${column}`)) ?? row;
  expect(wrong(full, "enheter", { [cell("p-code")]: "47 11" })).toEqual([`${cell("p-code")} no-account-code`]);
  expect(wrong(full, "enheter", { [cell("p-cost-centre")]: "å" })).toEqual([
    `${cell("p-cost-centre")} no-account-code`,
  ]);
  expect(wrong(full, "enheter", { [second("p-code")]: "4711" })).toEqual([`${second("p-code")} code-twice`]);
  expect(wrong(full, "enheter", { [cell("p-staff")]: "a@example.org\ningen adress" })).toEqual([
    `${cell("p-staff")} no-addresses`,
  ]);
  expect(after(full, "enheter", { [cell("p-staff")]: "a@example.org, b@example.org" })).toMatchObject({
    units: [{ staff: ["a@example.org", "b@example.org"] }, { staff: [] }],
  });
});

test("a column of the file for Nyps says what is known, and without columns there is no file", () => {
  const typed = typedIn(full, "nyps");
  const field = Object.keys(typed).find((name) => name.endsWith(".p-field")) ?? "";
  expect(wrong(full, "nyps", { [field]: "p-personnummer" })).toEqual([`${field} option`]);
  const none = Object.fromEntries(Object.keys(typed).map((name) => [name, ""]));
  expect(after(full, "nyps", none)).not.toHaveProperty("nyps");
});

test("a bank's file has all that it needs, or is none", () => {
  const typed = { "p-version": "p-v03", "p-from-kind": "p-iban", "p-from": "se45 5000 0000 0583 9825 7466" };
  expect(after(anAuthorityDocument, "bankfil", { ...typed, "p-bic": "aaaase22" })).toMatchObject({
    bankFile: { version: "001.001.03", from: { kind: "iban", iban: "SE4550000000058398257466" }, bic: "AAAASE22" },
  });
  expect(wrong(anAuthorityDocument, "bankfil", typed)).toEqual(["p-bic bank-file-part"]);
  const odd = { "p-from": "SE46 5000 0000 0583 9825 7466", "p-bic": "AAAA", "p-agreement": "a b" };
  expect(wrong(anAuthorityDocument, "bankfil", { ...typed, ...odd, "p-bankgiro-clearing": "99" })).toEqual([
    "p-from no-place",
    "p-bic no-bic",
    "p-agreement no-agreement",
    "p-bankgiro-clearing no-clearing",
  ]);
  const kinds = { "p-bankgiro": "991-2346", "p-plusgiro": "28 65 43-4", "p-account": "5491-0000003" };
  for (const [kind, number] of Object.entries(kinds))
    expect(wrong(full, "bankfil", { "p-from-kind": kind, "p-from": number }), kind).toEqual([]);
  const none = ["version", "from-kind", "from", "bic", "agreement", "bankgiro-clearing", "plusgiro-clearing"];
  const emptied = after(full, "bankfil", Object.fromEntries(none.map((name) => [`p-${name}`, ""])));
  expect("bankFile" in emptied).toBe(false);
});

test("columns of confirmations are named all three, or none", () => {
  expect(wrong(anAuthorityDocument, "bekraftelser", { "p-amount": "Belopp" })).toEqual([
    "p-reference columns-part",
    "p-day columns-part",
  ]);
  const emptied = after(full, "bekraftelser", { "p-reference": "", "p-amount": "", "p-day": "" });
  expect("confirmationColumns" in emptied).toBe(false);
});
