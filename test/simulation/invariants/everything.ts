import { parse } from "csv-parse/sync";
import { framesOf } from "../../../functions/calls/frames/frame.store.ts";
import { exportFile } from "../../../functions/exports/formats/exports.ts";
import { readMonth } from "../../../functions/exports/months/month.store.ts";
import { summaryOf } from "../../../functions/exports/months/month-summary.ts";
import { callMonthsOf } from "../../../functions/ledger/call-months.store.ts";
import { Period, stateOf } from "../../../functions/ledger/period.ts";
import { explain } from "../../../functions/pilot/explain.ts";
import type { Pilot } from "../../../functions/pilot/pilot.ts";
import { readAll } from "../../../functions/platform/table/table.ts";
import { pilotSubject } from "../../../functions/vocabulary/ids.ts";
import { Month } from "../../../functions/vocabulary/instant.ts";
import { sumOre } from "../../../functions/vocabulary/ore.ts";
import { promise } from "../story.ts";
import type { World } from "../world.ts";
import { checkHeard } from "./heard.ts";
import { checkPilot } from "./pilot.ts";

/** What boards decided beyond what was left of a frame, by the call and the year. */
const decidedAbove = (pilot: Pilot) =>
  (pilot.isDraft ? [] : pilot.decisions)
    .flatMap((decision) => (decision.outcome === "granted" ? (decision.aboveFrame ?? []) : []))
    .map(({ year, amountOre }) => ({ of: `${pilot.lifecycle.callId} ${year}`, amountOre }));

/** Of each call and year: what is granted and not given up is taken from its frame, and fits, but for what a board decided above it. */
async function checkFrames({ calls, pilots, reader, look }: World) {
  const grants = [];
  const above = new Map<string, number>();
  for (const id of pilots) {
    const pilot = await look(id);
    const { grantIfAny } = pilot;
    if (grantIfAny) grants.push(grantIfAny);
    for (const { of, amountOre } of decidedAbove(pilot)) above.set(of, (above.get(of) ?? 0) + amountOre);
  }
  for (const { callId } of calls) {
    const own = grants.filter((grant) => grant.callId === callId);
    const frames = await framesOf(reader, callId);
    const taken = sumOre(frames.map(({ committedOre }) => committedOre));
    const granted = sumOre(own.map(({ amountOre }) => amountOre)) - sumOre(own.map(({ releasedOre }) => releasedOre));
    promise(taken === granted, () => `${callId}: ${taken} is taken of the frames, ${granted} is granted`);
    for (const { year, frameOre, committedOre } of frames)
      promise(
        committedOre >= 0 && committedOre <= frameOre + (above.get(`${callId} ${year}`) ?? 0),
        () => `${callId} ${year}: ${committedOre} of ${frameOre} is taken`,
      );
  }
}

async function textOf(chunks: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

/** A month's file, its page and its item come to what the ledger has. */
async function checkMonth({ book, reader }: World, month: Month) {
  const context = {
    scope: { kind: "month", month },
    preliminary: true,
    at: "2029-01-01T00:00:00.000Z",
    organisation: { name: "Region", number: "232100-0164" },
  } as Parameters<typeof exportFile>[1]; // as: a moment and a scope
  const rows: Record<string, string>[] = parse(
    await textOf(exportFile("csv", context, readMonth(reader, month)).chunks),
    {
      ...{ delimiter: ";", bom: true, record_delimiter: "\r\n", columns: true },
    },
  );
  const page = await summaryOf(readMonth(reader, month));
  const inFile = rows.reduce((sum, row) => sum + Number((row["Belopp"] ?? "").replace(",", "")), 0);
  const inBook = Object.values(book.sumsOf(month)).reduce((sum, amount) => sum + amount, 0);
  const onPage = Object.values(page.total.ore).reduce((sum: number, amount) => sum + amount, 0);
  promise(
    rows.length === book.linesOf(month) && page.total.lines === rows.length,
    () => `${month} has ${book.linesOf(month)} lines, its file ${rows.length}, its page ${page.total.lines}`,
  );
  promise(
    inFile === inBook && onPage === inBook,
    () => `${month} comes to ${inBook}, its file to ${inFile}, its page to ${onPage}`,
  );
}

/** What a holder has sent and something names lies in the bucket. */
function checkOwnFiles(
  { id, attachments, extracts, reportAttachments, importedCosts, sieFiles }: Pilot,
  { removed }: World,
) {
  const imports = [...importedCosts.values(), ...sieFiles.values()].map(({ fileKey }) => fileKey);
  for (const key of [...attachments, ...extracts, ...reportAttachments].map((file) => file.key).concat(imports))
    promise(!removed.has(key), () => `${key} was removed, and ${id} names it`);
}

/** The files of a closed month are those that it was closed with. */
function checkFiles({ exports }: World, period: Period) {
  if (stateOf(period) !== "closed" || period.lines === 0) return;
  for (const file of Object.values(period.files ?? {})) {
    const lies = exports.shaOf(file.key);
    promise(lies === file.sha256, () => `${file.key} is not what ${period.month} was closed with`);
  }
}

/** Everything that is to be true at any moment, of everything. */
export async function checkEverything(world: World): Promise<void> {
  const { book, pilots, reader, calls, stored, now } = world;
  for (const id of pilots) {
    if (world.settled.has(id)) continue;
    if (world.over.has(id)) world.settled.add(id);
    const pilot = await world.look(id);
    checkPilot(pilot, book);
    checkHeard(pilot);
    checkOwnFiles(pilot, world);
    const log = await readAll(reader, { table: "record", pk: pilotSubject(id), prefix: "AUDIT#" });
    promise(log.length > 0, () => `nothing in the log tells of ${id}`);
    const said = explain(pilotSubject(id), pilot.items, log, now());
    promise(!said.includes("UNREADABLE"), () => `${id} cannot be explained:\n${said}`);
  }
  await checkFrames(world);
  const periods = (await readAll(reader, { table: "pilots", pk: "PERIODS" })).map((item) => Period.parse(item));
  promise(
    periods.filter(({ lines }) => lines > 0).length === book.months().length,
    () => "a month of the ledger is not listed",
  );
  for (const month of book.months()) await checkMonth(world, Month.parse(month));
  for (const period of periods) checkFiles(world, period);
  for (const { callId } of calls) {
    const months = await callMonthsOf(reader, callId);
    const lines = months.reduce((sum, month) => sum + month.lines, 0);
    promise(lines === book.linesOf(callId), () => `${callId} has ${book.linesOf(callId)} lines, its months ${lines}`);
  }
  stored.takeNew();
}
