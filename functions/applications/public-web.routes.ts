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
    page("/", "everyone", async (visit) =>
      html(visit, StartPage, { calls: await announcedCalls(table), now: visit.now }),
    ),

    page("/utlysningar/{callId}", "everyone", async (visit) => {
      const callId = CallId.safeParse(visit.params["callId"]);
      if (!callId.success) return refuse("not-found");
      const call = await currentCall(table, callId.data);
      return html(visit, CallPage, { call, now: visit.now });
    }),

    page("/tillganglighet", "everyone", (visit) => html(visit, TextPage, { about: "accessibility" })),
    page("/personuppgifter", "everyone", (visit) => html(visit, TextPage, { about: "personalData" })),

    page("/static/{version}/{file}", "everyone", ({ params }) =>
      file({ version: params["version"] ?? "", file: params["file"] ?? "" }),
    ),
  ];
}
