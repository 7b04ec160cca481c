import { Counts } from "../../../functions/casework/desk/counts.store.ts";
import { byKind } from "../../../functions/casework/desk/counts.ts";
import { DeskRow, KeptRow } from "../../../functions/casework/desk/desk-row.ts";
import { countsOf, placesOf } from "../../../functions/casework/desk/lists.ts";
import { repairRows } from "../../../functions/casework/desk/repair-rows.store.ts";
import { foundBy, rowOf } from "../../../functions/casework/desk/row-of.ts";
import { openWork } from "../../../functions/casework/open-work.ts";
import { Ranked, rankedOf } from "../../../functions/decisions/ranking/ranked.ts";
import type { Pilot } from "../../../functions/pilot/pilot.ts";
import { keys } from "../../../functions/platform/table/keys.ts";
import { Coverage, counted } from "../../../functions/portfolio/coverage.ts";
import { HubCard } from "../../../functions/portfolio/hub-card.ts";
import { Measure } from "../../../functions/portfolio/measure.ts";
import { withMeasure } from "../../../functions/portfolio/measure-put.ts";
import { dayOf } from "../../../functions/vocabulary/instant.ts";
import { promise } from "../story.ts";
import { isSame } from "../witness.ts";
import type { World } from "../world.ts";

const without = ({ last: _, ...row }: DeskRow) => row;
const told = (value: unknown) => JSON.stringify(value);

/** Nobody outside reads of a project what holder and officer have not both cleared, as it is written. */
async function checkCard({ id, clearing, grantIfAny }: Pilot, { reader }: World) {
  const item = await reader.get("pilots", keys.hubCard(id));
  const mayBe = clearing?.holder && clearing.officer && grantIfAny;
  promise(!item || Boolean(mayBe), () => `${id} is shown and was not cleared: ${told(clearing)}`);
  const { summary, learnt, contact } = item ? HubCard.parse(item) : { summary: "", learnt: "", contact: "" };
  promise(!item || isSame(clearing?.text, { summary, learnt, contact }), () => `${id} shows another text`);
}

/** A pilot's row says what the pilot says, and stands in just the lists that it says. */
async function checkRow(pilot: Pilot, { reader, now }: World) {
  const item = await reader.get("pilots", keys.deskRow(pilot.id));
  promise(item !== undefined, () => `${pilot.id} has no row on the desk`);
  const { row, places, counted, words, ranked } = KeptRow.parse(item);
  const wanted = rowOf(pilot, row.last);
  promise(
    isSame(without(row), without(wanted)),
    () => `the row of ${pilot.id} is\n${told(row)}\nand not\n${told(wanted)}`,
  );
  const works = openWork(pilot, dayOf(now())).map(({ lateDays: _, ...work }) => work);
  promise(isSame(row.works, works), () => `the row of ${pilot.id} has ${told(row.works)}, open is ${told(works)}`);
  promise(isSame(places, placesOf(row)) && isSame(counted, countsOf(row)), () => `${pilot.id} stands elsewhere`);
  const inRanking = rankedOf(pilot);
  promise(isSame(ranked, inRanking), () => `${pilot.id} is ranked as ${told(ranked)}, and not as ${told(inRanking)}`);
  promise(isSame(words, foundBy(pilot)), () => `${pilot.id} is found by other words: ${told(words)}`);
}

/** Every row that is not on its way is what its pilot says. */
export async function checkRows(world: World): Promise<void> {
  const { pilots, behind, look } = world;
  for (const id of pilots) {
    if (behind.rowsOwed.has(id)) continue;
    const pilot = await look(id);
    if (pilot.isDraft) continue;
    await checkRow(pilot, world);
    await checkCard(pilot, world);
  }
}

/** The lists hold just what the rows say, the counts come to what is open, and the words lead to their pilots. */
function checkLists({ stored, now }: World) {
  const items = stored.all("pilots");
  const kept = items.filter(({ pk }) => pk.startsWith("DESKROW#")).map((item) => KeptRow.parse(item));
  const listed = items.filter(({ pk }) => pk.startsWith("DESK#"));
  const places = kept.reduce((sum, row) => sum + row.places.length, 0);
  promise(listed.length === places, () => `${listed.length} places in lists, ${places} are said by rows`);
  for (const item of listed) {
    const row = DeskRow.parse(item);
    const own = kept.find((one) => one.row.applicationId === row.applicationId);
    promise(isSame(own?.row, row), () => `${item.pk} ${item.sk} is not as its row`);
  }
  const ranked = items.filter(({ pk }) => pk.startsWith("RANKED#")).map((item) => Ranked.parse(item));
  const own = kept.flatMap((row) => row.ranked ?? []);
  promise(
    ranked.length === own.length && own.every((one) => ranked.some((other) => isSame(one, other))),
    () => `rankings hold ${told(ranked)}, rows say ${told(own)}`,
  );
  const counts = items
    .filter(({ pk }) => pk === "DESKCOUNTS")
    .map((item) => ({ ...Counts.parse(item), group: item.sk }));
  const today = dayOf(now());
  for (const { group, ...count } of counts) {
    const of = kept.flatMap(({ counted }) => counted.filter((one) => one.group === group));
    promise(
      isSame(byKind([count], today), byKind(of, today)),
      () => `${group} is counted as ${told(count.days)}, open is ${told(of)}`,
    );
  }
  const measures = items.filter(({ sk }) => sk.startsWith("MEASURE#")).map((item) => Measure.parse(item));
  const mapped = measures.reduce((sum, one) => withMeasure(sum, undefined, one), {});
  const covered = kept.reduce((sum, row) => counted(sum, "pilots", row.covered?.cells ?? [], 1), mapped);
  const coverage = items.filter(({ sk }) => sk === "COVERAGE").map((item) => Coverage.parse(item).cells);
  promise(isSame(coverage[0] ?? {}, covered), () => `the map has ${told(coverage)}, ${told(covered)} is known`);
  const words = items.filter(({ pk }) => pk.startsWith("WORD#")).length;
  const said = kept.reduce((sum, { words: { all, readers } }) => sum + all.length + readers.length, 0);
  promise(words === said, () => `${words} words are written down, ${said} are said by rows`);
}

/** When everything has arrived, and what the stream has missed is repaired by the command: all of it is true. */
export async function checkDesk(world: World): Promise<void> {
  await checkRows(world);
  await repairRows(world.stored);
  world.committed();
  world.behind.rowsOwed.clear();
  await checkRows(world);
  checkLists(world);
  const again = await repairRows(world.stored);
  promise(again.mended === 0, () => `${again.mended} rows were mended twice`);
}
