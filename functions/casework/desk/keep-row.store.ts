import { isDeepStrictEqual } from "node:util";
import { rankedOf } from "../../decisions/contract.ts";
import { logPage } from "../../pilot/log.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { countdown, retryRaces, type TimeLeft } from "../../platform/table/retry.ts";
import { absent, type Condition, ConditionFailed, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { cardGone, coverageWrites, coveredBy, isShownInVain } from "../../portfolio/contract.ts";
import { type ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { choicesWith } from "./choices.store.ts";
import { type Counts, readCount } from "./counts.store.ts";
import { type Counted, type DeskRow, KeptRow, type Place } from "./desk-row.ts";
import { countsOf, placesOf } from "./lists.ts";
import { foundBy, rowOf } from "./row-of.ts";

/** The row as it was and as it becomes, which of its versions that is, and who did the last thing in the case. */
export type RowChange = {
  readonly before: DeskRow | undefined;
  readonly after: DeskRow;
  readonly version: number;
  readonly by: string | undefined;
};
type Needs = {
  readonly table: Table;
  /** What is to be written of the news in it, with the row. Who only mends rows tells nobody of what is old. */
  readonly tell?: (change: RowChange) => Promise<readonly Write[]>;
};
/** As many words as are written at once. */
const wordsAtOnce = 80;

const asRead = (version: number | undefined): readonly Condition[] =>
  version === undefined ? absent : [{ attribute: "version", equals: version }];

async function readKept(table: Table, id: ApplicationId): Promise<KeptRow | undefined> {
  const item = await table.get("pilots", keys.deskRow(id));
  return item && readAs(KeptRow, item);
}

/** The newest entry of the log. What the machinery notes of itself in the same instant may stand in its place. */
const lastOf = async (table: Table, id: ApplicationId) => (await logPage(table, pilotSubject(id), {}, 1)).entries[0];

type RowNow = {
  readonly kept: Omit<KeptRow, "version">;
  readonly by: string | undefined;
  /** It is not to be shown to the public any more. */
  readonly hidden: boolean;
};

/** The pilot's row with all that belongs to it, as it is to be now; undefined of a draft, and of what is not there. */
async function rowNow(table: Table, id: ApplicationId): Promise<RowNow | undefined> {
  const pilot = await readPilot(table, id).catch((error: unknown) => {
    if (error instanceof Refusal && (error.code === "not-found" || error.code === "case-disposed")) return undefined;
    throw error;
  });
  if (!pilot || pilot.isDraft) return undefined;
  const last = await lastOf(table, id);
  const row = rowOf(pilot, last && { at: last.at, action: last.action, details: last.details });
  const ranked = rankedOf(pilot);
  const listed = { places: [...placesOf(row)], counted: [...countsOf(row)], words: foundBy(pilot) };
  const covered = coveredBy(pilot);
  return {
    kept: { row, ...listed, ...(ranked ? { ranked } : {}), ...(covered ? { covered } : {}) },
    by: last?.by.id,
    hidden: isShownInVain(pilot),
  };
}

const placeKey = ({ list, title }: Place, id: ApplicationId) => keys.deskPlace(list, title, id);
const nameOf = ({ list, title }: Place) => `${list} ${title}`;

/** The row in each of its lists; taken out of those in which it no longer stands. */
function placed(id: ApplicationId, before: KeptRow | undefined, { row, places }: Pick<KeptRow, "row" | "places">) {
  const same = before !== undefined && isDeepStrictEqual(before.row, row);
  const known = new Map((before?.places ?? []).map((place) => [nameOf(place), place]));
  const gone = (before?.places ?? []).filter((place) => !places.some((one) => nameOf(one) === nameOf(place)));
  return [
    ...places
      .filter((place) => !same || !isDeepStrictEqual(known.get(nameOf(place)), place))
      .map((place): Write => {
        const { list, urgency, since } = place;
        return { table: "pilots", put: { ...placeKey(place, id), ...row, ...indexed.desk(list, urgency, since, id) } };
      }),
    ...gone.map((place): Write => ({ table: "pilots", delete: placeKey(place, id) })),
  ];
}

/** The case in its call's ranking; taken out of it when it no longer has a place there. */
function inRanking(id: ApplicationId, before: KeptRow | undefined, { row, ranked }: Pick<KeptRow, "row" | "ranked">) {
  if (isDeepStrictEqual(before?.ranked, ranked)) return [];
  const key = keys.ranked(row.callId, id);
  const write: Write = ranked ? { table: "pilots", put: { ...key, ...ranked } } : { table: "pilots", delete: key };
  return [write];
}

/** What one row adds to a count, and what it added before. */
const added = (days: Counts["days"], of: Counted["days"], sign: 1 | -1): Counts["days"] => {
  const sums = { ...days };
  for (const [name, count] of Object.entries(of)) {
    const sum = (sums[name] ?? 0) + sign * count;
    if (sum === 0) delete sums[name];
    else sums[name] = sum;
  }
  return sums;
};

/** The counts of each group that changes, as they become. */
async function counted(table: Table, before: readonly Counted[], after: readonly Counted[]): Promise<Write[]> {
  const of = (list: readonly Counted[], group: string) => list.find((one) => one.group === group)?.days ?? {};
  const groups = [...new Set([...before, ...after].map(({ group }) => group))];
  const changed = groups.filter((group) => !isDeepStrictEqual(of(before, group), of(after, group)));
  return Promise.all(
    changed.map(async (group) => {
      const now = await readCount(table, group);
      const days = added(added(now?.days ?? {}, of(before, group), -1), of(after, group), 1);
      const put = { ...keys.deskCount(group), v: 1, version: (now?.version ?? 0) + 1, days };
      return { table: "pilots", put, when: asRead(now?.version) } as const;
    }),
  );
}

/** What a pilot covers of its programme's map, where that changes. */
const covers = (table: Table, before: KeptRow["covered"], after: KeptRow["covered"]): Promise<readonly Write[]> =>
  isDeepStrictEqual(before, after) ? Promise.resolve([]) : coverageWrites(table, before, after);

const inChunks = <T>(all: readonly T[], size: number): readonly T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const wordsIn = (kept: Pick<KeptRow, "words"> | undefined) => [
  ...(kept?.words.all ?? []),
  ...(kept?.words.readers ?? []),
];

const attempt = async ({ table, tell }: Needs, id: ApplicationId): Promise<"kept" | "unchanged" | "no row"> => {
  // Read before the pilot: whoever writes last has read the pilot after the row that was there.
  const before = await readKept(table, id);
  const now = await rowNow(table, id);
  if (!now) return "no row";
  const { kept: after, by, hidden } = now;
  const { version = 0, ...was } = before ?? {};
  if (isDeepStrictEqual(was, after)) return "unchanged";
  const [had, has] = [wordsIn(before), wordsIn(after)];
  const leaving = [...new Set([...had, ...(before?.leaving ?? [])])].filter((word) => !has.includes(word));
  // Of those that the row says already, some may not have been written: it ended before.
  const coming = has.filter((word) => !had.includes(word) || before?.coming?.includes(word));
  const kept = {
    ...{ ...keys.deskRow(id), version: version + 1, ...after },
    ...(coming.length > 0 ? { coming } : {}),
    ...(leaving.length > 0 ? { leaving } : {}),
  };
  const [counts, coverage, choices, told = []] = await Promise.all([
    counted(table, before?.counted ?? [], after.counted),
    covers(table, before?.covered, after.covered),
    choicesWith(table, after.row),
    tell?.({ before: before?.row, after: after.row, version: version + 1, by }),
  ]);
  await table.transact([
    { table: "pilots", put: kept, when: asRead(before?.version) },
    ...placed(id, before, after),
    ...inRanking(id, before, after),
    ...counts,
    ...coverage,
    ...(hidden ? [cardGone(id)] : []),
    ...choices,
    // With the row: who reads it again finds nothing new in it.
    ...told,
  ]);
  // Only while the row is this one: what another row has said since is not undone, and what it takes away stays away.
  const isThis: Write = { table: "pilots", check: keys.deskRow(id), when: asRead(version + 1) };
  for (const words of inChunks(coming, wordsAtOnce))
    await table.transact([
      isThis,
      ...words.map((word): Write => ({ table: "pilots", put: { ...keys.word(word, id), applicationId: id } })),
    ]);
  for (const words of inChunks(leaving, wordsAtOnce))
    await table.transact([isThis, ...words.map((word): Write => ({ table: "pilots", delete: keys.word(word, id) }))]);
  if (coming.length + leaving.length > 0)
    await table.transact([
      { table: "pilots", update: keys.deskRow(id), remove: ["coming", "leaving"], when: asRead(version + 1) },
    ]);
  return "kept";
};

const isRace = (error: unknown) => error instanceof ConditionFailed;

const removal = async (table: Table, id: ApplicationId): Promise<void> => {
  const before = await readKept(table, id);
  if (!before) return;
  for (const words of inChunks([...wordsIn(before), ...(before.leaving ?? [])], wordsAtOnce))
    await table.transact(words.map((word) => ({ table: "pilots", delete: keys.word(word, id) })));
  await table.transact([
    { table: "pilots", delete: keys.deskRow(id), when: asRead(before.version) },
    ...before.places.map((place): Write => ({ table: "pilots", delete: placeKey(place, id) })),
    ...(before.ranked ? [{ table: "pilots", delete: keys.ranked(before.row.callId, id) } as const] : []),
    ...(await counted(table, before.counted, [])),
    ...(await covers(table, before.covered, undefined)),
    cardGone(id),
  ]);
};

/** Takes the row of a case that is no more out of all lists, counts and words. Doing it once more changes nothing. */
export const removeRow = (table: Table, id: ApplicationId, timeLeft: TimeLeft = countdown()): Promise<void> =>
  retryRaces(() => removal(table, id), { isRace, timeLeft, spread: 2 });

/**
 * Makes the desk's row of a pilot what the pilot says: in all lists, counts and words. Doing it once more changes
 * nothing. @throws Refusal busy
 */
export const keepRow =
  (needs: Needs, timeLeft: TimeLeft = countdown()) =>
  (id: ApplicationId): Promise<"kept" | "unchanged" | "no row"> =>
    retryRaces(() => attempt(needs, id), { isRace, timeLeft, spread: 2 });
