import type { Table } from "../platform/table/table.ts";
import type { Answer } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { page } from "../platform/web/route.ts";
import { lookPaths } from "../platform/web/site-authority.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { logoBytes } from "./logo.ts";
import { readAuthority } from "./settings.store.ts";

const versionIn = ({ params }: Pick<WebRequest, "params">): number => {
  const text = params["version"] ?? "";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : refuse("not-found");
};

/** A version never changes, so browsers may keep what is of it for ever. */
const kept = { "cache-control": "public, max-age=31536000, immutable" };

const file = (body: Uint8Array, type: string): Answer => ({
  statusCode: 200,
  headers: { ...kept, "content-type": type },
  isBase64Encoded: true,
  body: Buffer.from(body).toString("base64"),
});

/** The colour and the picture that an authority has chosen for its site. */
export const lookRoutes = (table: Pick<Table, "get">) => [
  page(lookPaths.stylesheet("{version}"), "everyone", async (visit) => {
    const { colour } = await readAuthority(table, versionIn(visit));
    return file(new TextEncoder().encode(`:root{--pg-brand:${colour}}\n`), "text/css; charset=utf-8");
  }),

  page(lookPaths.logo("{version}"), "everyone", async (visit) => {
    const { logo } = await readAuthority(table, versionIn(visit));
    if (!logo) return refuse("not-found");
    return file(logoBytes(logo), logo.type === "svg" ? "image/svg+xml" : "image/png");
  }),
];
