import { type Period, stateOf } from "../../ledger/period.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { Button, GetForm } from "../../platform/web/ui/form.tsx";
import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts } from "../finance.texts.ts";
import { Files } from "../jobs/files.page.tsx";
import { KindSums } from "../months/month-sums.page.tsx";
import { yearTexts } from "./year.texts.ts";

type YearPageProps = Readonly<{
  year: number;
  /** All of the year's months. */
  periods: readonly Period[];
  through: Month | undefined;
  acts: boolean;
}>;

/** The year so far, month by month, with its files. */
export function YearPage(props: YearPageProps) {
  const { lang, t } = usePage(yearTexts);
  const { year, through } = props;
  return (
    <Layout title={t.title(year)} back={{ href: financePaths.months, label: financeTexts[lang].back }} wide>
      <PageHeading title={t.title(year)} lead={through && t.lead(formatMonth(through, lang))} />
      {through ? <Contents {...props} through={through} /> : <p>{t.noLines}</p>}
    </Layout>
  );
}

function Contents({ year, periods, through, acts }: YearPageProps & { through: Month }) {
  const t = useTexts(yearTexts);
  const shown = periods.filter(({ month }) => month <= through);
  const last = shown.at(-1);
  const settled = last && stateOf(last) === "closed";
  const lines = shown.reduce((sum, period) => sum + period.lines, 0);
  return (
    <>
      <ThroughForm action={financePaths.year(year)} choices={periods.map(({ month }) => month)} through={through} />
      {settled ? <p>{t.settled}</p> : <Notice title={t.preliminaryTitle} text={t.preliminary} />}
      <Files
        scope={{ kind: "year-to-date", through }}
        lines={lines}
        href={(format) => financePaths.yearFile(year, format, through)}
        acts={acts}
      />
      <KindSums periods={shown} />
      <p>{t.inKronor}</p>
      <p>
        <a href={financePaths.yearEnd(year)}>{t.endTitle(year)}</a>
      </p>
    </>
  );
}

type ThroughProps = Readonly<{
  action: string;
  choices: readonly Month[];
  through: Month;
  hint?: string;
}>;

/** Which month to stop at. */
export function ThroughForm({ action, choices, through, hint }: ThroughProps) {
  const { lang, t } = usePage(yearTexts);
  return (
    <GetForm action={action}>
      <Select
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
