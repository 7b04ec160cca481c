import type { Call } from "../../calls/call.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { Beside } from "../../platform/web/pages-beside.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { DataTable, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, ButtonRow, GetForm } from "../../platform/web/ui/form.tsx";
import { formatKronor } from "../../vocabulary/ore.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { OnlyBoxes } from "../desk/only-boxes.page.tsx";
import { rankingTexts } from "./ranking.texts.ts";
import { type Place, type RankedYear, type RankingFilter, rankedStates, rankingQueryOf } from "./ranking.ts";
import { RankingTable } from "./ranking-table.page.tsx";

type Props = Readonly<{
  call: Pick<Call, "callId" | "title">;
  /** Those of this page. */
  places: readonly Place[];
  years: readonly RankedYear[];
  filter: RankingFilter;
  municipalities: readonly string[];
  beside: Beside;
  /** Whether the reader, an officer, may open the call's own page and note what reviewers said together. */
  writesCalls: boolean;
}>;

/** A call's reviewed cases in their order, against its frame. */
export function RankingPage(props: Props) {
  const { call, places, years, filter, beside, writesCalls } = props;
  const { t, lang } = usePage(rankingTexts);
  const title = t.title(wordsIn(call.title, lang));
  const query = rankingQueryOf(filter);
  const isWhole = Object.keys(query).length === 0;
  return (
    <Layout title={title} back={{ href: caseworkPaths.rankings, label: t.back }} wide>
      <div class="pg-desk">
        <PageHeading title={title} lead={t.lead} />
        {writesCalls && (
          <p>
            <a href={caseworkPaths.call(call.callId)}>{t.toCall}</a>
            {" · "}
            <a href={caseworkPaths.panel(call.callId)}>{t.toPanel}</a>
            {" · "}
            <a href={caseworkPaths.meetings}>{t.toMeetings}</a>
          </p>
        )}
        <Years years={years} />
        <Filters {...props} />
        {!isWhole && <p>{t.filteredNote}</p>}
        <RankingTable
          places={places}
          years={years}
          isWhole={isWhole}
          mayAdjust={writesCalls}
          empty={isWhole && beside.previous === undefined ? t.empty : t.emptyFilter}
        />
        <Pagination label={t.pages} {...beside} />
        {(beside.next ?? beside.previous) !== undefined && (
          <p>
            <a href={`${caseworkPaths.ranking(call.callId)}?${new URLSearchParams({ ...query, hela: "1" })}`}>
              {t.wholeList}
            </a>
          </p>
        )}
        <Files {...props} />
      </div>
    </Layout>
  );
}

function Years({ years }: Pick<Props, "years">) {
  const { t, lang } = usePage(rankingTexts);
  return (
    <DataTable
      id="frame"
      caption={t.framesCaption}
      columns={[
        t.year,
        numeric(t.frame),
        numeric(t.committed),
        numeric(t.left),
        numeric(t.appliedSum),
        numeric(t.proposedSum),
        numeric(t.after),
      ]}
      rows={years.map(({ year, frameOre, committedOre, leftOre, appliedOre, proposedOre, afterOre }) => [
        String(year),
        ...[frameOre, committedOre, leftOre, appliedOre, proposedOre, afterOre].map((sum) => formatKronor(sum, lang)),
      ])}
    />
  );
}

function Filters({ call, filter, municipalities }: Props) {
  const { t } = usePage(rankingTexts);
  const query = rankingQueryOf(filter);
  const count = Object.keys(query).length;
  const here = caseworkPaths.ranking(call.callId);
  const only = [
    { name: "oense", label: t.onlySplit },
    { name: "over", label: t.onlyOver },
  ];
  return (
    <Details summary={count > 0 ? t.filtered(count) : t.filter}>
      <GetForm action={here}>
        <div class="pg-desk__filter">
          <Select
            name="lage"
            value={filter.state ?? ""}
            label={t.state}
            empty={t.any}
            options={rankedStates.map((one) => ({ value: one, label: t.states[one] }))}
          />
          <Select
            name="kommun"
            value={filter.municipality ?? ""}
            label={t.municipality}
            empty={t.any}
            options={municipalities.map((name) => ({ value: name, label: name }))}
          />
        </div>
        <OnlyBoxes legend={t.only} boxes={only} query={query} />
        <ButtonRow>
          <Button tone="secondary">{t.show}</Button>
          <a href={here}>{t.clear}</a>
        </ButtonRow>
      </GetForm>
    </Details>
  );
}

function Files({ call, filter }: Props) {
  const { t } = usePage(rankingTexts);
  const query = new URLSearchParams(rankingQueryOf(filter));
  return (
    <p>
      {`${t.files}: `}
      <a href={`${caseworkPaths.rankingFile(call.callId, "xlsx")}?${query}`}>{t.excel}</a>
      {", "}
      <a href={`${caseworkPaths.rankingFile(call.callId, "csv")}?${query}`}>{t.csv}</a>
    </p>
  );
}
