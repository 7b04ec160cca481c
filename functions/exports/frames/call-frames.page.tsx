import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { BarChart } from "../../platform/web/ui/bar-chart.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { formatMonth } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney, ore } from "../../vocabulary/ore.ts";
import { framesPaths } from "../finance.paths.ts";
import type { CallFigures, MonthFigures } from "./figures.ts";
import { daysToPayment } from "./forecast.ts";
import { framesTexts } from "./frames.texts.ts";

type CallFramesPageProps = Readonly<{
  title: string;
  figures: CallFigures;
  /** The grants that the forecast is of; `all` is false when the call has more. */
  grants: number;
  all: boolean;
}>;
type PartProps = Pick<CallFramesPageProps, "figures">;

/** A call's frames by year, its money by month with the forecast, and what is promised and not paid at each year's end. */
export function CallFramesPage({ title, figures, grants, all }: CallFramesPageProps) {
  const t = useTexts(framesTexts);
  return (
    <Layout title={`${title}: ${t.title}`} back={{ href: framesPaths.calls, label: t.back }} wide>
      <PageHeading title={title} caption={t.caption} lead={t.callLead} />
      <Years figures={figures} />
      <h2>{t.monthsTitle}</h2>
      {figures.months.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <Chart figures={figures} title={title} />
          <Months figures={figures} />
          <h2>{t.yearEndTitle}</h2>
          <YearEnds figures={figures} />
        </>
      )}
      {!all && <Notice tone="warning" text={t.notAll(String(grants))} />}
      <Details summary={t.forecastTitle}>
        <p>{t.forecastIs(grants, daysToPayment)}</p>
        <p>{t.forecastMore}</p>
      </Details>
    </Layout>
  );
}

function Years({ figures }: PartProps) {
  const { lang, t } = usePage(framesTexts);
  const { years, total, agrees } = figures;
  const names = ["frameOre", "ofFrameOre", "leftOre", "acceptedOre", "paidOre", "forecastOre"] as const;
  const { acceptedOre, paidOre, forecastOre } = t.columns;
  const labels = [t.frame, t.ofFrame, t.left, acceptedOre, paidOre, forecastOre];
  const amounts = (of: CallFigures["total"]) => names.map((name) => formatKronor(of[name], lang));
  return (
    <>
      <DataTable
        id="years"
        caption={t.byYear}
        columns={[t.year, ...labels.map(numeric)]}
        rows={years.map((year) => [String(year.year), ...amounts(year)])}
        footer={[t.sum, ...amounts(total)]}
      />
      <p>{t.whatCommittedIs}</p>
      <p>
        {t.whatPaidIs} {t.inKronor}
      </p>
      {agrees ? (
        <p>{t.agrees}</p>
      ) : (
        <Notice
          tone="warning"
          title={t.agreesNotTitle}
          text={t.agreesNot(formatMoney(total.ofFrameOre, lang), formatMoney(total.committedOre, lang))}
        />
      )}
    </>
  );
}

function Chart({ figures, title }: PartProps & Pick<CallFramesPageProps, "title">) {
  const { lang, t } = usePage(framesTexts);
  const { months } = figures;
  const [first, last] = [months[0], months.at(-1)];
  const name = (month: MonthFigures | undefined) => (month ? formatMonth(month.month, lang) : "");
  return (
    <BarChart
      id="chart"
      title={t.chartTitle(title)}
      description={t.chartDescription(name(first), name(last))}
      series={[
        { label: t.columns.acceptedOre, look: "outline", lane: 0 },
        { label: t.columns.paidOre, look: "solid", lane: 1 },
        { label: t.columns.forecastOre, look: "striped", lane: 1 },
      ]}
      rows={months.map(({ month, acceptedOre, paidOre, forecastOre }) => ({
        name: month,
        values: [acceptedOre, paidOre, forecastOre],
      }))}
      format={(value) => formatKronor(ore(value), lang)}
    />
  );
}

/** Always shown, whether there is anything in them or not. */
const always: readonly string[] = ["committedOre", "acceptedOre", "paidOre", "forecastOre"];

function Months({ figures }: PartProps) {
  const { lang, t } = usePage(framesTexts);
  const { months, total } = figures;
  const names = Object.keys(t.columns) as (keyof typeof t.columns)[]; // as: Object.keys forgets the names
  const shown = names.filter((name) => always.includes(name) || months.some((month) => month[name] !== 0));
  const amounts = (of: Pick<MonthFigures, (typeof names)[number]>) => shown.map((name) => formatKronor(of[name], lang));
  return (
    <>
      <DataTable
        id="months"
        caption={t.byMonth}
        columns={[t.month, ...shown.map((name) => numeric(t.columns[name]))]}
        rows={months
          .filter((month) => shown.some((name) => month[name] !== 0))
          .map((month) => [formatMonth(month.month, lang).replace(" ", "\u00a0"), ...amounts(month)])}
        footer={[t.sum, ...amounts(total)]}
      />
      <p>
        {t.leftOut} {t.inKronor}
      </p>
    </>
  );
}

function YearEnds({ figures }: PartProps) {
  const { lang, t } = usePage(framesTexts);
  const labels = [t.committedThrough, t.paidThrough, t.forecastThrough, t.outstanding];
  return (
    <>
      <DataTable
        id="year-ends"
        caption={t.yearEnds}
        captionHidden
        columns={[t.year, ...labels.map(numeric)]}
        rows={figures.yearEnds.map(({ year, ended, committedOre, paidOre, forecastOre, outstandingOre }) => [
          ended ? String(year) : t.notEnded(year),
          ...[committedOre, paidOre, forecastOre, outstandingOre].map((amount) => formatKronor(amount, lang)),
        ])}
      />
      <p>
        {t.yearEndIs} {t.inKronor}
      </p>
    </>
  );
}
