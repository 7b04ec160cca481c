import type { ComponentChildren } from "preact";
import { kindNames } from "../../ledger/kinds.texts.ts";
import { type CountedKind, countedKinds } from "../../ledger/kinds.ts";
import { kindsIn, type Period } from "../../ledger/period.ts";
import type { Totals } from "../../ledger/verification.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { formatMonth } from "../../vocabulary/instant.ts";
import { formatKronor, ore, zeroOre } from "../../vocabulary/ore.ts";
import type { CallNames } from "../call-names.store.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts, formatCount } from "../finance.texts.ts";
import { callNameOf } from "../formats/format.ts";
import type { Group, MonthSummary, Sums } from "./month-summary.ts";

/** What the kinds that occur come to. */
export function KindTable({ sums }: Readonly<{ sums: Totals }>) {
  const { lang, t } = usePage(financeTexts);
  const rows = countedKinds.flatMap((kind) => {
    const sum = sums[kind];
    return sum === undefined ? [] : [[kindNames[lang][kind], formatKronor(sum, lang)]];
  });
  return <DataTable id="kinds" caption={t.byKind} columns={[t.kind, numeric(t.amount)]} rows={rows} />;
}

type KindSumsProps = Readonly<{ periods: readonly Period[] }>;

/** What has been posted, kind by kind; of several months, month by month. Kinds that do not occur are left out. */
export function KindSums({ periods }: KindSumsProps) {
  const { lang, t } = usePage(financeTexts);
  const kinds = kindsIn(periods);
  const [only] = periods;
  if (only && periods.length === 1) return <KindTable sums={only} />;
  const lines = periods.reduce((sum, period) => sum + period.lines, 0);
  const sumOf = (kind: CountedKind) => ore(periods.reduce((sum, period) => sum + (period[kind] ?? 0), 0));
  return (
    <DataTable
      id="kinds"
      caption={t.byKind}
      columns={[t.month, numeric(t.lines), ...kinds.map((kind) => numeric(kindNames[lang][kind]))]}
      rows={periods.map((period) => [
        linkCell(financePaths.month(period.month), formatMonth(period.month, lang)),
        formatCount(period.lines, lang),
        ...kinds.map((kind) => formatKronor(period[kind] ?? zeroOre, lang)),
      ])}
      footer={[t.sum, formatCount(lines, lang), ...kinds.map((kind) => formatKronor(sumOf(kind), lang))]}
    />
  );
}

type SummaryProps = Readonly<{ summary: MonthSummary; kinds: readonly CountedKind[]; calls: CallNames }>;

/** The month by call, by cost category and by pilot. */
export function SummaryTables({ summary, kinds, calls }: SummaryProps) {
  const { lang, t } = usePage(financeTexts);
  const { total, byCall, byCategory, byPilot } = summary;
  const shared = { lang, total, kinds };
  const call = callNameOf({ calls });
  return (
    <>
      <Sum
        {...shared}
        id="calls"
        caption={t.byCall}
        columns={[t.call]}
        groups={byCall}
        cells={({ of }) => [call(of)]}
      />
      <Sum
        {...shared}
        id="categories"
        caption={t.byCategory}
        columns={[t.category, t.call, t.account]}
        groups={byCategory}
        cells={({ of }) => [of.category?.label ?? t.noCategory, call(of), of.debit.account]}
      />
      <Sum
        {...shared}
        id="pilots"
        caption={t.byPilot}
        columns={[t.pilot, t.organisation]}
        groups={byPilot}
        cells={({ of }) => [
          linkCell(financePaths.pilot(of.applicationId), of.registrationNumber ?? t.noNumber),
          of.organisation,
        ]}
      />
    </>
  );
}

type SumProps = Readonly<{
  kinds: readonly CountedKind[];
  total: Sums;
  id: string;
  caption: string;
  columns: readonly string[];
  groups: readonly Group[];
  cells: (group: Group) => readonly ComponentChildren[];
}>;

/** One way of adding up the month; each ends at the same total. */
function Sum({ kinds, total, id, caption, columns, groups, cells }: SumProps) {
  const { lang, t } = usePage(financeTexts);
  const amounts = ({ lines, ore: sums }: Sums) => [
    formatCount(lines, lang),
    ...kinds.map((kind) => formatKronor(sums[kind], lang)),
  ];
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[...columns, numeric(t.lines), ...kinds.map((kind) => numeric(kindNames[lang][kind]))]}
      rows={groups.map((group) => [...cells(group), ...amounts(group)])}
      footer={[t.sum, ...columns.slice(1).map(() => ""), ...amounts(total)]}
    />
  );
}
