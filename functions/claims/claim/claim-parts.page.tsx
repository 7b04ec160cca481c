import type { Call } from "../../calls/call.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import type { Extract } from "../../pilot/items/extract.ts";
import type { ImportedCosts } from "../../pilot/items/imported-costs.ts";
import { type CostLine, costsOf } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatKronor, formatMoney, sumOre } from "../../vocabulary/ore.ts";
import { acceptedOf } from "../examination/accepted-lines.ts";
import { examinationTexts } from "../examination/examination.texts.ts";
import { lineInWords, whyInWords } from "../examination/in-words.ts";
import { claimTexts } from "./claim.texts.ts";
import { flagSentence, flagsTitle } from "./flags.texts.ts";
import type { Flag } from "./flags.ts";

type Cautions = Readonly<{
  pilot: Pick<Pilot, "call" | "grant">;
  flags: readonly Flag[];
  /** The lines of the claim, to be named by what they are: their numbers stand on no page of the holder's. */
  lines: readonly CostLine[];
}>;

/** What is allowed but worth a second look. */
export function ReportFlags({ pilot, flags, lines }: Cautions) {
  const { lang } = usePage();
  if (flags.length === 0) return null;
  const nameOf = (number: number) => {
    const line = lines.find(({ id }) => id === number);
    return line ? lineInWords(line, pilot.call.categories, lang) : String(number);
  };
  const known = { tolerance: pilot.call.budgetTolerance, endDay: pilot.grant.endDay, nameOf };
  return (
    <Notice tone="warning" title={flagsTitle[lang]}>
      <ul>
        {flags.map((flag) => {
          const sentence = flagSentence(flag, known, lang);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Notice>
  );
}

type Shown = Readonly<{ categories: Call["categories"]; id: string; caption: string }>;

/** A line in words; its verification has a column of its own. */
const what = (line: CostLine, categories: Call["categories"], lang: Language) =>
  lineInWords({ ...line, voucher: undefined }, categories, lang);

/** The lines that have a verification of the holder's behind them. */
export function VoucherLines({ categories, id, caption, lines }: Shown & { lines: readonly CostLine[] }) {
  const { t, lang } = usePage(examinationTexts);
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
  const { t, lang } = usePage(examinationTexts);
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

type Support = { readonly extracts: readonly Extract[]; readonly imported: ImportedCosts | undefined };

/** What of the holder's ledger a report comes with. */
export const supportOf = (
  { extracts, importedCosts }: Pick<Pilot, "extracts" | "importedCosts">,
  number: number,
): Support => ({
  extracts: extracts.filter((one) => one.number === number),
  imported: importedCosts.get(number),
});

/** `address` is the report's own, for the one who reads. */
type Files = Readonly<{ support: Support; address: string }>;

/** The files from the holder's ledger: extracts, and the SIE file that costs were read from. */
export function SupportFiles({ support, address }: Files) {
  const { t, lang } = usePage(claimTexts);
  const { extracts, imported } = support;
  const file = (fileId: string, name: string) => <a href={`${address}/underlag/${fileId}`}>{name}</a>;
  return (
    <DataTable
      id="support"
      caption={t.support}
      columns={[t.file, t.kind, t.added]}
      rows={[
        ...(imported
          ? [[file(imported.fileId, imported.fileName), t.sie, formatDay(dayOf(imported.importedAt), lang)]]
          : []),
        ...extracts.map(({ fileId, name, addedAt }) => [
          file(fileId, name),
          t.extract,
          formatDay(dayOf(addedAt), lang),
        ]),
      ]}
      empty={t.noSupport}
    />
  );
}

/** The two ways to bring the holder's ledger into a report that is being written, and what is there already. */
export function SupportLinks({ support, address }: Files) {
  const { t, lang } = usePage(claimTexts);
  const { extracts, imported } = support;
  return (
    <>
      <h2>{t.support}</h2>
      <p>{t.supportText}</p>
      <ul>
        <li>
          <a href={`${address}/sie`}>{t.readSie}</a>
          {imported &&
            `: ${t.imported(imported.lines.length, formatMoney(sumOre(imported.lines.map(({ amountOre }) => amountOre)), lang))}`}
        </li>
        <li>
          <a href={`${address}/underlag`}>{t.attach}</a>
          {extracts.length > 0 && `: ${t.attached(extracts.length)}`}
        </li>
      </ul>
    </>
  );
}
