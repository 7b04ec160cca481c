import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { ButtonLink, ButtonRow } from "../../platform/web/ui/form.tsx";
import { formatMonth } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { financePaths } from "../finance.paths.ts";
import { formatNames, jobsTexts } from "../jobs/jobs.texts.ts";
import { ThroughForm } from "./year.page.tsx";
import { yearTexts } from "./year.texts.ts";
import type { YearEnd } from "./year-end.store.ts";
import { yearEndAmounts, yearEndTotal } from "./year-end.ts";

type YearEndPageProps = Readonly<{ list: YearEnd }>;

/** What had accrued and what was outstanding at the end of a year. */
export function YearEndPage({ list }: YearEndPageProps) {
  const { lang, t } = usePage(yearTexts);
  const { year, through, choices, preliminary } = list;
  return (
    <Layout title={t.endTitle(year)} back={{ href: financePaths.year(year), label: t.title(year) }} wide>
      <PageHeading title={t.endTitle(year)} lead={t.endLead(year)} />
      {choices.length > 1 && (
        <ThroughForm action={financePaths.yearEnd(year)} choices={choices} through={through} hint={t.throughHint} />
      )}
      <p>{t.endThrough(formatMonth(through, lang))}</p>
      {preliminary && <Notice title={t.preliminaryTitle} text={t.endPreliminary} />}
      <Rows list={list} />
    </Layout>
  );
}

function Rows({ list }: Pick<YearEndPageProps, "list">) {
  const { lang, t } = usePage(yearTexts);
  const { year, through, rows } = list;
  const total = yearEndTotal(rows);
  return (
    <>
      <DataTable
        id="pilots"
        caption={t.caption}
        columns={[t.pilot, t.organisation, ...yearEndAmounts.map((name) => numeric(t.amounts[name]))]}
        rows={rows.map((row) => [
          linkCell(financePaths.pilot(row.applicationId), row.registrationNumber ?? t.noNumber),
          row.organisation,
          ...yearEndAmounts.map((name) => formatKronor(row[name], lang)),
        ])}
        footer={[t.sum, "", ...yearEndAmounts.map((name) => formatKronor(total[name], lang))]}
        empty={t.empty}
      />
      <p>{t.inKronor}</p>
      {rows.length > 0 && (
        <>
          <h2>{t.files}</h2>
          <ButtonRow>
            {(["csv", "xlsx"] as const).map((format) => (
              <ButtonLink key={format} href={financePaths.yearEndFile(year, format, through)} tone="secondary">
                {jobsTexts[lang].download(formatNames[lang][format])}
              </ButtonLink>
            ))}
          </ButtonRow>
        </>
      )}
      <Details summary={t.how}>
        <ul>
          {yearEndAmounts.map((name) => (
            <li key={name}>
              <strong>{t.amounts[name]}</strong>: {t.meanings[name]}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
