import { currentCall } from "../../calls/call.store.ts";
import { followedGoals } from "../../pilot/goals/followed.ts";
import { followsGoals } from "../../pilot/goals/report-rows.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Table } from "../../platform/table/table.ts";
import { download, html } from "../../platform/web/answers.ts";
import { pageNames } from "../../platform/web/pages-beside.ts";
import { callIn, caseIn, page, readOn, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readers } from "../access.ts";
import { requireOpened } from "../secrecy/opened.ts";
import { grantsOnPage, resultsOnPage } from "./call-results.store.ts";
import { callResultsFile, callResultsPath, resultsPath } from "./results.paths.ts";

const pages = () => import("./results.page.tsx");

/** The part of an address that says where the page begins. */
const placeOf = ({ query }: Pick<Visit, "query">): string =>
  new URLSearchParams(
    [pageNames.after, pageNames.before].flatMap((name) => {
      const place = query.get(name);
      return place === null ? [] : [[name, place]];
    }),
  ).toString();

/** What projects are to reach and how far they have come: of a case, of a call, and as files. */
export function resultsRoutes({ table }: { readonly table: Table }) {
  return [
    page(resultsPath("{id}"), readers.application, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      const grant = pilot.grantIfAny ?? refuse("not-found");
      await requireOpened(table, visit, pilot, "application");
      return html(visit, (await pages()).CaseResultsPage, { grant, goals: followedGoals(pilot) });
    }),

    page(callResultsPath("{callId}"), readers.application, async (visit) => {
      const callId = callIn(visit);
      const [call, found] = await Promise.all([currentCall(table, callId), grantsOnPage(table, callId, readOn(visit))]);
      const title = wordsIn(call.title, visit.language);
      const shown = { callId, call: title, asks: followsGoals(call), ...found, at: placeOf(visit) };
      return html(visit, (await pages()).CallResultsPage, shown);
    }),

    page(callResultsFile("{callId}", "{format}"), readers.application, async (visit) => {
      const { resultsCsv, resultsXlsx } = await import("./results-file.writer.ts");
      const make = { csv: resultsCsv, xlsx: resultsXlsx }[visit.params["format"] ?? ""] ?? refuse("not-found");
      const callId = callIn(visit);
      await currentCall(table, callId);
      const isMasked = visit.query.get("sida") === "maskerad";
      const of = { callId, today: dayOf(visit.now), lang: visit.language, isMasked };
      const { file, ...named } = await make(await resultsOnPage(table, callId, readOn(visit)), of);
      return download(file, named);
    }),
  ];
}
