import { tableXlsx } from "../../exports/contract.ts";
import type { Followed, Told } from "../../pilot/goals/followed.ts";
import { goalsTexts } from "../../pilot/goals/goals.texts.ts";
import { shareReached, targetNow, targetOn } from "../../pilot/goals/goals.ts";
import type { Masked } from "../../pilot/goals/mask.ts";
import { limitOf, shownOutside } from "../../pilot/goals/outside.ts";
import { shareText } from "../../pilot/goals/result-words.ts";
import { formatNumber } from "../../platform/forms/kinds/number.ts";
import { type Words, wordsIn } from "../../platform/forms/words.ts";
import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { ProjectResults } from "./call-results.store.ts";
import { resultsTexts } from "./results.texts.ts";

export type FileFor = {
  readonly callId: CallId;
  readonly today: LocalDay;
  readonly lang: Language;
  /** As it may be shown outside: small numbers masked, no free text. */
  readonly isMasked: boolean;
};

type Row = Readonly<
  Record<
    | "number"
    | "project"
    | "organisation"
    | "result"
    | "level"
    | "kind"
    | "baseline"
    | "unit"
    | "target"
    | "day"
    | "value"
    | "targetThen"
    | "share"
    | "groups"
    | "report"
    | "source"
    | "told",
    string
  >
>;

const empty = {
  ...{ result: "", level: "", kind: "", baseline: "", unit: "", target: "", day: "", value: "", targetThen: "" },
  ...{ share: "", groups: "", report: "", source: "", told: "" },
};

const projectOf = ({ pilot: { grant, lifecycle } }: ProjectResults) => ({
  number: lifecycle.registrationNumber ?? "",
  project: grant.title,
  organisation: grant.organisation,
});

const said = (value: number | undefined, lang: Language) => (value === undefined ? "" : formatNumber(value, lang));

const levelText = (level: string | undefined, lang: Language): string => {
  const at = ["p-output", "p-outcome", "p-impact"].indexOf(level ?? "");
  return goalsTexts[lang].bands[at] ?? "";
};

const groupsText = (groups: readonly { readonly label: Words; readonly text: string }[], lang: Language): string =>
  groups.map(({ label, text }) => `${wordsIn(label, lang)}: ${text}`).join("; ");

/** What one report says of a goal, as it is. */
function toldCells(goal: Followed, told: Told, lang: Language) {
  const { day, value, report, isAccepted, source, text, counted } = told;
  const target = targetOn(goal, day);
  const share = value === undefined ? undefined : shareReached({ baseline: goal.baseline, target }, value);
  return {
    ...{ day, value: said(value, lang), targetThen: said(target, lang), source, told: text },
    share: value === undefined || target === undefined ? "" : shareText(share, lang),
    groups: groupsText(
      counted.flatMap(({ groups }) =>
        groups.flatMap(({ label, count }) => (count === undefined ? [] : [{ label, text: String(count) }])),
      ),
      lang,
    ),
    report: goalsTexts[lang].reportOf(report, isAccepted),
  };
}

function goalCells(goal: Followed, lang: Language) {
  const { name, kind, baseline, unit, level } = goal;
  return {
    ...{ result: wordsIn(name, lang), level: levelText(level, lang), unit },
    kind: kind ? goalsTexts[lang].kinds[kind] : "",
    ...{ baseline: said(baseline, lang), target: said(targetNow(goal), lang) },
  };
}

/** A row for each value that was reported, and one for a goal of which nothing was. */
const exactRows = (project: ProjectResults, goals: readonly Followed[], lang: Language): readonly Row[] =>
  goals.flatMap((goal): readonly Row[] => {
    const row = { ...empty, ...projectOf(project), ...goalCells(goal, lang) };
    return goal.told.length === 0 ? [row] : goal.told.map((told) => ({ ...row, ...toldCells(goal, told, lang) }));
  });

/** A row for each goal, with the newest value that was accepted. */
function maskedRows(project: ProjectResults, goals: readonly Followed[], lang: Language): readonly Row[] {
  const t = goalsTexts[lang];
  const { call } = project.pilot;
  const shown = (value: Masked | undefined) =>
    value === "few" ? t.few(limitOf(call)) : value === "withheld" ? t.withheld : said(value, lang);
  return goals.map((goal) => {
    const { baseline, newest, groups, target } = shownOutside(goal, call);
    return {
      ...{ ...empty, ...projectOf(project), ...goalCells(goal, lang) },
      baseline: shown(baseline),
      ...(newest
        ? {
            ...{ day: newest.day, value: shown(newest.value), targetThen: said(target, lang) },
            share: shareText(newest.share, lang),
            groups: groupsText(
              groups.map(({ label, count }) => ({ label, text: shown(count) })),
              lang,
            ),
          }
        : {}),
    };
  });
}

/** The rows of a file; a project whose application is marked as secret says only that. */
const fileRows = (projects: readonly ProjectResults[], { lang, isMasked }: FileFor): readonly Row[] =>
  projects.flatMap((project): readonly Row[] => {
    if (!project.goals) return [{ ...empty, ...projectOf(project), result: resultsTexts[lang].secret }];
    return isMasked ? maskedRows(project, project.goals, lang) : exactRows(project, project.goals, lang);
  });

const widths: Readonly<Record<keyof Row, number>> = {
  ...{ number: 16, project: 36, organisation: 28, result: 40, level: 18, kind: 18, baseline: 12, unit: 12, target: 12 },
  ...{ day: 12, value: 12, targetThen: 12, share: 12, groups: 50, report: 12, source: 24, told: 50 },
};

function columnsOf({ lang, isMasked }: FileFor) {
  const [t, r] = [goalsTexts[lang], resultsTexts[lang]];
  const headers: Readonly<Record<keyof Row, string>> = {
    ...{ number: r.caseNumber, project: r.project, organisation: r.organisation, result: t.result, level: t.level },
    ...{ kind: t.kind, baseline: t.baseline, unit: t.unit, target: t.target, day: t.day, value: t.value },
    ...{
      targetThen: t.targetThen,
      share: t.reached,
      groups: r.groups,
      report: t.report,
      source: t.source,
      told: t.told,
    },
  };
  const inside: readonly string[] = isMasked ? ["report", "source", "told"] : [];
  const names = (Object.keys(headers) as (keyof Row)[]).filter((name) => !inside.includes(name)); // as: its own keys
  return names.map((name) => ({ name, header: headers[name], width: widths[name] }));
}

const fileName = ({ callId, today, lang, isMasked }: FileFor): string =>
  [resultsTexts[lang].fileName, callId, ...(isMasked ? [resultsTexts[lang].maskedName] : []), today].join("-");

type ResultsFile = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/** The results as Swedish Excel opens them. */
export function resultsCsv(projects: readonly ProjectResults[], of: FileFor): ResultsFile {
  const columns: readonly CsvColumn<Row>[] = columnsOf(of).map(({ name, header }) => ({
    header,
    text: (row: Row) => row[name],
  }));
  const text = csvHead(columns) + csvPage(columns, fileRows(projects, of));
  return { name: `${fileName(of)}.csv`, type: "text/csv; charset=utf-8", file: new TextEncoder().encode(text) };
}

/** The results as a workbook. */
export async function resultsXlsx(projects: readonly ProjectResults[], of: FileFor): Promise<ResultsFile> {
  const columns = columnsOf(of);
  const rows = fileRows(projects, of).map((row) => columns.map(({ name }) => row[name]));
  const sheet = { name: goalsTexts[of.lang].title, columns, rows };
  return { name: `${fileName(of)}.xlsx`, ...(await tableXlsx(sheet)) };
}
