import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, ButtonLink, ButtonRow, Form, GetForm } from "../../platform/web/ui/form.tsx";
import { TextField } from "../../platform/web/ui/text-field.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { financePaths } from "../finance.paths.ts";
import { formatNames, jobsTexts } from "../jobs/jobs.texts.ts";
import { OpenAtYearEnd } from "./open.page.tsx";
import { openTexts } from "./open.texts.ts";
import { accrues, type OpenPilot } from "./open-at-year-end.ts";
import { yearTexts } from "./year.texts.ts";
import type { YearEnd } from "./year-end.store.ts";
import { type YearEndRow, yearEndAmounts, yearEndTotal } from "./year-end.ts";
import type { YearEndVersion } from "./year-end-version.store.ts";

type YearEndPageProps = Readonly<{
  list: YearEnd;
  versions: readonly YearEndVersion[];
  /** The version that was kept of the day that is shown, and by what the list as it is shown is known. */
  kept: YearEndVersion | undefined;
  fingerprint: string | undefined;
  /** What was open at the year's end, and whether that is what the version keeps. */
  open: readonly OpenPilot[];
  isSame: boolean;
  /** A day was asked for that has not come. */
  notCome: boolean;
  /** Of those who may keep it. */
  acts: boolean;
}>;

/** What had accrued and what was outstanding at the end of a year. */
export function YearEndPage(props: YearEndPageProps) {
  const { list } = props;
  const { lang, t } = usePage(yearTexts);
  const { year, asOf, preliminary } = list;
  return (
    <Layout title={t.endTitle(year)} back={{ href: financePaths.year(year), label: t.title(year) }} wide>
      <PageHeading title={t.endTitle(year)} lead={t.endLead(year)} />
      <CutOffForm list={list} />
      {props.notCome && <Notice tone="warning" title={t.notComeTitle} text={t.notCome(formatDay(asOf, lang))} />}
      <p>{t.endAsOf(formatDay(asOf, lang))}</p>
      {preliminary && <Notice title={t.preliminaryTitle} text={t.endPreliminary} />}
      <Rows list={list} />
      <OpenAtYearEnd
        open={props.open}
        {...(props.acts ? { changeAt: ({ applicationId }) => financePaths.estimate(year, applicationId, asOf) } : {})}
      />
      <Changes list={list} />
      <Versions {...props} />
    </Layout>
  );
}

/** As which day the year's end is to be known, and with which earlier one it is compared. */
function CutOffForm({ list: { year, asOf, since } }: Pick<YearEndPageProps, "list">) {
  const t = useTexts(yearTexts);
  return (
    <GetForm action={financePaths.yearEnd(year)}>
      <TextField name="per" label={t.asOf} hint={t.asOfHint} value={asOf} width={10} />
      <TextField name="sedan" label={t.since} hint={t.sinceHint} value={since?.asOf ?? ""} width={10} />
      <Button tone="secondary">{t.show}</Button>
    </GetForm>
  );
}

/** What has been posted since an earlier list and belongs to the year. */
function Changes({ list: { since } }: Pick<YearEndPageProps, "list">) {
  const { lang, t } = usePage(yearTexts);
  if (!since) return null;
  const title = t.changesTitle(formatDay(since.asOf, lang));
  return (
    <>
      <h2>{title}</h2>
      <p>{t.changesLead}</p>
      <AmountsTable id="changes" caption={title} rows={since.changes} empty={t.noChanges} />
    </>
  );
}

/** The lists that have been kept, and keeping this one. */
function Versions({ list, open, versions, kept, fingerprint, isSame, acts }: YearEndPageProps) {
  const { lang, t } = usePage(yearTexts);
  const hasAccounts = open.every((pilot) => pilot.accounts !== undefined || !accrues(pilot));
  const { year, asOf, preliminary } = list;
  return (
    <>
      <h2>{t.versions}</h2>
      <DataTable
        id="versions"
        caption={t.versions}
        columns={[t.version, t.asOf, t.kept, numeric(t.pilots), t.fingerprint]}
        rows={versions.map((one) => [
          linkCell(financePaths.yearEndVersion(year, one.version), String(one.version)),
          formatDay(one.asOf, lang),
          `${one.keptBy.name}, ${formatMoment(one.keptAt, lang)}`,
          String(one.rows),
          one.sha256.slice(0, 16),
        ])}
        empty={t.noVersions}
      />
      {kept && <p>{kept.sha256 === fingerprint ? t.isVersion(kept.version) : t.isNotVersion(kept.version)}</p>}
      {kept && !isSame && <p>{t.otherThanVersion(kept.version)}</p>}
      {!hasAccounts && <p>{openTexts[lang].accountsMissing}</p>}
      {acts && !isSame && !preliminary && (
        <Form action={financePaths.yearEnd(year)}>
          <input type="hidden" name="asOf" value={asOf} />
          <Button>{kept ? t.keepAgain : t.keep}</Button>
        </Form>
      )}
    </>
  );
}

type AmountsTableProps = Readonly<{ id: string; caption: string; rows: readonly YearEndRow[]; empty: string }>;

/** Pilots with each of the amounts, and their sums. */
function AmountsTable({ id, caption, rows, empty }: AmountsTableProps) {
  const { lang, t } = usePage(yearTexts);
  const total = yearEndTotal(rows);
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[t.pilot, t.organisation, ...yearEndAmounts.map((name) => numeric(t.amounts[name]))]}
      rows={rows.map((row) => [
        linkCell(financePaths.pilot(row.applicationId), row.registrationNumber ?? t.noNumber),
        row.organisation,
        ...yearEndAmounts.map((name) => formatKronor(row[name], lang)),
      ])}
      footer={[t.sum, "", ...yearEndAmounts.map((name) => formatKronor(total[name], lang))]}
      empty={empty}
    />
  );
}

function Rows({ list }: Pick<YearEndPageProps, "list">) {
  const { lang, t } = usePage(yearTexts);
  const { year, asOf, rows } = list;
  return (
    <>
      <AmountsTable id="pilots" caption={t.caption} rows={rows} empty={t.empty} />
      <p>{t.inKronor}</p>
      {rows.length > 0 && (
        <>
          <h2>{t.files}</h2>
          <ButtonRow>
            {(["csv", "xlsx"] as const).map((format) => (
              <ButtonLink key={format} href={financePaths.yearEndFile(year, format, asOf)} tone="secondary">
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
