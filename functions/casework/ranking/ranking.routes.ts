import { currentCall, publishedCalls } from "../../calls/call.store.ts";
import { framesFor } from "../../calls/frames/frame.store.ts";
import { readRanked } from "../../decisions/contract.ts";
import type { Table } from "../../platform/table/table.ts";
import { download, html } from "../../platform/web/answers.ts";
import { callIn, page, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readers } from "../access.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { fitsRanking, rankingFilterOf, rankingOf, rankingQueryOf } from "./ranking.ts";
import { rankingCsv, rankingXlsx } from "./ranking-file.writer.ts";

/** Cases on a page of a ranking. */
const placesAPage = 100;

/** The rankings of calls, for those who may read reviews: as a page, and as files. */
export function rankingRoutes({ table }: { readonly table: Pick<Table, "get" | "query"> }) {
  const asked = async ({ params, query }: Pick<Visit, "params" | "query">) => {
    const callId = callIn({ params });
    const [call, rows] = await Promise.all([currentCall(table, callId), readRanked(table, callId)]);
    const { places, years } = rankingOf(rows, await framesFor(table, call));
    const filter = rankingFilterOf(query);
    const municipalities = [...new Set(rows.map(({ municipality }) => municipality))].filter((name) => name !== "");
    return {
      ...{ call, years, filter },
      places: places.filter((place) => fitsRanking(place, filter)),
      municipalities: municipalities.sort((a, b) => a.localeCompare(b, "sv")),
    };
  };

  return [
    page(caseworkPaths.rankings, readers.reviews, async (visit) =>
      html(visit, (await import("./rankings.page.tsx")).RankingsPage, { calls: await publishedCalls(table) }),
    ),

    page(caseworkPaths.ranking("{callId}"), readers.reviews, async (visit) => {
      const { places, ...shown } = await asked(visit);
      const { callId } = shown.call;
      const from = Math.min(Number(/^\d{1,5}$/.exec(visit.query.get("fran") ?? "")?.[0] ?? 0), places.length);
      const isWhole = visit.query.has("hela");
      const to = isWhole ? places.length : from + placesAPage;
      const at = (place: number) => {
        const query = new URLSearchParams({ ...rankingQueryOf(shown.filter), fran: String(place) });
        return `${caseworkPaths.ranking(callId)}?${query}`;
      };
      return html(visit, (await import("./ranking.page.tsx")).RankingPage, {
        ...shown,
        places: places.slice(isWhole ? 0 : from, to),
        beside: {
          next: to < places.length ? at(to) : undefined,
          previous: from > 0 && !isWhole ? at(Math.max(0, from - placesAPage)) : undefined,
        },
        writesCalls: visit.person.roles.includes("officer"),
      });
    }),

    page(caseworkPaths.rankingFile("{callId}", "{format}"), readers.reviews, async (visit) => {
      const { places, years, call } = await asked(visit);
      const make = { csv: rankingCsv, xlsx: rankingXlsx }[visit.params["format"] ?? ""] ?? refuse("not-found");
      const of = { callId: call.callId, years, today: dayOf(visit.now), lang: visit.language };
      const { file, ...named } = await make(places, of);
      return download(file, named);
    }),
  ];
}
