import type { Call } from "../calls/call.ts";
import { ExaminedLines } from "../claims/claim/lines-read.page.tsx";
import { correctionTexts } from "../claims/correction/correction.texts.ts";
import { standingLines } from "../claims/examination/accepted-lines.ts";
import { whyInWords } from "../claims/examination/in-words.ts";
import { officerTexts } from "../claims/examination/officer.texts.ts";
import type { Report } from "../pilot/items/report.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { dayOf, formatDay, formatMonth } from "../vocabulary/instant.ts";
import { formatKronor } from "../vocabulary/ore.ts";

type Props = Readonly<{ report: Report; categories: Call["categories"] }>;

/** What became of an accepted claim, for its holder and its officer: the lines that were cut and why, and what was corrected. */
export function Outcome({ report, categories }: Props) {
  const { lang } = usePage();
  const t = correctionTexts[lang];
  const cut = standingLines(report).filter(({ acceptedOre, amountOre }) => acceptedOre !== amountOre);
  const { corrections = [] } = report;
  return (
    <>
      {cut.length > 0 && (
        <ExaminedLines categories={categories} id="cuts" caption={officerTexts[lang].cutLines} lines={cut} />
      )}
      {corrections.length > 0 && (
        <DataTable
          id="corrections"
          caption={officerTexts[lang].corrections}
          columns={[t.day, t.line, numeric(t.from), numeric(t.to), t.why, t.posted]}
          rows={corrections.flatMap(({ at, changes, reason, note, verification, month }) =>
            changes.map(({ id, fromOre, toOre }, i) => [
              formatDay(dayOf(at), lang),
              String(id),
              formatKronor(fromOre, lang),
              formatKronor(toOre, lang),
              i === 0 ? whyInWords(reason, note, lang) : t.follows,
              t.postedIn(verification, formatMonth(month, lang)),
            ]),
          )}
        />
      )}
    </>
  );
}
