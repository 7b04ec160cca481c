import type { Answers, Row, Value } from "../../platform/forms/answers.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import type { Application } from "./application.ts";
import { firstId } from "./ids.ts";

type Entry = readonly [PartId, Value | undefined];
const { question, option } = firstId;

const chosen = (path: string, list: string, ids: readonly string[]): Entry => [
  question(path),
  ids.length === 0 ? undefined : ids.map((id) => option(list, id)),
];

type Amounts = Readonly<Record<string, number>>;
const ifStated = (ore: number | undefined) => (ore === undefined ? {} : { stated: ore });
/** A sum that was stated stands in the column `stated`; those of columns in the row `stated`. */
function rows(
  side: Application["budget"]["costs"],
  { amounts, totalOre }: { amounts: Amounts; totalOre?: number | undefined },
): Row[] {
  const typed = side.map(({ id, amounts: cells, statedOre }) => ({ id, cells: { ...cells, ...ifStated(statedOre) } }));
  const stated = { ...amounts, ...(totalOre === undefined ? {} : { total: totalOre }) };
  return [...typed, { id: "stated", cells: stated }].filter(({ cells }) => Object.keys(cells).length > 0);
}

/** What was answered while the form was code, as answers to the document that stands for it. */
export function liftAnswers({ organisation, project, headings, budget }: Application): Answers {
  const { contact, signatory, deMinimis } = organisation;
  const entries: readonly Entry[] = [
    [question("organisation.name"), organisation.name],
    [question("organisation.number"), organisation.number],
    [question("organisation.type"), option("organisationTypes", organisation.type)],
    [question("organisation.municipality"), option("municipalities", organisation.municipality)],
    [question("organisation.contact"), [{ id: "r1", cells: { ...contact } }]],
    [question("organisation.signatory"), [{ id: "r1", cells: { name: signatory.name, task: signatory.role } }]],
    [question("organisation.vat"), option("vat", organisation.vat)],
    [question("organisation.economicActivity"), organisation.economicActivity],
    [question("organisation.deMinimis.receivedEuro"), deMinimis && String(deMinimis.receivedEuro)],
    [question("organisation.deMinimis.declared"), deMinimis && true],
    [question("project.title"), project.title],
    [question("project.summary"), project.summary],
    chosen("project.focusAreas", "focusAreas", project.focusAreas),
    chosen("project.municipalities", "municipalities", project.municipalities),
    chosen("project.perspectives", "perspectives", project.perspectives),
    chosen("project.waysToTakePart", "waysToTakePart", project.waysToTakePart),
    [question("project.period"), { from: project.startDay, to: project.endDay }],
    ...Object.entries(headings).map(([id, text]): Entry => [firstId.heading(id), text]),
    [question("budget.costs"), rows(budget.costs, budget.stated.costs)],
    [question("budget.financing"), rows(budget.financing, budget.stated.financing)],
  ];
  return Object.fromEntries(entries.filter((entry): entry is readonly [PartId, Value] => entry[1] !== undefined));
}
