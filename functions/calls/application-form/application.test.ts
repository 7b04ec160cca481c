import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aTypedApplication } from "../../../test/builders/an-application.ts";
import { fieldsIn, readApplication } from "../../applications/form/application.form.ts";
import { differing, keptOf } from "../../applications/form/kept.ts";
import { sectionNames, type TypedSections } from "../../pilot/items/draft.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { kraftsamlingPiloter2026 as call } from "../kraftsamling-piloter-2026.ts";
import type { Application } from "./application.ts";

/** A posted whole form, each step with its own fields. */
const inSections = (typed: Typed): TypedSections =>
  Object.fromEntries(sectionNames.map((name) => [name, keptOf(typed, fieldsIn(name, call))])) as TypedSections; // as: every name is there
const read = (typed: Typed, lang: "sv" | "en" = "sv") => readApplication(inSections(typed), call, lang);
const problemsOf = (typed: Typed, lang: "sv" | "en" = "sv") =>
  Object.values(read({ ...aTypedApplication, ...typed }, lang).problems).flat();

test("a whole application is complete", () => {
  expect(problemsOf({})).toEqual([]);
  expect(read(aTypedApplication).application?.organisation.number).toBe("212000-0357");
});

test("the number printed for Västerås fails its check digit and is refused with the reason", () => {
  expect(problemsOf({ "organisation.number": "218000-2180" })).toEqual([
    {
      field: "organisation.number",
      text: "Organisationsnumrets sista siffra stämmer inte. Kontrollera att alla tio siffror är rätt.",
    },
  ]);
});

test("a personal identity number is never taken for an organisation's", () => {
  expect(problemsOf({ "organisation.number": "19800101-1234" }).map(({ text }) => text)).toEqual([
    expect.stringContaining("personnummer"),
  ]);
});

test.each([
  ["organisation.name", "a".repeat(151)],
  ["organisation.contact.email", "ingen adress"],
  ["organisation.type", "kungahus"],
  ["organisation.vat", ""],
  ["project.title", ""],
  ["project.summary", "a".repeat(1001)],
  ["project.focusAreas", ""],
  ["project.startDay", "2027-02-30"],
  ["project.endDay", "2026-11-30"],
  ["project.endDay", "2028-12-03"],
  ["headings.purpose", "a".repeat(3001)],
  ["headings.dissemination", " \r\n "],
  ["budget.costs.1.amounts.2027", "12,345"],
])("%s: what is wrong is said in both languages at its own field", (field, value) => {
  for (const lang of ["sv", "en"] as const) {
    const problems = problemsOf({ [field]: value }, lang);
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.every(({ text }) => text.length > 10)).toBe(true);
  }
});

test("line breaks count as one character, as the counter on the page counts them", () => {
  expect(problemsOf({ "headings.purpose": "rad\r\n".repeat(750).trimEnd() })).toEqual([]);
});

test("who sells on a market states what aid it has had, in whole euro and at most the limit", () => {
  const economic = { "organisation.economicActivity": "yes" };
  expect(problemsOf(economic).map(({ field }) => field)).toEqual([
    "organisation.deMinimis.receivedEuro",
    "organisation.deMinimis.declared",
  ]);
  const declared = { ...economic, "organisation.deMinimis.declared": "yes" };
  expect(problemsOf({ ...declared, "organisation.deMinimis.receivedEuro": "300 001" })).toHaveLength(1);
  expect(problemsOf({ ...declared, "organisation.deMinimis.receivedEuro": "300 000" })).toEqual([]);
});

test("two years from one day to the same day two years on is not too long", () => {
  expect(problemsOf({ "project.startDay": "2026-12-01", "project.endDay": "2028-12-01" })).toEqual([]);
});

test("costs in a year without the project are pointed out once everything is read together", () => {
  expect(problemsOf({ "project.startDay": "2027-01-01" }).map(({ field }) => field)).toEqual([
    "budget.costs.0.amounts.2026",
  ]);
});

