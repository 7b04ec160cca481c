import { kindNames } from "../../ledger/kinds.texts.ts";
import { countedKinds } from "../../ledger/kinds.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Group, MonthSummary, Sums } from "../months/month-summary.ts";
import { type Bytes, emptyBytes, putUtf8, taken } from "./bytes.ts";
import { callNameOf, type ExportContext, titleOf, wordsOf } from "./format.ts";
import { headingRow, putAmountCell, putRow, putWholeCell, type SharedTexts } from "./xlsx-cells.ts";
import { sheetFoot, sheetHead, style } from "./xlsx-parts.ts";

type FileWords = ReturnType<typeof wordsOf>;

type Table = {
  readonly title: string;
  /** What a group is known by. */
  readonly labels: readonly string[];
  readonly of: (group: Group) => readonly (string | undefined)[];
  readonly groups: readonly Group[];
};

const tablesOf = (
  { byCall, byPilot, byCategory }: MonthSummary,
  t: FileWords,
  call: (of: Pick<LedgerLine, "callId">) => string,
): readonly Table[] => [
  { title: t.byCall, labels: [t.columns.call, "", "", ""], of: ({ of }) => [call(of)], groups: byCall },
  {
    title: t.byPilot,
    labels: [t.columns.call, t.columns.registrationNumber, t.columns.organisation, t.columns.applicationId],
    of: ({ of }) => [call(of), of.registrationNumber, of.organisation, of.applicationId],
    groups: byPilot,
  },
  {
    title: t.byCategory,
    labels: [t.columns.call, t.columns.category, t.columns.account, ""],
    of: ({ of }) => [call(of), of.category?.label, of.debit.account],
    // Only costs have a category; the other kinds differ by their accounts.
    groups: byCategory,
  },
];

const labelColumns = 4;
const widths = [30, 24, 34, 20, 10, ...countedKinds.map(() => 18)];

function putSums(bytes: Bytes, labels: readonly (string | undefined)[], sums: Sums, shared: SharedTexts): void {
  const texts = Array.from({ length: labelColumns }, (_, i) => labels[i]);
  putRow(bytes, texts, shared, () => {
    putWholeCell(bytes, sums.lines);
    for (const kind of countedKinds) putAmountCell(bytes, sums.ore[kind]);
  });
}

/** The row whose headings all tables of the sheet share; it stays in sight with what stands above it. */
export const summaryHeadings = 7;

/** The first sheet: what the rows come to, each kind for itself, in all and by call, pilot and category. */
export async function* summarySheet(
  context: ExportContext,
  summary: MonthSummary,
  shared: SharedTexts,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { organisation, at, preliminary } = context;
  const t = wordsOf(context);
  const sumTitles = [t.rows, ...countedKinds.map((kind) => kindNames[organisation.language ?? "sv"][kind])];
  const bytes = emptyBytes();
  putUtf8(bytes, sheetHead(widths, summaryHeadings));
  putUtf8(bytes, headingRow([titleOf(context)], style.title));
  const facts = [
    [t.columns.status, preliminary ? t.preliminaryNote : t.final],
    [t.columns.organisation, `${organisation.name}, ${organisation.number}`],
    [t.made, formatMoment(at, organisation.language ?? "sv")],
    [t.amounts, t.inKronor],
  ];
  for (const fact of facts) putRow(bytes, fact, shared);
  putUtf8(bytes, `<row/>${headingRow([t.sum, "", "", "", ...sumTitles])}`);
  putSums(bytes, [t.allRows], summary.total, shared);
  for (const { title, labels, of, groups } of tablesOf(summary, t, callNameOf(context))) {
    putUtf8(bytes, `<row/>${headingRow([title], style.title)}${headingRow([...labels, ...sumTitles])}`);
    for (const group of groups) {
      putSums(bytes, of(group), group, shared);
      if (bytes.at > 1 << 18) yield taken(bytes);
    }
  }
  putUtf8(bytes, sheetFoot());
  yield taken(bytes);
}
