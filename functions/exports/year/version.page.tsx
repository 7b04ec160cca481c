import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ButtonLink, ButtonRow } from "../../platform/web/ui/form.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { financePaths } from "../finance.paths.ts";
import { accrualEntries } from "./accruals.ts";
import { OpenAtYearEnd } from "./open.page.tsx";
import { openTexts } from "./open.texts.ts";
import type { OpenPilot } from "./open-at-year-end.ts";
import type { YearEndVersion } from "./year-end-version.store.ts";

type VersionPageProps = Readonly<{ version: YearEndVersion; open: readonly OpenPilot[] }>;

/** A year's end as it was kept: its claims, its estimates, and the file of accruals. */
export function VersionPage({ version, open }: VersionPageProps) {
  const { lang, t } = usePage(openTexts);
  const { year, asOf, keptAt, keptBy } = version;
  const back = { href: financePaths.yearEnd(year, asOf), label: t.backToEnd(year) };
  const lead = t.versionAsOf(formatDay(asOf, lang), keptBy.name, formatMoment(keptAt, lang));
  return (
    <Layout title={t.versionTitle(year, version.version)} back={back} wide>
      <PageHeading title={t.versionTitle(year, version.version)} lead={lead} />
      <p>
        <a href={back.href}>{t.theList}</a>
      </p>
      {version.open ? (
        <>
          <AccrualFiles version={version} open={open} />
          <OpenAtYearEnd open={open} />
        </>
      ) : (
        <p>{t.notKept}</p>
      )}
    </Layout>
  );
}

function AccrualFiles({ version: { year, version }, open }: VersionPageProps) {
  const { t } = usePage(openTexts);
  const entries = accrualEntries(open, year);
  return (
    <>
      <h2>{t.filesTitle}</h2>
      {entries === undefined && <p>{t.noAccounts}</p>}
      {entries?.length === 0 && <p>{t.noAccrual}</p>}
      {entries && entries.length > 0 && (
        <>
          <p>
            {t.filesLead} {t.filesWhole}
          </p>
          <ButtonRow>
            {(["sie", "csv"] as const).map((format) => (
              <ButtonLink key={format} href={financePaths.accruals(year, version, format)} tone="secondary">
                {t.download[format]}
              </ButtonLink>
            ))}
          </ButtonRow>
        </>
      )}
    </>
  );
}
