import { createHash } from "node:crypto";
import { publishedCalls } from "../../calls/call.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import { type Answer, html } from "../../platform/web/answers.ts";
import { conditionsOf } from "../../platform/web/conditions.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { caseIn, page } from "../../platform/web/route.ts";
import { currentSettings, readProgramme } from "../../settings/settings.store.ts";
import { MeasureId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readCards } from "../cards.store.ts";
import { HubCard } from "../hub-card.ts";
import { allMeasures, programmeInForce, readMeasure } from "../portfolio.store.ts";
import { entriesOf, feedOf, sitemapOf } from "./feed.ts";
import { hubPaths } from "./hub.paths.ts";
import { foundBy, projectsFoundBy, shownMeasures } from "./shown-measure.ts";

const pages = () => import("./hub.page.tsx");
const longestSearch = 100;

/** A file that is asked for anew each time, and sent only when it has changed: what was taken back is gone at once. */
function fileAnswer({ headers: asked }: Pick<WebRequest, "headers">, body: string, type: string): Answer {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "public, no-cache" };
  if (conditionsOf(asked, { etag }) === "not-modified") return { statusCode: 304, headers, body: "" };
  return { statusCode: 200, headers: { ...headers, "content-type": type }, body };
}

/** What is mapped and open to everybody: a list that can be searched, a page of each, a feed, and the site's own map. */
export function hubRoutes({ table, siteUrl }: { readonly table: Pick<Table, "get" | "query">; siteUrl: string }) {
  const site = siteUrl.replace(/\/$/, "");
  const shown = async () => {
    const { programmes } = await currentSettings(table);
    const all = programmes.map(async ({ programmeId, version }) => {
      const [programme, measures] = await Promise.all([
        readProgramme(table, programmeId, version),
        allMeasures(table, programmeId),
      ]);
      return shownMeasures(programme, measures);
    });
    return (await Promise.all(all)).flat();
  };

  const entries = async () => entriesOf(...(await Promise.all([shown(), readCards(table)])));

  return [
    page(hubPaths.root, "everyone", async (visit) => {
      const looked = (visit.query.get("sok") ?? "").trim().slice(0, longestSearch);
      const [measures, cards] = await Promise.all([shown(), readCards(table)]);
      const [found, projects] = [foundBy(measures, looked), projectsFoundBy(cards, looked)];
      return html(visit, (await pages()).HubPage, { projects, found, looked });
    }),
    page(hubPaths.project("{id}"), "everyone", async (visit) => {
      const item = await table.get("pilots", keys.hubCard(caseIn(visit)));
      return html(visit, (await pages()).HubProjectPage, { card: readAs(HubCard, item ?? refuse("not-found")) });
    }),
    page(hubPaths.measure("{programmeId}", "{measure}"), "everyone", async (visit) => {
      const id = MeasureId.safeParse(visit.params["measure"]).data ?? refuse("not-found");
      const programme = await programmeInForce(table, visit.params["programmeId"] ?? "");
      const measure = await readMeasure(table, programme.programmeId, id);
      const [one] = shownMeasures(programme, measure ? [measure] : []);
      return html(visit, (await pages()).HubMeasurePage, one ?? refuse("not-found"));
    }),
    page(hubPaths.feed, "everyone", async (visit) => {
      const [all, { authority }] = await Promise.all([entries(), currentSettings(table)]);
      const { name, publishedAt: since } = authority ?? refuse("not-set-up");
      return fileAnswer(visit, feedOf(all, { site, name, since }), "application/atom+xml; charset=utf-8");
    }),
    page(hubPaths.sitemap, "everyone", async (visit) => {
      const [all, calls, { programmes }] = await Promise.all([
        entries(),
        publishedCalls(table),
        currentSettings(table),
      ]);
      const paths = [
        ...["/", hubPaths.root, "/oppna-data", "/tillganglighet", "/personuppgifter"],
        ...calls.map(({ callId }) => `/utlysningar/${callId}`),
        ...programmes.map(({ programmeId }) => `/program/${programmeId}`),
      ];
      return fileAnswer(visit, sitemapOf(all, site, paths), "application/xml; charset=utf-8");
    }),
  ];
}
