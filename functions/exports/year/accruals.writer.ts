import type { AccountString } from "../../vocabulary/account-plan.ts";
import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { fileTexts } from "../formats/file.texts.ts";
import { type ExportContext, exportTypes } from "../formats/format.ts";
import { sieOfEntries } from "../formats/sie-entries.writer.ts";
import { type AccrualEntry, accrualSeries } from "./accruals.ts";
import { openTexts } from "./open.texts.ts";
import type { YearEndVersion } from "./year-end-version.store.ts";

type Version = Pick<YearEndVersion, "year" | "version" | "asOf" | "keptAt">;
type Of = Pick<ExportContext, "organisation">;
export type AccrualFormat = "sie" | "csv";
type File = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/** A line's two sides; what is less than nothing on one stands on the other. */
type Row = {
  readonly entry: AccrualEntry;
  readonly on: AccountString;
  readonly amountOre: Ore;
  readonly text: string;
};

const rowsOf = (entry: AccrualEntry, { organisation }: Of): readonly Row[] => {
  const t = openTexts[organisation.language ?? "sv"];
  const { accounts } = entry.pilot;
  return entry.lines.flatMap(({ part, amountOre }) => {
    const text = t.entryOf(t.entries[entry.kind], t.parts[part]);
    return [
      { entry, on: accounts.debit, amountOre, text },
      { entry, on: accounts.credit, amountOre: ore(-amountOre), text },
    ];
  });
};

const labelOf = ({ pilot }: AccrualEntry): string =>
  `${pilot.registrationNumber ?? pilot.applicationId} ${pilot.organisation}`;

const csvColumns = ({ year, version }: Version, { organisation }: Of): readonly CsvColumn<Row>[] => {
  const lang = organisation.language ?? "sv";
  const [c, t] = [fileTexts[lang].columns, fileTexts[lang]];
  const side = (sign: 1 | -1) => (row: Row) => ore(Math.max(0, sign * row.amountOre));
  return [
    { header: c.verification, text: ({ entry }) => `${accrualSeries(year, version)}-${entry.number}` },
    { header: c.postingDay, text: ({ entry }) => entry.day },
    { header: c.registrationNumber, text: ({ entry }) => entry.pilot.registrationNumber ?? entry.pilot.applicationId },
    { header: c.organisation, text: ({ entry }) => entry.pilot.organisation },
    { header: c.organisationNumber, text: ({ entry }) => entry.pilot.organisationNumber },
    { header: c.account, text: ({ on }) => on.account },
    { header: c.costCentre, text: ({ on }) => on.costCentre ?? "" },
    { header: c.counterparty, text: ({ on }) => on.counterparty ?? "" },
    { header: c.project, text: ({ on }) => on.project ?? "" },
    { header: c.activity, text: ({ on }) => on.activity ?? "" },
    { header: t.debit, ore: side(1) },
    { header: t.credit, ore: side(-1) },
    { header: t.note, text: ({ text }) => text },
  ];
};

/**
 * A version's accruals and their reversal as a file to import. It is made of what the version keeps and of nothing else,
 * so that a version gives the same bytes again.
 */
export function accrualFile(
  format: AccrualFormat,
  version: Version,
  entries: readonly AccrualEntry[],
  { organisation }: Of,
): File {
  const lang = organisation.language ?? "sv";
  const t = openTexts[lang];
  const name = (ending: string) => `${t.accrualsFile}-${version.year}-version-${version.version}.${ending}`;
  if (format === "csv") {
    const columns = csvColumns(version, { organisation });
    const rows = entries.flatMap((entry) => rowsOf(entry, { organisation }));
    const file = new TextEncoder().encode(csvHead(columns) + csvPage(columns, rows));
    return { name: name("csv"), type: exportTypes.csv, file };
  }
  const series = accrualSeries(version.year, version.version);
  const about = t.accrualsAbout(version.year, version.version, version.asOf);
  const file = sieOfEntries(
    { at: version.keptAt, organisation, about },
    entries.map((entry) => ({
      ...{ series, number: entry.number, day: entry.day, text: labelOf(entry) },
      rows: rowsOf(entry, { organisation }),
    })),
  );
  return { name: name("si"), type: exportTypes.sie, file };
}