test("only a step's own fields are kept, as they were typed", () => {
  const kept = keptOf({ "project.title": " a\r\nb ", csrf: "x", "organisation.name": "y" }, fieldsIn("project", call));
  expect(kept).toEqual({ "project.title": " a\nb " });
});

test("two texts of one step differ only where they differ", () => {
  const fields = fieldsIn("project", call);
  const mine = { "project.title": "A", "project.focusAreas": ["school", "leisure"] };
  expect(differing(mine, { ...mine, "project.title": "B" }, fields)).toEqual(["project.title"]);
  expect(differing(mine, mine, fields)).toEqual([]);
});

/** What a browser would post of an application: the inverse of reading it. */
function typedFrom({
  organisation,
  project,
  headings,
}: Pick<Application, "organisation" | "project" | "headings">): Typed {
  const { contact, signatory, deMinimis } = organisation;
  return {
    ...aTypedApplication,
    "organisation.name": organisation.name,
    "organisation.contact.name": contact.name,
    "organisation.contact.phone": contact.phone,
    "organisation.signatory.role": signatory.role,
    "organisation.vat": organisation.vat,
    "organisation.municipality": organisation.municipality,
    "organisation.economicActivity": organisation.economicActivity ? "yes" : "no",
    ...(deMinimis
      ? {
          "organisation.deMinimis.receivedEuro": String(deMinimis.receivedEuro),
          "organisation.deMinimis.declared": "yes",
        }
      : {}),
    "project.title": project.title,
    "project.summary": project.summary,
    "project.focusAreas": project.focusAreas,
    "project.municipalities": project.municipalities,
    "project.perspectives": project.perspectives,
    "project.waysToTakePart": project.waysToTakePart,
    ...Object.fromEntries(Object.entries(headings).map(([id, text]) => [`headings.${id}`, text])),
  };
}

const line = (limit: number) =>
  fc
    .string({ minLength: 1, maxLength: limit })
    .filter((text) => text.trim() === text && text !== "" && !text.includes("\r"));
const some = (choices: readonly { id: string }[], minLength: number) =>
  fc.subarray(
    choices.map(({ id }) => id),
    { minLength },
  );

test("whatever is written comes back as it was written", () => {
  const base = read(aTypedApplication).application;
  if (!base) throw new Error("the example is not complete");
  const written = fc.record({
    name: line(150),
    phone: line(40),
    role: line(100),
    vat: fc.constantFrom("deducts", "partly", "none"),
    municipality: fc.constantFrom("orebro", "outside"),
    receivedEuro: fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: undefined }),
    title: line(120),
    summary: line(1000),
    focusAreas: some(call.focusAreas, 1),
    municipalities: some(call.municipalities, 1),
    perspectives: some(call.perspectives, 0),
    waysToTakePart: some(call.waysToTakePart, 0),
    text: line(3000),
  });
  fc.assert(
    fc.property(written, ({ name, phone, role, vat, municipality, receivedEuro, text, ...project }) => {
      const application = {
        ...base,
        organisation: {
          ...base.organisation,
          name,
          vat,
          municipality,
          contact: { ...base.organisation.contact, name, phone },
          signatory: { ...base.organisation.signatory, role },
          economicActivity: receivedEuro !== undefined,
          ...(receivedEuro === undefined ? {} : { deMinimis: { receivedEuro } }),
        },
        project: { ...base.project, ...project },
        headings: Object.fromEntries(Object.keys(base.headings).map((id) => [id, text])),
      };
      expect(read(typedFrom(application)).application).toEqual(application);
    }),
  );
});

test("a name is one line, whatever was pasted: what follows a break could pass for a line of the service's own mail", () => {
  const { application } = read({
    ...aTypedApplication,
    "organisation.name": "Före\r\nningen",
    "project.title": "En titel\n\nKlicka här:\thttps://elsewhere.example",
    "project.summary": "Ett stycke.\r\n\r\nEtt till.",
  });
  expect(application?.organisation.name).toBe("Före ningen");
  expect(application?.project.title).toBe("En titel Klicka här: https://elsewhere.example");
  expect(application?.project.summary).toBe("Ett stycke.\n\nEtt till.");
});
