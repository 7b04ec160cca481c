import { announcedCalls, currentCall } from "../calls/call.store.ts";
import type { Table } from "../platform/table/table.ts";
import { html } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { page } from "../platform/web/route.ts";
import { currentSettings } from "../settings/settings.store.ts";
import { CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { StartPage } from "./site/start.page.tsx";
import { staticFiles } from "./site/static-files.ts";

/** The long texts are loaded when somebody reads one. */
const textPage = async () => (await import("./site/text.page.tsx")).TextPage;

type PublicWeb = {
  readonly table: Pick<Table, "get" | "query">;
  readonly readFile: (name: string) => Promise<Uint8Array | undefined>;
  /** The version in the addresses of this build's files. */
  readonly assetVersion: string;
};

/** What everyone may read. */
export function publicRoutes({ table, readFile, assetVersion }: PublicWeb) {
  const file = staticFiles(readFile, assetVersion);
  /** The call in the address, as it is in force. @throws Refusal not-found */
  const callIn = ({ params }: Pick<WebRequest, "params">) =>
    currentCall(table, CallId.safeParse(params["callId"]).data ?? refuse("not-found"));

  return [
    page("/", "everyone", async (visit) => {
      const [calls, { programmes }] = await Promise.all([announcedCalls(table), currentSettings(table)]);
      return html(visit, StartPage, { calls, programmes, now: visit.now });
    }),

    page("/utlysningar/{callId}", "everyone", async (visit) =>
      html(visit, (await import("./site/call.page.tsx")).CallPage, { call: await callIn(visit), now: visit.now }),
    ),

    page("/utlysningar/{callId}/blankett", "everyone", async (visit) =>
      html(visit, (await import("./site/blank-form.page.tsx")).BlankFormPage, { call: await callIn(visit) }),
    ),

    page("/tillganglighet", "everyone", async (visit) => html(visit, await textPage(), { about: "accessibility" })),
    page("/personuppgifter", "everyone", async (visit) => html(visit, await textPage(), { about: "personalData" })),

    page("/static/{version}/{file}", "everyone", ({ params }) =>
      file({ version: params["version"] ?? "", file: params["file"] ?? "" }),
    ),
  ];
}
