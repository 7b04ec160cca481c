import { announcedCalls, currentCall } from "../calls/call.store.ts";
import type { Table } from "../platform/table/table.ts";
import { html } from "../platform/web/answers.ts";
import { page } from "../platform/web/route.ts";
import { CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { CallPage } from "./site/call.page.tsx";
import { StartPage } from "./site/start.page.tsx";
import { staticFiles } from "./site/static-files.ts";
import { TextPage } from "./site/text.page.tsx";

type PublicWeb = {
  readonly table: Pick<Table, "get" | "query">;
  readonly readFile: (name: string) => Promise<Uint8Array | undefined>;
  /** The version in the addresses of this build's files. */
  readonly assetVersion: string;
};

/** What everyone may read. */
export function publicRoutes({ table, readFile, assetVersion }: PublicWeb) {
  const file = staticFiles(readFile, assetVersion);

  return [
    page("/", "everyone", async ({ language: lang, pathAndQuery: path, now }) =>
      html(StartPage({ lang, path, calls: await announcedCalls(table), now })),
    ),

    page("/utlysningar/{callId}", "everyone", async ({ language: lang, pathAndQuery: path, now, params, nonce }) => {
      const callId = CallId.safeParse(params["callId"]);
      if (!callId.success) return refuse("not-found");
      const call = await currentCall(table, callId.data);
      return html(CallPage({ lang, path, call, now, nonce }));
    }),

    page("/tillganglighet", "everyone", ({ language: lang, pathAndQuery: path }) =>
      html(TextPage({ lang, path, about: "accessibility" })),
    ),
    page("/personuppgifter", "everyone", ({ language: lang, pathAndQuery: path }) =>
      html(TextPage({ lang, path, about: "personalData" })),
    ),

    page("/static/{version}/{file}", "everyone", ({ params }) =>
      file({ version: params["version"] ?? "", file: params["file"] ?? "" }),
    ),
  ];
}
