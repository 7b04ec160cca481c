import { announcedCalls, currentCall } from "../calls/call.store.ts";
import { asksWhetherOneMay } from "../calls/eligibility-form.ts";
import { contentTypes } from "../platform/documents/files-of.ts";
import { senderOf } from "../platform/documents/sender.ts";
import type { Table } from "../platform/table/table.ts";
import { download, html } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { callIn, page } from "../platform/web/route.ts";
import { lookRoutes } from "../settings/look.routes.ts";
import { currentSettings, readAuthority, readProgramme } from "../settings/settings.store.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { paths } from "./paths.ts";
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
  const callNow = (request: Pick<WebRequest, "params">) => currentCall(table, callIn(request));

  /** The authority's document in force. @throws Refusal not-set-up */
  const authorityNow = async () => {
    const { authority } = await currentSettings(table);
    return readAuthority(table, (authority ?? refuse("not-set-up")).version);
  };

  return [
    page("/", "everyone", async (visit) => {
      const [calls, { programmes }] = await Promise.all([announcedCalls(table), currentSettings(table)]);
      return html(visit, StartPage, { calls, programmes, now: visit.now });
    }),

    page("/utlysningar/{callId}", "everyone", async (visit) => {
      const [call, { programmes }] = await Promise.all([callNow(visit), currentSettings(table)]);
      const programme = programmes.find(({ programmeId }) => programmeId === call.programme);
      return html(visit, (await import("./site/call.page.tsx")).CallPage, { call, programme, now: visit.now });
    }),

    page("/utlysningar/{callId}/blankett", "everyone", async (visit) =>
      html(visit, (await import("./site/blank-form.page.tsx")).BlankFormPage, { call: await callNow(visit) }),
    ),

    page("/utlysningar/{callId}/blankett/pdf", "everyone", async (visit) => {
      const [call, { authority }] = await Promise.all([callNow(visit), currentSettings(table)]);
      const [{ blankPaper }, { pdfOf }] = await Promise.all([
        import("./site/blank-paper.ts"),
        import("../platform/documents/pdf.writer.ts"),
      ]);
      const sender = senderOf(authority ?? refuse("not-set-up"), visit.language);
      // Dated by the call's opening: as long as the call is the same, so is the file.
      const { bytes } = await pdfOf(blankPaper(call, visit.language, sender), call.opensAt);
      return download(bytes, { name: `${call.callId}.pdf`, type: contentTypes.pdf });
    }),

    page("/tillganglighet", "everyone", async (visit) =>
      html(visit, await textPage(), { about: "accessibility", ...(await authorityNow()).accessibility }),
    ),
    page("/personuppgifter", "everyone", async (visit) => {
      const { dataProtection, retention } = await authorityNow();
      return html(visit, await textPage(), { about: "personalData", ...dataProtection, retention });
    }),

    page(paths.programme("{programmeId}"), "everyone", async (visit) => {
      const { programmes } = await currentSettings(table);
      const named = programmes.find(({ programmeId }) => programmeId === visit.params["programmeId"]);
      if (!named) return refuse("not-found");
      const programme = await readProgramme(table, named.programmeId, named.version);
      return html(visit, (await import("./site/programme.page.tsx")).ProgrammePage, { programme });
    }),

    ...lookRoutes(table),
    page("/utlysningar/{callId}/kan-vi-soka", "everyone", async (visit) => {
      const call = await callNow(visit);
      if (!asksWhetherOneMay(call)) return refuse("not-found");
      const [{ EligibilityPage }, { readEligibility }] = await Promise.all([
        import("./site/eligibility.page.tsx"),
        import("./site/eligibility.ts"),
      ]);
      const read = readEligibility(call, visit.query, visit.language);
      return html(visit, EligibilityPage, { call, now: visit.now, ...read });
    }),

    page("/static/{version}/{file}", "everyone", ({ params }) =>
      file({ version: params["version"] ?? "", file: params["file"] ?? "" }),
    ),
  ];
}
