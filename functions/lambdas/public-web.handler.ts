import { readFile } from "node:fs/promises";
import { publicRoutes } from "../applications/public-web.routes.ts";
import { assetVersion } from "../platform/web/layout.tsx";
import { webHandler } from "../platform/web/web-handler.ts";
import { environments } from "./environments.env.ts";
import { publicWings } from "./public.wings.ts";
import { wired } from "./wiring.ts";

const env = environments["public-web"].parse(process.env);
const { table, clock, authority } = wired(env);

/** The site's own files lie beside the bundle. */
const folder = new URL("./static/", import.meta.url);

/** Everything that needs no link and no sign-in; whatever has no other address gets its not-found page here. */
export const handler = webHandler({
  siteUrl: env.SITE_URL,
  edgeSecret: env.EDGE_SECRET,
  authority,
  clock,
  wings: publicWings({ table, siteUrl: env.SITE_URL }),
  routes: publicRoutes({
    table,
    assetVersion,
    readFile: (name) => readFile(new URL(name, folder)).catch(() => undefined),
  }),
});
