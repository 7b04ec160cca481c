import { expect, test } from "vitest";
import { aCallInWork, at } from "../../test/builders/a-call-in-work.ts";
import type { CallInWork } from "../calls/call.ts";
import type { Question, Section } from "../platform/forms/document.ts";
import { newPartId } from "../platform/forms/ids.ts";
import { CallId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { asPublished } from "./begin-from.ts";
import { callFaultWords } from "./call-fault-words.ts";
import { type Against, callFaults } from "./check-call.ts";
import { emptyCall } from "./skeleton.ts";

const good = aCallInWork();
const named = (call: CallInWork, against: Partial<Against> = {}) =>
  callFaults(call, { now: at, ...against }).map((found) =>
    "fault" in found ? `${found.at} ${found.fault.code}` : `${found.at} ${found.code}`,
  );
const [first] = good.categories;
const byGroup = { way: "group", name: { sv: "processgruppen", en: "the process group" } } as const;
const rate = (text: string) => Rate.parse(text);
const application = (change: (question: Question) => readonly Question[]): Partial<CallInWork> => ({
  forms: {
    ...good.forms,
    application: {
      ...good.forms.application,
      sections: good.forms.application.sections.map((section) => ({
        ...section,
        questions: section.questions.flatMap((question) => [...change(question)]),
      })),
    },
  },
});
const slug = (name: string): Partial<CallInWork> => ({
  forms: {
    ...good.forms,
    application: {
      ...good.forms.application,
      sections: good.forms.application.sections.map((section, place) =>
        place === 0 ? { ...section, slug: name } : section,
      ),
    },
  },
});
/** The report's form with its section and questions changed. */
const report = (
  change: (question: Question) => Question = (question) => question,
  ofSection: Partial<Section> = {},
): Partial<CallInWork> => ({
  forms: {
    ...good.forms,
    report: {
      ...good.forms.report,
      sections: good.forms.report.sections.map((section) => ({
        ...section,
        questions: section.questions.map(change),
        ...ofSection,
      })),
    },
  },
});
const final = (changes: Partial<Question>) =>
  report((question) => (question.is === "final" ? ({ ...question, ...changes } as Question) : question)); // as: its kind stays
const monthly: Question = {
  ...{ id: "p-monthly", kind: "table", label: { sv: "Per månad", en: "By month" }, sums: false, optional: true },
  ...{ rows: { from: "categories" }, columns: { from: "months" } },
};

const plans: Question = {
  id: "p-plans",
  kind: "files",
  label: { sv: "Planer", en: "Plans" },
  most: 1,
  types: ["pdf"],
};

const ofThePublic = (one: CallInWork["financing"][number]) => ({ ...one, kind: "public" as const });
const saidButOne = good.financing.map((one, i) => (i === 0 ? one : ofThePublic(one)));
const holding = (rule: string): Partial<CallInWork> => {
  const { application } = good.forms;
  return { forms: { ...good.forms, application: { ...application, rules: [...application.rules, { rule }] } } };
};

test("a limit on public financing that the form checks, of sources that say whose money they are, is no fault", () => {
  const held = { publicMost: rate("0.5"), financing: good.financing.map(ofThePublic) };
  expect(named({ ...good, ...held, ...holding("public-within-limit") })).toEqual([]);
});

test("an application may ask for files", () => {
  const asks = application((question) => (question.is === "title" ? [question, plans] : [question]));
  expect(named({ ...good, ...asks })).toEqual([]);
});

test("a good call has no faults", () => expect(named(good)).toEqual([]));

test.each<[string, Partial<CallInWork>]>([
  ["datum no-opening", { opensAt: undefined }],
  ["datum closes-before-opening", { closesAt: instant("2027-01-31T00:00:00Z") }],
  ["datum opens-in-the-past", { opensAt: instant("2026-11-20T00:00:00Z") }],
  ["datum no-frames", { frames: [] }],
  ["datum frame-outside-years", { frames: [...good.frames, { year: 2031, amountOre: kronor(1) }] }],
  ["pengar rate-nothing", { rate: rate("0") }],
  ["pengar cap-nothing", { capOre: kronor(0) }],
  ["pengar rounded-is-exact", { roundedRate: { sv: "28 procent", en: "27.6 percent" } }],
  ["pengar rounded-without-figure", { roundedRate: { sv: "28 procent", en: "some" } }],
  ["pengar language-missing", { roundedRate: { sv: "28 procent" } }],
  ["konton counterparty-unknown", { accounting: { ...good.accounting, counterparties: { church: "99" } } }],
  ["konton not-memorandum", { accounting: { ...good.accounting, commitments: "4910" } }],
  ["konton not-memorandum", { accounting: { ...good.accounting, acceptedContra: "1929" } }],
  ["konton is-memorandum", { accounting: { ...good.accounting, bank: "9300" } }],
  [
    "kostnader category-not-memorandum",
    { categories: good.categories.map((one, i) => (i === 0 ? { ...one, account: "4010" } : one)) },
  ],
  ["kostnader no-categories", { categories: [] }],
  [
    "kostnader flat-of-computed",
    {
      categories: [
        ...good.categories,
        {
          id: "x",
          label: { sv: "X", en: "X" },
          hint: { sv: "x", en: "x" },
          account: "9924",
          flatRate: { rate: rate("0.1"), of: "indirect" },
        },
      ],
    },
  ],
  ["kostnader flat-of-nothing", { categories: good.categories.filter((one) => one !== first) }],
  ["kostnader no-grant-source", { financing: good.financing.map((one) => ({ ...one, grant: false })) }],
  ["kostnader two-grant-sources", { financing: good.financing.map((one) => ({ ...one, grant: one.id !== "own" })) }],
  ["kostnader source-of-nobody", { publicMost: rate("0.5"), financing: saidButOne, ...holding("public-within-limit") }],
  ["application public-limit-unheld", { publicMost: rate("0.5"), financing: good.financing.map(ofThePublic) }],
  ["kontakt no-contact", { contacts: [] }],
  ["mejl language-missing", { mailTexts: [{ mail: "receipt", text: { sv: "Bara svenska" } }] }],
  ["bedomning quorum-nothing", { quorum: 0 }],
  ["bedomning quorum-unwaited", { choosing: { way: "direct" } }],
  ["bedomning quorum-unwaited", { choosing: byGroup, group: [{ name: "Anna", email: "anna@example.org" }] }],
  ["val group-empty", { choosing: byGroup, quorum: 0 }],
  ["val group-empty", { choosing: byGroup, quorum: 0, group: [] }],
  [
    "val member-twice",
    {
      choosing: byGroup,
      quorum: 0,
      group: ["anna@example.org", "Anna@example.org"].map((email) => ({ name: "Anna", email })),
    },
  ],
  ["val appeal-to-nobody", { appeal: { kind: "administrative-appeal" } }],
  ["val language-missing", { appeal: { kind: "legality-review", to: { sv: "Domstolen" } } }],
  ["texter language-missing", { title: { sv: "Bara svenska" } }],
  [
    "review files-elsewhere",
    {
      forms: {
        ...good.forms,
        review: {
          ...good.forms.review,
          sections: good.forms.review.sections.map((section, place) =>
            place === 0 ? { ...section, questions: [...section.questions, plans] } : section,
          ),
        },
      },
    },
  ],
  ["application no-money", application((question) => (question.is === "costs" ? [] : [question]))],
  ["application role-missing", application((question) => (question.is === "title" ? [] : [question]))],
  ...["granska", "bilagor", "medsokande", "skicka", "kvittens", "aterkalla", "lank"].map(
    (name): [string, Partial<CallInWork>] => ["application slug-taken", slug(name)],
  ),
  ["report role-missing", final({ is: undefined })],
  ["report final-not-always", final({ optional: true })],
  ["report id-of-ours", report((question) => (question.id === "p-done" ? { ...question, id: "p-costs" } : question))],
  ["report id-of-ours", report(undefined, { id: "p-money" })],
  ["report months-nowhere", report((question) => (question.id === "p-done" ? monthly : question))],
  [
    "application months-nowhere",
    application((question) => (question.is === "title" ? [question, monthly] : [question])),
  ],
  ["pengar advance-without-claims", { reportClaims: "none" }],
])("%s is found, and nothing else", (fault, change) => {
  expect(named({ ...good, ...change })).toEqual([fault]);
});

test("a frame below what is granted is found with both amounts in words", () => {
  const frames = [{ callId: good.callId, year: 2027, frameOre: kronor(3_000_000), committedOre: kronor(2_500_000) }];
  const [found, ...more] = callFaults(good, { now: at, frames });
  expect(more).toEqual([]);
  if (!found) throw new Error("nothing found");
  const words = callFaultWords(found, "sv").replaceAll("\u00a0", " ");
  expect(words).toContain("För 2027 är 2 500 000 kr redan beviljat, och ramen är 2 400 000 kr.");
});

test("a call that is open may be followed by a version with its dates, and no question may change its kind", () => {
  const inForce = asPublished({ ...good, opensAt: instant("2026-09-01T00:00:00Z") }, undefined);
  const next = { ...good, version: 2, opensAt: inForce.opensAt, forms: inForce.forms };
  expect(named(next, { inForce })).toEqual([]);
  const asText = application((question) =>
    question.is === "summary" ? [{ id: question.id, label: question.label, kind: "yes-no" }] : [question],
  );
  expect(named({ ...next, ...asText }, { inForce })).toEqual(["application kind-changed"]);
});

test("what a new call lacks is said part by part, and its forms have the roles that the product needs", () => {
  const empty = emptyCall(CallId.parse("tom"), newPartId);
  expect(named(empty)).toEqual([
    "datum no-opening",
    "datum no-years",
    "pengar rate-nothing",
    "pengar cap-nothing",
    "kostnader no-categories",
    "kontakt no-contact",
  ]);
});

test("a direct decision without a quorum, and a group with members, have no faults", () => {
  expect(named({ ...good, choosing: { way: "direct" }, quorum: 0 })).toEqual([]);
  const group = [{ name: "Anna", email: "anna@example.org" }];
  const to = { sv: "Domstolen", en: "The court" };
  expect(named({ ...good, choosing: byGroup, quorum: 0, group, appeal: { kind: "legality-review", to } })).toEqual([]);
});

test("every fault is said in both languages, and says what to do", () => {
  const all = callFaults({ ...emptyCall(CallId.parse("tom"), newPartId), title: { sv: "En" } }, { now: at });
  for (const found of all)
    for (const lang of ["sv", "en"] as const) expect(callFaultWords(found, lang)).toMatch(/\. .+\.$/);
});

test("a new call may open on the day on which it is published, and not the day before", () => {
  const opening = (text: string) => named({ ...good, opensAt: instant(text) });
  expect(at).toBe("2026-11-21T12:00:00.000Z");
  expect(opening("2026-11-21T00:00:00+01:00")).toEqual([]);
  expect(opening("2026-11-20T23:59:59+01:00")).toEqual(["datum opens-in-the-past"]);
});
