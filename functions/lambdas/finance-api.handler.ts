import { readFile } from "node:fs/promises";
import { describedAt, financeScope } from "../exports/api/api.paths.ts";
import { exportStore } from "../exports/jobs/stored-files.store.ts";
import { asProblem } from "../platform/web/problem.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { environments } from "./environments.env.ts";
import { wired } from "./wiring.ts";

const env = environments["finance-api"].parse(process.env);
const { SITE_URL: siteUrl, TOKEN_URL: tokenUrl } = env;
const { table, clock, authority } = wired(env);

/** The description lies beside the bundle. */
const built = new URL("./openapi.json", import.meta.url);

/** What it answers is loaded with the first request: the schemas of the ledger with it. */
const routes = async () => {
  const [{ financeApiRoutes }, { organisationOf }] = await Promise.all([
    import("../exports/api/finance-api.routes.ts"),
    import("../exports/finance-page.answer.ts"),
  ]);
  return financeApiRoutes({
    table,
    siteUrl,
    tokenUrl,
    description: async () => describedAt(await readFile(built, "utf8"), { siteUrl, tokenUrl }),
    files: exportStore(env.EXPORTS_BUCKET),
    organisation: async () => organisationOf({ authority: await authority() }),
  });
};

/** The ledger system's door, and what everyone may read about it. */
export const handler = webHandler({
  siteUrl,
  edgeSecret: env.EDGE_SECRET,
  clock,
  refused: asProblem(siteUrl),
  scope: financeScope,
  wings: [{ under: ["/api"], routes }],
});
