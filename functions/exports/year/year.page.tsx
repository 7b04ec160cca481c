import { type Period, stateOf } from "../../ledger/period.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { Button } from "../../platform/web/ui/button.tsx";
import { GetForm } from "../../platform/web/ui/get-form.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { Select } from "../../platform/web/ui/select.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts } from "../finance.texts.ts";
import { type Asking, Files } from "../jobs/files.page.tsx";
import { KindSums } from "../months/month-sums.page.tsx";
import { yearTexts } from "./year.texts.ts";

type YearPageProps = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  year: number;
  /** All of the year's months. */
  periods: readonly Period[];
  through: Month | undefined;
  asking: Asking | undefined;
}>;

/** The year so far, month by month, with its files. */
export function YearPage(props: YearPageProps) {
  const { lang, path, staff, year, through } = props;
  const t = yearTexts[lang];
  return (
    <Layout
      lang={lang}
      path={path}
      title={t.title(year)}
      staff={staff}
      back={{ href: financePaths.months, label: financeTexts[lang].back }}
      wide
    >
      <PageHeading title={t.title(year)} lead={through && t.lead(formatMonth(through, lang))} />
      {through ? <Contents {...props} through={through} /> : <p>{t.noLines}</p>}
    </Layout>
  );
}

function Contents({ lang, year, periods, through, asking }: YearPageProps & { through: Month }) {
  const t = yearTexts[lang];
  const shown = periods.filter(({ month }) => month <= through);
  const last = shown.at(-1);
  const settled = last && stateOf(last) === "closed";
  const lines = shown.reduce((sum, period) => sum + period.lines, 0);
  return (
    <>
      <ThroughForm
        lang={lang}
        action={financePaths.year(year)}
        choices={periods.map(({ month }) => month)}
        through={through}
      />
      {settled ? (
        <p>{t.settled}</p>
      ) : (
        <Notice lang={lang} title={t.preliminaryTitle}>
          <p>{t.preliminary}</p>
        </Notice>
      )}
      <Files
        lang={lang}
        scope={{ kind: "year-to-date", through }}
        lines={lines}
        href={(format) => financePaths.yearFile(year, format, through)}
        asking={asking}
      />
      <KindSums lang={lang} periods={shown} />
      <p>{t.inKronor}</p>
      <p>
        <a href={financePaths.yearEnd(year)}>{t.toYearEnd(year)}</a>
      </p>
    </>
  );
}

type ThroughProps = Readonly<{
  lang: Language;
  action: string;
  choices: readonly Month[];
  through: Month;
  hint?: string;
}>;

/** Which month to stop at. */
export function ThroughForm({ lang, action, choices, through, hint }: ThroughProps) {
  const t = yearTexts[lang];
  return (
    <GetForm action={action}>
      <Select
        lang={lang}
        name="till"
        label={t.through}
        hint={hint}
        value={through}
        options={choices.map((month) => ({ value: month, label: formatMonth(month, lang) }))}
      />
      <Button tone="secondary">{t.show}</Button>
    </GetForm>
  );
}
