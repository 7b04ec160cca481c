import type { Call } from "../../calls/call.ts";
import { type CostLine, costsOf } from "../../pilot/items/report.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { formatDay, formatMonth } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { acceptedOf, type ExaminedLine } from "../examination/accepted-lines.ts";
import { examinationTexts } from "../examination/examination.texts.ts";
import { whyInWords } from "../examination/in-words.ts";

type Shown = Readonly<{ categories: Call["categories"]; id: string; caption: string }>;

const what = ({ categoryId, month }: CostLine, categories: Call["categories"], lang: Language) =>
  `${categories.find(({ id }) => id === categoryId)?.label[lang] ?? categoryId}, ${formatMonth(month, lang)}`;

/** The lines that have a verification of the holder's behind them. */
export function VoucherLines({ categories, id, caption, lines }: Shown & { lines: readonly CostLine[] }) {
  const { lang } = usePage();
  const t = examinationTexts[lang];
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[t.number, t.voucher, t.day, t.text, t.what, numeric(t.amount)]}
      rows={lines.map((line) => [
        String(line.id),
        line.voucher?.name ?? "",
        line.voucher ? formatDay(line.voucher.day, lang) : "",
        line.voucher?.text ?? "",
        what(line, categories, lang),
        formatKronor(line.amountOre, lang),
      ])}
      footer={[t.sum, "", "", "", "", formatKronor(costsOf({ costs: lines }), lang)]}
    />
  );
}

/** Lines with what is accepted of them, and why where that is less. */
export function ExaminedLines({ categories, id, caption, lines }: Shown & { lines: readonly ExaminedLine[] }) {
  const { lang } = usePage();
  const t = examinationTexts[lang];
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[t.number, t.what, t.voucher, numeric(t.claimed), numeric(t.acceptedColumn), t.why]}
      rows={lines.map((line) => [
        String(line.id),
        what(line, categories, lang),
        line.voucher?.name ?? "",
        formatKronor(line.amountOre, lang),
        formatKronor(line.acceptedOre, lang),
        line.computed ? t.cutComputed : whyInWords(line.reason, line.note, lang),
      ])}
      footer={[t.sum, "", "", formatKronor(costsOf({ costs: lines }), lang), formatKronor(acceptedOf(lines), lang), ""]}
    />
  );
}
