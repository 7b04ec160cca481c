import { type Frame, leftOf } from "../../calls/frames/frame.ts";
import type { Ranked } from "../../decisions/contract.ts";
import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";

type YearAmount = Ranked["applied"][number];

/** How far a case has come: what it adds to the running sum follows from it. */
export const rankedStates = ["open", "proposed", "granted", "decided"] as const;
export type RankedState = (typeof rankedStates)[number];

/** A case in its place. */
export type Place = {
  readonly row: Ranked;
  readonly state: RankedState;
  /** Two that come to the same have the same; undefined of a case without scores. */
  readonly rank: number | undefined;
  /** Its place by what is reckoned alone, before reviewers met. */
  readonly computedRank: number | undefined;
  readonly isTied: boolean;
  /** What it would take of each year's frame: as proposed, else as applied for; nothing once it is decided. */
  readonly takes: readonly YearAmount[];
  /** What this case and those before it take of each year, of what was left. */
  readonly sums: readonly YearAmount[];
  /** The years whose frame it does not fit, with all that stand before it. */
  readonly over: readonly number[];
  /** Of those, the years of which it is the first: the line stands before it. */
  readonly firstOver: readonly number[];
};

export type RankedYear = {
  readonly year: number;
  readonly frameOre: Ore;
  readonly committedOre: Ore;
  readonly leftOre: Ore;
  /** What all undecided cases ask for, and what is proposed of them. */
  readonly appliedOre: Ore;
  readonly proposedOre: Ore;
  /** What is left when all that would be taken has been; below zero it does not suffice. */
  readonly afterOre: Ore;
};

/** What a case is placed by: what reviewers said together, else what is reckoned. */
const scoreOf = ({ mean, adjusted }: Pick<Ranked, "mean" | "adjusted">): number | undefined => adjusted?.score ?? mean;

/** As people read a mean: two that are shown alike are alike. */
const hundredths = (mean: number) => Math.round(mean * 100);

function stateOf({ decided, proposed }: Pick<Ranked, "decided" | "proposed">): RankedState {
  if (decided) return decided.outcome === "granted" ? "granted" : "decided";
  return proposed ? "proposed" : "open";
}

function takesOf(row: Ranked): readonly YearAmount[] {
  const state = stateOf(row);
  if (state === "granted" || state === "decided") return [];
  if (row.proposed) return row.proposed.years;
  return row.adjusted?.proposal === "reject" ? [] : row.applied;
}

export const inYear = (amounts: readonly YearAmount[], year: number): Ore =>
  sumOre(amounts.filter((one) => one.year === year).map(({ amountOre }) => amountOre));

/** The best first; of two alike the one with the lower number. Cases without scores come last. */
function inOrder(a: Ranked, b: Ranked): number {
  const [first, second] = [a, b].map(scoreOf).map((score) => (score === undefined ? -1 : hundredths(score)));
  if (first !== second) return (second ?? 0) - (first ?? 0);
  const [one, other] = [a, b].map((row) => `${row.registrationNumber ?? "~"} ${row.title}`);
  return (one ?? "").localeCompare(other ?? "", "sv", { numeric: true });
}

/** Places by a figure, the highest first: two alike have the same, and the next one goes on after both. */
function placedBy(all: readonly (number | undefined)[]) {
  const sorted = all.flatMap((one) => (one === undefined ? [] : [hundredths(one)])).sort((a, b) => b - a);
  const firstOf = (one: number | undefined) => (one === undefined ? -1 : sorted.indexOf(hundredths(one)));
  return {
    placeOf: (one: number | undefined) => (one === undefined ? undefined : firstOf(one) + 1),
    isTied: (one: number | undefined) => one !== undefined && firstOf(one) !== sorted.lastIndexOf(hundredths(one)),
  };
}

/**
 * The cases of a call in their places, with what they come to of each year's frame. What is granted has been taken of the
 * frames already, so the sum begins at nothing and is held against what is left.
 */
export function rankingOf(rows: readonly Ranked[], frames: readonly Frame[]) {
  const sorted = rows.toSorted(inOrder);
  const scores = placedBy(sorted.map(scoreOf));
  const means = placedBy(rows.map(({ mean }) => mean));
  const sums = new Map(frames.map(({ year }) => [year, 0]));
  const exceeded = new Set<number>();
  const places = sorted.map((row): Place => {
    const takes = takesOf(row);
    const takesIn = frames.filter(({ year }) => inYear(takes, year) > 0);
    for (const { year } of takesIn) sums.set(year, (sums.get(year) ?? 0) + inYear(takes, year));
    const over = takesIn.filter((frame) => (sums.get(frame.year) ?? 0) > leftOf(frame)).map(({ year }) => year);
    const firstOver = over.filter((year) => !exceeded.has(year));
    for (const year of over) exceeded.add(year);
    const score = scoreOf(row);
    return {
      row,
      state: stateOf(row),
      rank: scores.placeOf(score),
      computedRank: means.placeOf(row.mean),
      isTied: scores.isTied(score),
      takes,
      sums: [...sums].map(([year, sum]) => ({ year, amountOre: ore(sum) })),
      ...{ over, firstOver },
    };
  });
  const undecided = rows.filter((row) => ["open", "proposed"].includes(stateOf(row)));
  const years = frames.map((frame): RankedYear => {
    const of = (amounts: (row: Ranked) => readonly YearAmount[]) =>
      sumOre(undecided.map((row) => inYear(amounts(row), frame.year)));
    const { year, frameOre, committedOre } = frame;
    const leftOre = leftOf(frame);
    return {
      ...{ year, frameOre, committedOre, leftOre },
      appliedOre: of(({ applied }) => applied),
      proposedOre: of(({ proposed }) => proposed?.years ?? []),
      afterOre: minusOre(leftOre, of(takesOf)),
    };
  });
  return { places, years };
}

export const totalOf = (amounts: readonly YearAmount[]): Ore =>
  amounts.length === 0 ? zeroOre : sumOre(amounts.map(({ amountOre }) => amountOre));

/** What a ranking is narrowed to; places and sums stay those of all. */
export type RankingFilter = {
  readonly state?: RankedState | undefined;
  readonly municipality?: string | undefined;
  /** Only those whose reviews disagree. */
  readonly split: boolean;
  /** Only those that do not fit a frame. */
  readonly over: boolean;
};

export function rankingFilterOf(query: URLSearchParams): RankingFilter {
  return {
    state: rankedStates.find((one) => one === query.get("lage")),
    municipality: query.get("kommun")?.slice(0, 120).trim() || undefined,
    split: query.has("oense"),
    over: query.has("over"),
  };
}

export const rankingQueryOf = ({ state, municipality, split, over }: RankingFilter): Record<string, string> => ({
  ...(state ? { lage: state } : {}),
  ...(municipality ? { kommun: municipality } : {}),
  ...(split ? { oense: "1" } : {}),
  ...(over ? { over: "1" } : {}),
});

export const fitsRanking = ({ row, state, over }: Place, asked: RankingFilter): boolean =>
  (asked.state === undefined || asked.state === state) &&
  (asked.municipality === undefined || asked.municipality === row.municipality) &&
  (!asked.split || row.disagreement !== undefined) &&
  (!asked.over || over.length > 0);
