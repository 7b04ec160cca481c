import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { formatKronor } from "../../vocabulary/ore.ts";
import { sieTexts } from "../sie/sie.texts.ts";
import type { LeftOutRow } from "./sheet-costs.ts";
import { rowSentence, spreadsheetTexts } from "./spreadsheet.texts.ts";

const mostShown = 300;

/** Each row of a spreadsheet that is no cost of the report, by its number, with the reason. */
export function LeftOutRowsTable({ rows }: Readonly<{ rows: readonly LeftOutRow[] }>) {
  const { t, lang } = usePage(spreadsheetTexts);
  if (rows.length === 0) return <p>{sieTexts[lang].check.nothingLeftOut}</p>;
  return (
    <>
      <DataTable
        id="left-out"
        caption={t.leftOut}
        columns={[t.row, t.why, t.what, numeric(t.amount)]}
        rows={rows
          .slice(0, mostShown)
          .map((left) => [
            String(left.row),
            rowSentence(left, lang),
            left.text,
            left.amountOre === undefined ? "" : formatKronor(left.amountOre, lang),
          ])}
      />
      {rows.length > mostShown && <p>{t.more(rows.length - mostShown)}</p>}
      <p>{t.leftOutHint}</p>
    </>
  );
}
