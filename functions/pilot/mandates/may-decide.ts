import type { CallId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import type { Cover } from "../items/cover.ts";
import type { MandateAct, MandateFunction, RowTerms } from "./mandate.ts";
import { type HeldRow, holdsOn, type MandateTable } from "./mandate-table.ts";

/** What somebody is about to do. */
export type AskedFor = {
  readonly act: MandateAct;
  readonly callId: CallId;
  /** On which the case is booked, where it has one. */
  readonly costCentre?: string | undefined;
  readonly amountOre: Ore;
  /** The day of the decision, and the day on which it is made here: the mandate holds on both. */
  readonly days: readonly LocalDay[];
};

/** Who is about to do it. */
export type MandatePerson = {
  readonly id: string;
  /** As what they have signed in. */
  readonly function: MandateFunction;
  /** For whom they stand in, and when. */
  readonly covering: readonly Cover[];
};

/** The row by which somebody may act; for whom, where they act as a deputy. */
export type Mandate = { readonly row: HeldRow; readonly deputyFor?: string | undefined };

const fitsScope = ({ scope }: RowTerms, { callId, costCentre }: AskedFor): boolean =>
  scope.kind === "all" || (scope.kind === "call" ? scope.callId === callId : scope.costCentre === costCentre);

/** Whether a row is about what is asked for, on those days, whatever the amount and whoever asks. */
const isAbout = (row: HeldRow, asked: AskedFor): boolean =>
  row.terms.acts.includes(asked.act) && fitsScope(row.terms, asked) && asked.days.every((day) => holdsOn(row, day));

const isEnough = ({ upToOre }: RowTerms, amountOre: Ore): boolean => upToOre === undefined || amountOre <= upToOre;

const isWithin = (
  day: LocalDay,
  { from, to }: { readonly from?: LocalDay | undefined; readonly to?: LocalDay | undefined },
) => (from === undefined || from <= day) && (to === undefined || day <= to);

const holds = ({ holder }: RowTerms, person: MandatePerson): boolean =>
  holder.kind === "person" ? holder.id === person.id : holder.function === person.function;

/** On the days that the row says, and on those on which the deputy stands in for the holder. */
function standsIn({ holder, deputy }: RowTerms, { id, covering }: MandatePerson, days: readonly LocalDay[]): boolean {
  if (holder.kind !== "person" || deputy?.id !== id) return false;
  const { from, to } = deputy;
  const bySaid = (day: LocalDay) => (from !== undefined || to !== undefined) && isWithin(day, { from, to });
  return days.every((day) => bySaid(day) || covering.some((one) => one.id === holder.id && isWithin(day, one)));
}

/** The person's rows about what is asked for, whatever the amount: their own before those of which they are the deputy. */
function rowsOf({ rows }: MandateTable, person: MandatePerson, asked: AskedFor): readonly Mandate[] {
  const about = rows.filter((row) => isAbout(row, asked));
  const own = about.filter(({ terms }) => holds(terms, person)).map((row): Mandate => ({ row }));
  const deputised = about.flatMap((row): readonly Mandate[] => {
    const { holder } = row.terms;
    return holder.kind === "person" && !holds(row.terms, person) && standsIn(row.terms, person, asked.days)
      ? [{ row, deputyFor: holder.name }]
      : [];
  });
  return [...own, ...deputised];
}

/** The mandate by which a person may do what is asked for; undefined where none of theirs reaches. */
export const mandateFor = (table: MandateTable, person: MandatePerson, asked: AskedFor): Mandate | undefined =>
  rowsOf(table, person, asked).find(({ row }) => isEnough(row.terms, asked.amountOre));

/** How much a person may at most decide of this; undefined where they may nothing at all. */
export function mostFor(table: MandateTable, person: MandatePerson, asked: AskedFor): Ore | "any" | undefined {
  const limits = rowsOf(table, person, asked).map(({ row }) => row.terms.upToOre);
  if (limits.length === 0) return undefined;
  return limits.includes(undefined) ? "any" : limits.flatMap((one) => one ?? []).toSorted((a, b) => b - a)[0];
}

/** For whom a person would stand in, if that one were said to be away. */
export const wouldStandInFor = ({ rows }: MandateTable, { id }: MandatePerson, asked: AskedFor): string | undefined => {
  const row = rows.find(
    (one) => isAbout(one, asked) && isEnough(one.terms, asked.amountOre) && one.terms.deputy?.id === id,
  );
  return row?.terms.holder.kind === "person" ? row.terms.holder.name : undefined;
};

/** Somebody who may: a person, with the deputy where there is one, or all who have a function. */
export type WhoMay =
  | { readonly kind: "person"; readonly name: string; readonly deputy?: string | undefined }
  | { readonly kind: "function"; readonly function: MandateFunction };

/** Who may do what is asked for, each once; without those who may not for another reason. */
export function whoMay(
  { rows }: MandateTable,
  asked: AskedFor,
  not: ReadonlySet<string> = new Set(),
): readonly WhoMay[] {
  const functions = new Set<MandateFunction>();
  const people = new Map<string, { readonly name: string; readonly deputy?: string | undefined }>();
  for (const { holder, deputy } of rows
    .filter((row) => isAbout(row, asked) && isEnough(row.terms, asked.amountOre))
    .map(({ terms }) => terms)) {
    const other = deputy && !not.has(deputy.id) ? deputy : undefined;
    if (holder.kind === "function") functions.add(holder.function);
    else if (!not.has(holder.id))
      people.set(holder.id, { name: holder.name, deputy: other?.name ?? people.get(holder.id)?.deputy });
    else if (other) people.set(other.id, { name: other.name, ...people.get(other.id) });
  }
  return [
    ...[...people.values()]
      .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
      .map((person) => ({ kind: "person", ...person }) as const),
    ...[...functions].map((one) => ({ kind: "function", function: one }) as const),
  ];
}
