import { type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import {
  apartEntry,
  type EntryId,
  type MandateAct,
  type MandateVersion,
  type RowTerms,
  usuallyApart,
} from "./mandate.ts";

/** An entry with all that it has ever said, the oldest first. */
export type Entry = {
  readonly entry: EntryId;
  readonly versions: readonly MandateVersion[];
  /** The newest version that a second person has confirmed. */
  readonly inForce: MandateVersion | undefined;
  /** A newer version, which waits for a second person; none where the entry is ended. */
  readonly waiting: MandateVersion | undefined;
};

/** A version of a row that was confirmed, and its last day where there is one. */
export type HeldRow = {
  readonly entry: EntryId;
  readonly version: number;
  readonly terms: RowTerms;
  readonly lastDay: LocalDay | undefined;
};

/** The authority's table of mandates. */
export type MandateTable = {
  readonly entries: readonly Entry[];
  /** Whether a row was ever confirmed. Until then nobody is asked for a mandate. */
  readonly kept: boolean;
  readonly rows: readonly HeldRow[];
  /** In what preparer and decider must differ; undefined until that was confirmed. */
  readonly apart: readonly MandateAct[] | undefined;
};

const earliest = (...days: readonly (LocalDay | undefined)[]): LocalDay | undefined =>
  days.flatMap((day) => day ?? []).toSorted()[0];

function entryOf(entry: EntryId, versions: readonly MandateVersion[]): Entry {
  const inForce = versions.filter(({ confirmed }) => confirmed).at(-1);
  const newest = versions.at(-1);
  const waits = newest && !newest.confirmed && !newest.dropped && !inForce?.ended;
  return { entry, versions, inForce, waiting: waits ? newest : undefined };
}

/** An earlier version holds until the day before a later one begins; when an entry is ended, all of them are. */
function heldRows({ entry, versions }: Entry): readonly HeldRow[] {
  const ended = earliest(...versions.map((one) => one.ended?.on));
  const confirmed = versions.flatMap(({ terms, version, confirmed: by }) =>
    by && terms.kind === "row" ? [{ terms, version }] : [],
  );
  return confirmed.flatMap(({ terms, version }, i) => {
    const next = earliest(...confirmed.slice(i + 1).map((one) => one.terms.from));
    const lastDay = earliest(terms.to, ended, next && plusLocalDays(next, -1));
    return lastDay !== undefined && lastDay < terms.from ? [] : [{ entry, version, terms, lastDay }];
  });
}

/** The table that its versions make, in whatever order they come. */
export function mandateTable(versions: readonly MandateVersion[]): MandateTable {
  const byEntry = new Map<EntryId, MandateVersion[]>();
  for (const one of versions.toSorted((a, b) => a.version - b.version))
    byEntry.set(one.entry, [...(byEntry.get(one.entry) ?? []), one]);
  const entries = [...byEntry].map(([entry, all]) => entryOf(entry, all));
  const apart = entries.find(({ entry }) => entry === apartEntry)?.inForce?.terms;
  const kept = entries.some(({ inForce }) => inForce?.terms.kind === "row");
  const rows = entries.flatMap(heldRows);
  return { entries, kept, rows, apart: apart?.kind === "apart" ? apart.acts : undefined };
}

/** Whether a row holds on a day; its first and last day are counted. */
export const holdsOn = ({ terms, lastDay }: HeldRow, day: LocalDay): boolean =>
  terms.from <= day && (lastDay === undefined || day <= lastDay);

/**
 * What holds for who has prepared what they are about to decide: refused by the authority's own word; asked for a reason
 * where only the usual rule says so (`usuallyApart`); free in all else.
 */
export function preparing({ kept, apart }: MandateTable, act: MandateAct): "refuse" | "ask" | "free" | undefined {
  if (!kept) return undefined;
  if (apart) return apart.includes(act) ? "refuse" : "free";
  return usuallyApart.includes(act) ? "ask" : "free";
}
