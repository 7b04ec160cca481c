import { createHash } from "node:crypto";
import { type CallName, publishedCalls } from "../../calls/call.store.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html } from "../../platform/web/answers.ts";
import { conditionsOf } from "../../platform/web/conditions.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { callIn, page } from "../../platform/web/route.ts";
import { currentSettings } from "../../settings/settings.store.ts";
import { csvHead, csvPage } from "../../vocabulary/csv.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { catalogueOf } from "./catalogue.ts";
import { grantColumns, standardPackage } from "./grants.ts";
import { openDataPaths } from "./open-data.paths.ts";
import { publishedGrants } from "./open-data.store.ts";

/** Anybody may keep a file for five minutes, and then asks whether it is still the same. */
const kept = "public, max-age=300";

/** A file that is the same for everybody. Who has it already is told so, and gets nothing twice. */
function fileAnswer(
  request: Pick<WebRequest, "headers">,
  body: string,
  { type, next }: { readonly type: string; readonly next?: string | undefined },
): Answer {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = {
    etag,
    "cache-control": kept,
    "access-control-allow-origin": "*",
    ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
  };
  const conditions = conditionsOf(request.headers, { etag });
  if (conditions === "not-modified") return { statusCode: 304, headers, body: "" };
  if (conditions === "failed") return { statusCode: 412, headers, body: "" };
  return { statusCode: 200, headers: { ...headers, "content-type": type }, body };
}

/** What was granted, as open data. */
export function openDataRoutes({ table, siteUrl }: { readonly table: Pick<Table, "get" | "query">; siteUrl: string }) {
  const site = siteUrl.replace(/\/$/, "");
  const funderNow = async () => {
    const { authority } = await currentSettings(table);
    const { name, number, contact } = authority ?? refuse("not-set-up");
    return { name, number, email: contact.email, siteUrl: site };
  };
  /** The grants of the call in the address; while there are none there is no file. @throws Refusal not-found */
  const asked = async (
    request: Pick<WebRequest, "params" | "query">,
    address: (call: CallName["callId"]) => string,
  ) => {
    const callId = callIn(request);
    const after = request.query.get("efter") ?? undefined;
    const [funder, calls, { grants, next }] = await Promise.all([
      funderNow(),
      publishedCalls(table),
      publishedGrants(table, callId, after),
    ]);
    const call = calls.find((one) => one.callId === callId);
    if (!call || grants.length === 0) return refuse("not-found");
    const further = next === undefined ? undefined : `${site}${address(callId)}?efter=${encodeURIComponent(next)}`;
    return { funder, call, grants, next: further };
  };

  return [
    page(openDataPaths.root, "everyone", async (visit) =>
      html(visit, (await import("./open-data.page.tsx")).OpenDataPage, { calls: await publishedCalls(table) }),
    ),
    page(openDataPaths.catalogue, "everyone", async (visit) => {
      const [funder, calls] = await Promise.all([funderNow(), publishedCalls(table)]);
      return fileAnswer(visit, catalogueOf({ funder, calls }), { type: "application/rdf+xml; charset=utf-8" });
    }),
    page(openDataPaths.json("{callId}"), "everyone", async (visit) => {
      const { grants, next, ...of } = await asked(visit, openDataPaths.json);
      const body = `${JSON.stringify(standardPackage(grants, { ...of, next }), null, 1)}\n`;
      return fileAnswer(visit, body, { type: "application/json; charset=utf-8", next });
    }),
    page(openDataPaths.csv("{callId}"), "everyone", async (visit) => {
      const { grants, next, call, funder } = await asked(visit, openDataPaths.csv);
      const columns = grantColumns(call, funder);
      return fileAnswer(visit, csvHead(columns) + csvPage(columns, grants), { type: "text/csv; charset=utf-8", next });
    }),
  ];
}
