import type { Call } from "../../calls/call.ts";
import { mostImportedLines } from "../../pilot/items/imported-costs.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkbox } from "../../platform/web/ui/choices.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMonth } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney } from "../../vocabulary/ore.ts";
import { sumOf } from "../claim/claim-lines.ts";
import { LeftOutRowsTable } from "../spreadsheet/left-out-rows.page.tsx";
import type { LeftOutRow } from "../spreadsheet/sheet-costs.ts";
import type { Cautions } from "./cautions.ts";
import { leftOutSentence } from "./left-out.texts.ts";
import { type ChosenCosts, hindranceOf, type LeftOut, mostOfOneLine } from "./lines.ts";
import { siePaths } from "./sie.paths.ts";
import { sieTexts } from "./sie.texts.ts";
import { SiePage, type SiePageProps } from "./sie-page.tsx";

type Props = SiePageProps &
  Readonly<{
    fileName: string;
    /** What was chosen, as people name it. */
    chosen: string;
    costs: ChosenCosts;
    /** Of a spreadsheet, each row that is left out. */
    leftOutRows?: readonly LeftOutRow[] | undefined;
    categories: Call["categories"];
    cautions: Cautions;
    /** Whether these costs take the place of others. */
    replaces: boolean;
    version: number;
  }>;

/** The costs as they would be in the report: their sums, each verification, and what is left out. */
export function SieCheckPage(props: Props) {
  const { fileName, chosen, costs, leftOutRows, categories, cautions, replaces, version, ...page } = props;
  const { lang } = usePage();
  const { report } = page;
  const t = sieTexts[lang].check;
  const hindrance = hindranceOf(costs);
  return (
    <SiePage {...page} step={3} title={t.title} lead={t.lead} wide>
      <FileCautions cautions={cautions} />
      <SummaryList
        rows={[
          { key: sieTexts[lang].upload.file, value: fileName },
          {
            key: t.chosen,
            value: chosen,
            change: { href: siePaths.choose(report) },
          },
        ]}
      />
      {costs.summed && (
        <Notice tone="warning" title={t.summedTitle} text={t.summed(costs.counted, mostImportedLines)} />
      )}
      {hindrance && (
        <Notice
          tone="warning"
          text={hindrance === "too-large" ? t.tooLarge(formatMoney(mostOfOneLine, lang)) : t[hindrance]}
        />
      )}
      {costs.lines.length > 0 && <Sums costs={costs} categories={categories} />}
      {leftOutRows ? <LeftOutRowsTable rows={leftOutRows} /> : <LeftOutRows leftOut={costs.leftOut} />}
      {costs.lines.length > 0 && !hindrance && <Lines costs={costs} categories={categories} />}
      {!hindrance && (
        <Form action={siePaths.check(report)} version={version}>
          {replaces && <p>{t.replaces}</p>}
          <Checkbox name="withoutTexts" value="yes" checked={false} label={t.withoutTexts} hint={t.withoutTextsHint} />
          <Button>{t.use}</Button>
        </Form>
      )}
      <ButtonRow>
        <ButtonLink tone="secondary" href={siePaths.choose(report)}>
          {t.again}
        </ButtonLink>
        <ButtonLink tone="secondary" href={siePaths.accounts(report)}>
          {t.mapAgain}
        </ButtonLink>
      </ButtonRow>
    </SiePage>
  );
}

function FileCautions({ cautions: { organisation, ends, otherwise, rounded } }: Pick<Props, "cautions">) {
  const { lang } = usePage();
  const t = sieTexts[lang].check;
  if (!organisation && !ends && !otherwise && !rounded) return null;
  return (
    <Notice tone="warning">
      {organisation && <p>{t.organisation(...organisation)}</p>}
      {otherwise && <p>{t.otherwise(otherwise.encoding, otherwise.said)}</p>}
      {rounded && <p>{t.rounded(...rounded)}</p>}
      {ends && <p>{t.ends(formatDay(ends, lang))}</p>}
    </Notice>
  );
}

type Costs = Pick<Props, "costs" | "categories">;

function Sums({ costs: { lines }, categories }: Costs) {
  const { lang } = usePage();
  const t = sieTexts[lang].check;
  const months = [...new Set(lines.map(({ month }) => month))].sort();
  const amount = (of: Parameters<typeof sumOf>[1]) => formatKronor(sumOf(lines, of), lang);
  return (
    <DataTable
      id="sums"
      caption={t.sums}
      columns={[t.category, ...months.map((month) => numeric(formatMonth(month, lang))), numeric(t.sum)]}
      rows={categories
        .filter(({ id }) => lines.some(({ categoryId }) => categoryId === id))
        .map(({ id: categoryId, label }) => [
          label[lang],
          ...months.map((month) => amount({ categoryId, month })),
          amount({ categoryId }),
        ])}
      footer={[t.sum, ...months.map((month) => amount({ month })), amount({})]}
    />
  );
}

function Lines({ costs: { lines }, categories }: Costs) {
  const { lang } = usePage();
  const t = sieTexts[lang].check;
  const labels = new Map(categories.map(({ id, label }) => [id, label[lang]]));
  return (
    <DataTable
      id="lines"
      caption={t.lines}
      columns={[...[t.voucher, t.day, t.account, t.text, t.category], numeric(t.amount)]}
      rows={lines.map(({ voucher, day, account, text, categoryId, amountOre }) => [
        voucher,
        day,
        account,
        text,
        labels.get(categoryId) ?? categoryId,
        formatKronor(amountOre, lang),
      ])}
    />
  );
}

function LeftOutRows({ leftOut }: Readonly<{ leftOut: readonly LeftOut[] }>) {
  const { lang } = usePage();
  const t = sieTexts[lang].check;
  if (leftOut.length === 0) return <p>{t.nothingLeftOut}</p>;
  return (
    <>
      <DataTable
        id="left-out"
        caption={t.leftOut}
        columns={[t.why, numeric(t.rows), numeric(t.sum)]}
        rows={leftOut
          .slice(0, mostImportedLines)
          .map((left) => [leftOutSentence(left, lang), String(left.rows), formatKronor(left.sumOre, lang)])}
      />
      <p>{t.leftOutHint}</p>
    </>
  );
}
