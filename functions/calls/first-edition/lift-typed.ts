import type { Typed } from "../../vocabulary/typed.ts";
import type { Call } from "../call.ts";
import { firstId } from "./ids.ts";

const { question, option } = firstId;

/** The controls whose names are no more than another id; what they were typed into is text. */
const texts: Readonly<Record<string, string>> = {
  "organisation.contact.name": `${question("organisation.contact")}.r1.name`,
  "organisation.contact.email": `${question("organisation.contact")}.r1.email`,
  "organisation.contact.phone": `${question("organisation.contact")}.r1.phone`,
  "organisation.signatory.name": `${question("organisation.signatory")}.r1.name`,
  "organisation.signatory.role": `${question("organisation.signatory")}.r1.task`,
  "project.startDay": `${question("project.period")}.from`,
  "project.endDay": `${question("project.period")}.to`,
};
/** Those in which something of a list was chosen. */
const lists: Readonly<Record<string, string>> = {
  "organisation.type": "organisationTypes",
  "organisation.municipality": "municipalities",
  "organisation.vat": "vat",
  "project.focusAreas": "focusAreas",
  "project.municipalities": "municipalities",
  "project.perspectives": "perspectives",
  "project.waysToTakePart": "waysToTakePart",
};
/** All names that controls of the first edition had. */
const first = /^(organisation|project|headings|budget)\./;
const stated = /^budget\.stated\.(costs|financing)\.(.+)$/;
const cell = /^budget\.(costs|financing)\.(\d{1,2})\.(?:amounts\.)?(.+)$/;

/** The name that a control of the first edition has now. */
function nameOf(field: string, call: Pick<Call, "categories" | "financing">): string {
  if (!first.test(field)) return field;
  const [, sumOf, column] = stated.exec(field) ?? [];
  if (sumOf && column) return `${question(`budget.${sumOf}`)}.stated.${column}`;
  const [, side, number, at] = cell.exec(field) ?? [];
  if (side && at) {
    const row = (side === "costs" ? call.categories : call.financing)[Number(number)]?.id ?? `r${number}`;
    return `${question(`budget.${side}`)}.${row}.${at}`;
  }
  return texts[field] ?? question(field);
}

/**
 * What was typed into a draft while the form was code, under the names that its controls have now: nothing of it is
 * lost to who began before.
 */
export const liftTyped = (typed: Typed, call: Pick<Call, "categories" | "financing">): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => {
      const list = lists[field];
      const values = list === undefined ? value : [value].flat().map((id) => (id === "" ? "" : option(list, id)));
      return [nameOf(field, call), typeof values === "object" && values.length === 1 ? (values[0] ?? "") : values];
    }),
  );

const sections: Readonly<Record<string, string>> = Object.fromEntries(
  ["organisation", "project", "aims", "delivery", "learning", "budget"].map((name) => [name, firstId.section(name)]),
);

/** The section that a step of the first edition is now; undefined of a section that has an id already. */
export const liftedSection = (step: string): string | undefined => sections[step];
