import { type ComponentChildren, Fragment } from "preact";
import { rankedOutcome } from "../../decisions/contract.ts";
import { scoreInWords } from "../../pilot/outcome.texts.ts";
import { stageNames } from "../../pilot/stages/stages.texts.ts";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { formatKronor, formatMoney } from "../../vocabulary/ore.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { Cell } from "../desk/desk-table.page.tsx";
import { rankingTexts } from "./ranking.texts.ts";
import { inYear, type Place, type RankedYear, totalOf } from "./ranking.ts";

type Props = Readonly<{
  places: readonly Place[];
  years: readonly RankedYear[];
  /** Whether all are shown, so that the line can be drawn between two of them. */
  isWhole: boolean;
  /** Whether the reader may note what reviewers said together. */
  mayAdjust: boolean;
  empty: string;
}>;

/** Cases in their places, with the line where a year's frame no longer suffices. */
export function RankingTable({ places, years, isWhole, mayAdjust, empty }: Props) {
  const { t } = usePage(rankingTexts);
  if (places.length === 0) return <p class="pg-empty">{empty}</p>;
  const columns = [t.pilot, t.rank, t.reviews, t.applied, t.proposed, t.sum];
  return (
    <div class="pg-desk__box">
      <table class="govuk-table pg-desk__table pg-ranking" id="ranking">
        <caption class="govuk-table__caption govuk-table__caption--m">{t.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class="govuk-table__header">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <Fragment key={place.row.applicationId}>
              {isWhole && <Line place={place} years={years} columns={columns.length} />}
              <Row place={place} years={years} mayAdjust={mayAdjust} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = Readonly<{ place: Place; years: readonly RankedYear[]; columns: number }>;

function Line({ place, years, columns }: LineProps) {
  const { t, lang } = usePage(rankingTexts);
  if (place.firstOver.length === 0) return null;
  return (
    <tr class="pg-ranking__line">
      <td colSpan={columns}>
        <div>
          {years
            .filter(({ year }) => place.firstOver.includes(year))
            .map(({ year, leftOre }) => (
              <p key={year}>{t.line(year, formatMoney(leftOre, lang))}</p>
            ))}
          {place.isTied && <p>{t.tieAtLine}</p>}
        </div>
      </td>
    </tr>
  );
}

const Below = ({ children }: Readonly<{ children: ComponentChildren }>) => (
  <span class="pg-desk__about">{children}</span>
);

/** An amount of each year, a line for each where there are several. */
function Amounts({ of, years }: Readonly<{ of: Place["takes"]; years: readonly RankedYear[] }>) {
  const { t, lang } = usePage(rankingTexts);
  const total = formatKronor(totalOf(of), lang);
  if (years.length < 2) return <>{total}</>;
  return (
    <>
      {total}
      {years
        .filter(({ year }) => inYear(of, year) > 0)
        .map(({ year }) => (
          <span key={year} class="pg-desk__about">
            {t.ofYear(year, formatKronor(inYear(of, year), lang))}
          </span>
        ))}
    </>
  );
}

type RowProps = Pick<Props, "years" | "mayAdjust"> & Readonly<{ place: Place }>;

function Row({ place, years, mayAdjust }: RowProps) {
  const { t, lang } = usePage(rankingTexts);
  const { row, rank, computedRank, isTied, state } = place;
  const isOpen = state === "open" || state === "proposed";
  const { registrationNumber, organisation, municipality, stage } = row;
  const about = [registrationNumber ?? t.noNumber, organisation, municipality].filter(Boolean).join(" · ");
  return (
    <tr>
      <th scope="row" class="govuk-table__header">
        <a href={caseworkPaths.case(row.applicationId)}>{row.title}</a>
        <span class="pg-desk__about">{about}</span>
        {stage !== "reviewed" && <span class="pg-desk__about">{stageNames[lang][stage]}</span>}
      </th>
      <Cell label={t.rank}>
        {rank === undefined ? t.noRank : String(rank)}
        {isTied && <Below>{t.tied}</Below>}
        {rank !== computedRank && <Below>{t.computedRank(computedRank)}</Below>}
      </Cell>
      <Cell label={t.reviews}>
        <Reviews place={place} />
        {mayAdjust && isOpen && (
          <a class="pg-desk__about" href={caseworkPaths.joint(row.applicationId)}>
            {t.adjust}
            <span class="govuk-visually-hidden"> {row.title}</span>
          </a>
        )}
      </Cell>
      <Cell label={t.applied}>
        <Amounts of={row.applied} years={years} />
      </Cell>
      <Cell label={t.proposed}>
        <Proposed place={place} years={years} />
      </Cell>
      <Cell label={t.sum}>
        <Sums place={place} years={years} />
      </Cell>
    </tr>
  );
}

function Reviews({ place: { row } }: Readonly<{ place: Place }>) {
  const { t, lang } = usePage(rankingTexts);
  const { mean, low, high, count, disagreement, awaited, adjusted } = row;
  if (mean === undefined && !adjusted) return <>{t.noReviews}</>;
  return (
    <>
      {scoreInWords(adjusted?.score ?? mean, lang)}
      {adjusted?.score !== undefined && <Below>{t.computed(scoreInWords(mean, lang))}</Below>}
      {adjusted?.proposal && <Below>{t.jointProposals[adjusted.proposal]}</Below>}
      {adjusted && <Below>{adjusted.reason}</Below>}
      {mean !== undefined && <Below>{t.between(scoreInWords(low, lang), scoreInWords(high, lang))}</Below>}
      <Below>{t.reviewCount(count)}</Below>
      {disagreement && <Tag tone="attention">{t.splits[disagreement]}</Tag>}
      {awaited && <Tag tone="active">{t.awaited}</Tag>}
    </>
  );
}

function Proposed({ place: { row }, years }: Readonly<{ place: Place; years: readonly RankedYear[] }>) {
  const { t, lang } = usePage(rankingTexts);
  const { proposed, decided } = row;
  const said = decided ?? proposed;
  if (!said) return <>{t.notProposed}</>;
  return (
    <>
      {rankedOutcome(said.outcome, lang)}
      {said.years.length > 0 && (
        <Below>
          <Amounts of={said.years} years={years} />
        </Below>
      )}
      {!decided && proposed?.ready === false && <Below>{t.underWork}</Below>}
    </>
  );
}

function Sums({ place, years }: Readonly<{ place: Place; years: readonly RankedYear[] }>) {
  const { lang } = usePage(rankingTexts);
  const t = useTexts(rankingTexts);
  if (place.takes.length === 0) return <>{t.nothingMore}</>;
  return (
    <>
      {years.map(({ year, leftOre }) => {
        const sum = t.sumOf(formatKronor(inYear(place.sums, year), lang), formatKronor(leftOre, lang));
        return (
          <div key={year}>
            {years.length < 2 ? sum : t.ofYear(year, sum)}{" "}
            {place.over.includes(year) && <Tag tone="bad">{t.over(year)}</Tag>}
          </div>
        );
      })}
    </>
  );
}
