import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { withRowAdded } from "./add-row.ts";
import { tableOf } from "./computed.ts";
import { controlsOf, keptOf, labelOf, placeOf } from "./controls.ts";
import type { Question } from "./document.ts";
import { isGrid, spareRows } from "./kinds/grid.ts";
import { readForm } from "./read.ts";
import { resolved } from "./resolve.ts";

const fieldsOf = (id: string, typed: Record<string, string> = {}) =>
  controlsOf(aForm(), typed).flatMap(({ field, question }) => (question.id === id ? [field] : []));

test("a table has a control for each cell that people type, and for the sums that they state", () => {
  expect(fieldsOf("p-costs")).toEqual([
    "p-costs.p-staff.p-y2027",
    "p-costs.p-staff.p-y2028",
    "p-costs.p-staff.stated",
    "p-costs.p-flat.stated",
    "p-costs.p-things.p-y2027",
    "p-costs.p-things.p-y2028",
    "p-costs.p-things.stated",
    "p-costs.stated.p-y2027",
    "p-costs.stated.p-y2028",
    "p-costs.stated.total",
  ]);
  expect(fieldsOf("p-period")).toEqual(["p-period.from", "p-period.to"]);
  expect(fieldsOf("p-need")).toEqual(["p-need", "p-need.reason"]);
});

test("rows that people add are those that were posted and one to go on with, within the least and the most", () => {
  expect(fieldsOf("p-partners")).toEqual(["p-partners.r1.p-who-is", "p-partners.r1.p-pays"]);
  const rows = (typed: Record<string, string>) => [
    ...new Set(fieldsOf("p-partners", typed).map((field) => field.split(".")[1])),
  ];
  expect(rows({ "p-partners.r2.p-who-is": "x" })).toEqual(["r1", "r2"]);
  expect(rows({ "p-partners.r1.p-who-is": "x", "p-partners.r2.p-who-is": "" })).toEqual(["r1", "r2"]);
  expect(rows({ "p-partners.r1.p-pays": "x", "p-partners.r2.p-pays": "x" })).toEqual(["r1", "r2", "r3"]);
  expect(
    rows({
      "p-partners.r1.p-pays": "1",
      "p-partners.r2.p-pays": "2",
      "p-partners.r3.p-pays": "3",
      "p-partners.r9.p-pays": "4",
    }),
  ).toEqual(["r1", "r2", "r3", "r9"]);
  const team = controlsOf(aForm(), {}).find(({ question }) => question.id === "p-team")?.question;
  expect(team && isGrid(team) ? spareRows(team, {}) : []).toEqual(["r1", "r2"]);
});

test("a control says where it stands, a stated sum too", () => {
  const places = controlsOf(aForm(), {})
    .filter(({ question }) => ["p-costs", "p-need"].includes(question.id))
    .map(placeOf);
  expect(places).toContainEqual({ question: "p-need" });
  expect(places).toContainEqual({ question: "p-costs", row: "p-staff", column: "p-y2027" });
  expect(places).toContainEqual({ question: "p-costs", row: "p-flat", column: "stated" });
  expect(places).toContainEqual({ question: "p-costs", row: "stated", column: "p-y2028" });
  expect(places).toContainEqual({ question: "p-costs", row: "stated", column: "total" });
});

test("a row is added without a script as long as there is room, and nothing typed goes", () => {
  const partners = controlsOf(aForm(), {}).find(({ question }) => question.id === "p-partners")?.question;
  if (!partners || !isGrid(partners)) throw new Error("no table");
  const once = withRowAdded(partners, { "p-title": "x" });
  expect(once).toEqual({ "p-partners.r1.p-who-is": "", "p-partners.r2.p-who-is": "", "p-title": "x" });
  expect(fieldsOf("p-partners", { "p-partners.r1.p-who-is": "", "p-partners.r2.p-who-is": "" })).toHaveLength(4);
  const full = withRowAdded(partners, once);
  expect(withRowAdded(partners, full)).toEqual(full);
  expect(readForm(aForm(), full).answers).toEqual({ "p-title": "x" });
});

test("what is kept is the form's own controls, as they were typed, line breaks as one sign", () => {
  const [who] = aForm().sections;
  const typed = {
    "p-name": " Namn \r\n",
    "p-title": "x",
    csrf: "secret",
    "p-contact.r1.name": "",
    "p-contact.x.name": "y",
  };
  expect(keptOf(typed, aForm())).toEqual({ "p-name": " Namn \n", "p-title": "x", "p-contact.r1.name": "" });
  expect(who && keptOf(typed, who)).toEqual({ "p-name": " Namn \n", "p-contact.r1.name": "" });
});

const from: Question = {
  id: "p-plan",
  label: { sv: "Plan" },
  kind: "table",
  rows: { from: "categories" },
  columns: { from: "years" },
  sums: true,
};
const unresolved = () => {
  const [first, ...rest] = aForm().sections;
  return aForm({ sections: first ? [{ ...first, questions: [...first.questions, from] }, ...rest] : [] });
};
const year = (id: string) => ({ id, label: { sv: id } });

test("the call's rows and columns are put in their place before a form is used", () => {
  expect(() => controlsOf(unresolved(), {})).toThrow(RangeError);
  expect(() => readForm(unresolved(), {})).toThrow("p-plan");
  expect(() => resolved(unresolved(), { years: [year("p-2027")] })).toThrow("categories");
  const form = resolved(unresolved(), { years: [year("p-2027"), year("p-2028")], categories: [year("p-staff-cost")] });
  const controls = controlsOf(form, {}).filter(({ question }) => question.id === "p-plan");
  expect(controls.map(({ field }) => field)).toEqual(["p-plan.p-staff-cost.p-2027", "p-plan.p-staff-cost.p-2028"]);
  expect(controls[1] && labelOf(controls[1], "en")).toBe("p-staff-cost, p-2028");
  const { answers, problems } = readForm(form, { "p-plan.p-staff-cost.p-2028": "12,50" });
  expect(problems.filter(({ field }) => field.startsWith("p-plan"))).toEqual([]);
  const table = controls[0]?.question;
  expect(table && isGrid(table) ? tableOf(table, answers).sums.total : undefined).toBe(1250);
});

test("a form that asks for nothing of the call is itself", () => {
  expect(resolved(aForm(), {})).toEqual(aForm());
});
