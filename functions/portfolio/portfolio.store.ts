import type { Guarded, Pressed, Reader } from "../pilot/act.ts";
import { readHead } from "../pilot/head.ts";
import { keys } from "../platform/table/keys.ts";
import { type Paged, readPage } from "../platform/table/list-page.ts";
import { absent, parsed, readAll, readAs, type Table, unchangedSince, type Write } from "../platform/table/table.ts";
import type { Programme } from "../settings/programme.ts";
import { currentSettings, readProgramme } from "../settings/settings.store.ts";
import { type MeasureId, portfolioIn } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Cells, Coverage } from "./coverage.ts";
import { Measure, measureLimits } from "./measure.ts";

type Gets = Pick<Table, "get">;
const linesAPage = 50;

/** A programme as it is in force. @throws Refusal not-found */
export async function programmeInForce(table: Pick<Table, "get" | "query">, id: string): Promise<Programme> {
  const { programmes } = await currentSettings(table);
  const head = programmes.find(({ programmeId }) => programmeId === id) ?? refuse("not-found");
  return readProgramme(table, head.programmeId, head.version);
}

export async function readCoverage(table: Gets, programme: string): Promise<Coverage | undefined> {
  const item = await table.get("pilots", keys.coverage(programme));
  return item && readAs(Coverage, item);
}

/** The counts of a programme as they become; `before` are the stored ones that were seen. */
export const coveragePut = (programme: string, cells: Cells, before: Coverage | undefined): Write => ({
  table: "pilots",
  put: { ...keys.coverage(programme), v: 1, version: (before?.version ?? 0) + 1, cells },
  when: before ? unchangedSince(before.version) : absent,
});

const listOf = (programme: string) => ({ table: "pilots", index: "people", pk: keys.measures(programme) }) as const;

/** A page of what a programme has mapped, by who does it. */
export async function readMeasures(table: Pick<Table, "query">, programme: string, at: Paged = {}) {
  const { items: measures, ...beside } = await readPage(table, Measure, {
    ...listOf(programme),
    limit: linesAPage,
    ...at,
  });
  return { measures, beside };
}

/** As much of what is mapped as is looked through at once: what is filtered, or compared with a file. */
export async function allMeasures(table: Pick<Table, "query">, programme: string): Promise<readonly Measure[]> {
  const items = await readAll(table, listOf(programme), measureLimits.list);
  return parsed(Measure, items).slice(0, measureLimits.list);
}

export async function readMeasure(table: Gets, programme: string, id: MeasureId): Promise<Measure | undefined> {
  const item = await table.get("pilots", keys.measure(programme, id));
  return item && readAs(Measure, item);
}

/** What is known when a measure is written down, changed or removed. */
export type PortfolioSeen = Guarded & {
  readonly programme: Programme;
  readonly coverage: Coverage | undefined;
  readonly measure: Measure | undefined;
};

/** What an act sees that writes what a programme has mapped. @throws Refusal not-found */
export async function thePortfolio(
  table: Reader,
  { subject, command }: Pressed<{ readonly measureId?: MeasureId }>,
): Promise<PortfolioSeen> {
  const head = await readHead(table, subject);
  const id = portfolioIn(subject) ?? refuse("not-found");
  const [programme, coverage, measure] = await Promise.all([
    programmeInForce(table, id),
    readCoverage(table, id),
    command.measureId && readMeasure(table, id, command.measureId),
  ]);
  return { heads: [head], programme, coverage, measure };
}
