import { formatNumber } from "../../platform/forms/kinds/number.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { LineChart } from "../../platform/web/ui/line-chart.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { EffectChart } from "./effects.page.tsx";
import { type Followed, newestOf } from "./followed.ts";
import { goalsTexts } from "./goals.texts.ts";
import { shareReached, targetNow, targetOn } from "./goals.ts";
import { figureText, shareText, targetsText } from "./result-words.ts";

type Props = Readonly<{
  goals: readonly Followed[];
  /** From which day the first targets hold. */
  startDay: LocalDay;
}>;

/** The goals of a project, one after the other, with what has been reported of each. */
export function ResultsShown({ goals, startDay }: Props) {
  const { t } = usePage(goalsTexts);
  if (goals.length === 0) return <p class="pg-empty">{t.noGoals}</p>;
  return (
    <>
      {goals.map((goal, at) => (
        <GoalShown key={goal.id} goal={goal} number={at + 1} startDay={startDay} />
      ))}
      <EffectChart goals={goals} />
    </>
  );
}

type GoalProps = Readonly<{ goal: Followed; number: number; startDay: LocalDay }>;

function GoalShown({ goal, number, startDay }: GoalProps) {
  const { t, lang } = usePage(goalsTexts);
  const name = wordsIn(goal.name, lang);
  const newest = newestOf(goal);
  const target = targetNow(goal);
  const share =
    newest && target !== undefined ? shareReached({ baseline: goal.baseline, target }, newest.value) : undefined;
  return (
    <>
      <h2>
        {number}. {name}
      </h2>
      <SummaryList
        rows={[
          { key: t.kind, value: goal.kind && t.kinds[goal.kind] },
          {
            key: t.baseline,
            value: goal.baseline === undefined ? undefined : figureText(goal.baseline, goal.unit, lang),
          },
          { key: t.target, value: target === undefined ? undefined : <Lines text={targetsText(goal, lang)} /> },
          { key: t.source, value: goal.source },
          ...(newest ? [{ key: t.value, value: figureText(newest.value, goal.unit, lang) }] : []),
          ...(newest && target !== undefined ? [{ key: t.reached, value: shareText(share, lang) }] : []),
        ]}
      />
      <Course goal={goal} number={number} name={name} startDay={startDay} />
      <Values goal={goal} number={number} name={name} />
    </>
  );
}

/** The values over time against the target, where there is any value. */
function Course({ goal, number, name, startDay }: GoalProps & Readonly<{ name: string }>) {
  const { t, lang } = usePage(goalsTexts);
  const points = goal.told.flatMap(({ day, value }) => (value === undefined ? [] : [{ day, value }]));
  if (points.length === 0) return null;
  const steps = goal.targets.map(({ value, since }) => ({ day: since?.day ?? startDay, value }));
  return (
    <LineChart
      id={`course-${number}`}
      title={t.chart(name)}
      description={t.chartText}
      points={points}
      steps={steps}
      names={{ points: t.lookActual, steps: t.lookTarget }}
      format={(value) => formatNumber(value, lang)}
      formatDay={(day) => formatDay(LocalDay.parse(day), lang)}
    />
  );
}

/** What each report says of it, and how those reached were counted. */
function Values({ goal, number, name }: Omit<GoalProps, "startDay"> & Readonly<{ name: string }>) {
  const { t, lang } = usePage(goalsTexts);
  if (goal.told.length === 0) return <p class="pg-empty">{t.nothingYet}</p>;
  const isMeasured = goal.told.some(({ value }) => value !== undefined);
  return (
    <>
      <DataTable
        id={`values-${number}`}
        caption={t.values(name)}
        columns={[t.day, ...(isMeasured ? [numeric(t.value), numeric(t.targetThen)] : []), t.report, t.source, t.told]}
        rows={goal.told.map(({ day, value, report, isAccepted, source, text }) => [
          formatDay(day, lang),
          ...(isMeasured
            ? [value === undefined ? "" : formatNumber(value, lang), numberText(targetOn(goal, day), lang)]
            : []),
          t.reportOf(report, isAccepted),
          source,
          text,
        ])}
      />
      {goal.told.some(({ counted }) => counted.length > 0) && (
        <DataTable
          id={`groups-${number}`}
          caption={t.groups(name)}
          columns={[t.group, ...goal.told.filter(hasCounts).map(({ day }) => numeric(formatDay(day, lang)))]}
          rows={groupRows(goal.told.filter(hasCounts), lang)}
        />
      )}
    </>
  );
}

const hasCounts = ({ counted }: Followed["told"][number]): boolean => counted.length > 0;
const numberText = (value: number | undefined, lang: Language): string =>
  value === undefined ? "" : formatNumber(value, lang);

/** A row for each group, a cell for each day; what nobody has counted is left empty, and is never nought. */
function groupRows(told: Followed["told"], lang: Language): readonly (readonly string[])[] {
  const labels = [
    ...new Set(
      told.flatMap(({ counted }) => counted.flatMap(({ groups }) => groups.map(({ label }) => wordsIn(label, lang)))),
    ),
  ];
  return labels.map((label) => [
    label,
    ...told.map(({ counted }) => {
      const group = counted.flatMap(({ groups }) => groups).find((one) => wordsIn(one.label, lang) === label);
      return numberText(group?.count, lang);
    }),
  ]);
}
