import { currentCall } from "../calls/call.store.ts";
import { callNames } from "../calls/call-names.ts";
import type { Table } from "../platform/table/table.ts";
import { html } from "../platform/web/answers.ts";
import { get } from "../platform/web/web-handler.ts";
import { CallId, Nonce, newId } from "../vocabulary/ids.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import { CallPage } from "./site/call.page.tsx";
import { StartPage } from "./site/start.page.tsx";
import { staticFiles } from "./site/static-files.ts";
import { TextPage } from "./site/text.page.tsx";

type PublicWeb = {
  readonly table: Pick<Table, "get">;
  readonly readFile: (name: string) => Promise<Uint8Array | undefined>;
  /** The version in the addresses of this build's files. */
  readonly assetVersion: string;
};

/** What everyone may read. */
export function publicRoutes({ table, readFile, assetVersion }: PublicWeb) {
  const file = staticFiles(readFile, assetVersion);

  /** A call that is not published yet is not on the start page. */
  const published = (callId: CallId) =>
    currentCall(table, callId).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === "not-found") return undefined;
      throw error;
    });

  return [
    get("/", async ({ language: lang, pathAndQuery: path, now }) => {
      const found = await Promise.all(callNames.map(({ callId }) => published(callId)));
      return html(StartPage({ lang, path, calls: found.filter((call) => call !== undefined), now }));
    }),

    get("/utlysningar/{callId}", async ({ language: lang, pathAndQuery: path, now, params }) => {
      const callId = CallId.safeParse(params["callId"]);
      if (!callId.success) return refuse("not-found");
      const call = await currentCall(table, callId.data);
      return html(CallPage({ lang, path, call, now, nonce: newId(Nonce) }));
    }),

    get("/tillganglighet", ({ language: lang, pathAndQuery: path }) =>
      html(TextPage({ lang, path, about: "accessibility" })),
    ),
    get("/personuppgifter", ({ language: lang, pathAndQuery: path }) =>
      html(TextPage({ lang, path, about: "personalData" })),
    ),

    get("/static/{version}/{file}", ({ params }) =>
      file({ version: params["version"] ?? "", file: params["file"] ?? "" }),
    ),
  ];
}
