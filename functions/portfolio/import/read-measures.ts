import type { Sheet, SheetRow } from "../../platform/sheets/sheet.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Around } from "../measure.form.ts";
import { looksLikePerson, type MeasureFacts, measureLimits, plain, sameMeasure } from "../measure.ts";
import { importTexts } from "./import.texts.ts";

/** What is read of a row, by the headings that stand over it in either language. */
export const columnNames = Object.keys(importTexts.sv.columns) as Column[]; // as: the keys of the texts
export type Column = keyof typeof importTexts.sv.columns;
export const neededColumns: readonly Column[] = ["title", "actor", "areas", "places", "target", "contact"];
const texts: readonly Column[] = ["title", "actor", "target", "contact", "source"];

type Known = {
  readonly programme: Around;
  /** What is mapped already, each by `sameMeasure`. */
  readonly mapped: ReadonlySet<string>;
  /** Somebody has looked: no contact is a person. */
  readonly sure: boolean;
};
export type ReadMeasures = { readonly rows: readonly MeasureFacts[] } | { readonly faults: readonly string[] };

/** How many faults are told at once. */
const mostTold = 30;

/** In which column of the sheet each heading stands. */
function headingsOf(first: SheetRow | undefined): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [at, { text }] of first?.cells ?? [])
    for (const name of columnNames) {
      const called = [importTexts.sv.columns[name], importTexts.en.columns[name]].map(plain);
      if (called.includes(plain(text)) && !found.has(name)) found.set(name, at);
    }
  return found;
}

const openWords = { alla: true, everybody: true, internt: false, internal: false, "": false } as const;
const isOpen = (text: string): boolean | undefined =>
  Object.entries(openWords).find(([word]) => word === plain(text))?.[1];

const severalIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** The sheet's rows as measures, or everything that is wrong with it, each with the row's number. */
export function readMeasures({ rows }: Sheet, known: Known, lang: Language): ReadMeasures {
  const t = importTexts[lang];
  const [first, ...others] = rows;
  const headings = headingsOf(first);
  const absent = neededColumns.filter((name) => !headings.has(name));
  if (absent.length > 0) return { faults: absent.map((name) => t.noColumn(t.columns[name])) };
  const taken = new Set(known.mapped);
  const read = others.map((row) => readRow(row, headings, { ...known, taken }, lang));
  const merged = first && isMerged(first) ? [t.merged(String(first.row))] : [];
  const faults = [...merged, ...read.flatMap((one) => one.faults)];
  if (faults.length > 0) {
    const told = faults.slice(0, mostTold);
    return { faults: faults.length > mostTold ? [...told, t.more(String(faults.length - mostTold))] : told };
  }
  return { rows: read.flatMap((one) => one.facts ?? []) };
}

const isMerged = ({ cells }: SheetRow): boolean => [...cells.values()].some(({ merged }) => merged);

type Row = { readonly facts?: MeasureFacts; readonly faults: readonly string[] };

function readRow(
  row: SheetRow,
  headings: ReadonlyMap<Column, number>,
  { programme, sure, taken }: Pick<Known, "programme" | "sure"> & { readonly taken: Set<string> },
  lang: Language,
): Row {
  const t = importTexts[lang];
  const number = String(row.row);
  if (isMerged(row)) return { faults: [t.merged(number)] };
  const said = (name: Column) => row.cells.get(headings.get(name) ?? 0)?.text.trim() ?? "";
  const { municipalities = [], focusAreas } = programme;
  const places = severalIn(said("places")).map((name) => ({
    name,
    id: municipalities.find((one) => plain(one.name) === plain(name))?.id,
  }));
  const areas = severalIn(said("areas")).map((name) => ({
    name,
    id: focusAreas.find((one) => Object.values(one.name).some((called) => plain(called) === plain(name)))?.id,
  }));
  const open = isOpen(said("open"));
  const [title, actor, contact] = [said("title"), said("actor"), said("contact")];
  const same = sameMeasure({ title, actor });
  const isTwice = title !== "" && taken.has(same);
  taken.add(same);
  const tooLong = (name: Column, most: number) =>
    said(name).length > most ? [t.long(number, t.columns[name], String(most))] : [];
  const faults = [
    ...neededColumns.filter((name) => said(name) === "").map((name) => t.empty(number, t.columns[name])),
    ...places.filter(({ id }) => id === undefined).map(({ name }) => t.unknownPlace(number, name)),
    ...areas.filter(({ id }) => id === undefined).map(({ name }) => t.unknownArea(number, name)),
    ...texts.flatMap((name) => tooLong(name, measureLimits.line)),
    ...tooLong("evidence", measureLimits.text),
    ...(open === undefined ? [t.unknownOpen(number, said("open"))] : []),
    ...(isTwice ? [t.twice(number, title)] : []),
    ...(looksLikePerson(contact) && !sure ? [t.person(number, contact)] : []),
  ];
  if (faults.length > 0 || open === undefined) return { faults };
  return {
    facts: {
      ...{ title, actor, contact, target: said("target"), evidence: said("evidence"), source: said("source"), open },
      municipalities: [...new Set(places.flatMap(({ id }) => id ?? []))],
      areas: [...new Set(areas.flatMap(({ id }) => id ?? []))],
    },
    faults: [],
  };
}
