import { rankedOutcome } from "../../decisions/contract.ts";
import { tableXlsx } from "../../exports/contract.ts";
import { scoreInWords } from "../../pilot/outcome.texts.ts";
import { stageNames } from "../../pilot/stages/stages.texts.ts";
import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatKronor, type Ore } from "../../vocabulary/ore.ts";
import { rankingTexts } from "./ranking.texts.ts";
import { inYear, type Place, type RankedYear } from "./ranking.ts";

/** A column is a text, or an amount that a spreadsheet can add up. */
type Column = CsvColumn<Place> & { readonly width: number };

export type RankingFor = {
  readonly callId: string;
  readonly years: readonly RankedYear[];
  readonly today: LocalDay;
  readonly lang: Language;
};

const scoreOrNothing = (score: number | undefined, lang: Language) =>
  score === undefined ? "" : scoreInWords(score, lang);

function columnsOf({ years, lang }: RankingFor): readonly Column[] {
  const t = rankingTexts[lang];
  const said = ({ row }: Place) => row.decided ?? row.proposed;
  const perYear = (header: (year: number) => string, of: (place: Place, year: number) => Ore): Column[] =>
    years.map(({ year }) => ({ header: header(year), width: 16, ore: (place) => of(place, year) }));
  return [
    { header: t.rank, width: 8, text: ({ rank }) => (rank === undefined ? "" : String(rank)) },
    { header: t.tied, width: 8, text: ({ isTied }) => (isTied ? t.yes : "") },
    { header: t.number, width: 16, text: ({ row }) => row.registrationNumber ?? "" },
    { header: t.pilot, width: 40, text: ({ row }) => row.title },
    { header: t.organisation, width: 30, text: ({ row }) => row.organisation },
    { header: t.municipality, width: 18, text: ({ row }) => row.municipality },
    { header: t.stage, width: 16, text: ({ row }) => stageNames[lang][row.stage] },
    { header: t.reviews, width: 16, text: ({ row }) => scoreInWords(row.mean, lang) },
    { header: t.computedRankHeader, width: 14, text: ({ computedRank }) => String(computedRank ?? "") },
    { header: t.adjusted, width: 16, text: ({ row }) => scoreOrNothing(row.adjusted?.score, lang) },
    {
      header: t.jointProposal,
      width: 26,
      text: ({ row }) => (row.adjusted?.proposal ? t.jointProposals[row.adjusted.proposal] : ""),
    },
    { header: t.adjustedReason, width: 40, text: ({ row }) => row.adjusted?.reason ?? "" },
    { header: t.low, width: 10, text: ({ row }) => scoreInWords(row.low, lang) },
    { header: t.high, width: 10, text: ({ row }) => scoreInWords(row.high, lang) },
    { header: t.count, width: 12, text: ({ row }) => String(row.count) },
    {
      header: t.disagreement,
      width: 26,
      text: ({ row }) => (row.disagreement ? t.splits[row.disagreement] : ""),
    },
    ...perYear(t.appliedIn, ({ row }, year) => inYear(row.applied, year)),
    {
      header: t.outcome,
      width: 26,
      text: (place) => {
        const one = said(place);
        return one ? rankedOutcome(one.outcome, lang) : "";
      },
    },
    ...perYear(t.takesIn, (place, year) => inYear(said(place)?.years ?? [], year)),
    ...perYear(t.sumIn, ({ sums }, year) => inYear(sums, year)),
    { header: t.fits, width: 8, text: ({ takes, over }) => (takes.length === 0 ? "" : over.length > 0 ? t.no : t.yes) },
  ];
}

type RankingFile = { readonly name: string; readonly type: string; readonly file: Uint8Array };
const fileName = ({ callId, today, lang }: RankingFor) => `${rankingTexts[lang].fileName}-${callId}-${today}`;

/** The ranking as Swedish Excel opens it. */
export function rankingCsv(places: readonly Place[], of: RankingFor): RankingFile {
  const columns = columnsOf(of);
  return {
    name: `${fileName(of)}.csv`,
    type: "text/csv; charset=utf-8",
    file: new TextEncoder().encode(csvHead(columns) + csvPage(columns, places)),
  };
}

/** The ranking as a workbook. */
export async function rankingXlsx(places: readonly Place[], of: RankingFor): Promise<RankingFile> {
  const columns = columnsOf(of);
  const cell = (column: Column, place: Place) =>
    "ore" in column ? formatKronor(column.ore(place), of.lang) : column.text(place);
  const rows = places.map((place) => columns.map((column) => cell(column, place)));
  return { name: `${fileName(of)}.xlsx`, ...(await tableXlsx({ name: rankingTexts[of.lang].sheet, columns, rows })) };
}
