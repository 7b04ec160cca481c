import { publishedCalls } from "../../calls/call.store.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { callMonthsOf } from "../../ledger/call-months.store.ts";
import { roles as everyRole, type Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { staffOf } from "../../platform/web/staff-of.ts";
import { get } from "../../platform/web/web-handler.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { figuresOf } from "./figures.ts";
import { forecastOf } from "./forecast.ts";
import { framesPaths } from "./frames.paths.ts";
import { grantsOf } from "./grants.store.ts";

// Each page is read when it is first shown.
const callsPage = () => import("./calls-frames.page.tsx");
const callPage = () => import("./call-frames.page.tsx");

type Needs = { readonly table: Pick<Table, "query">; readonly identity: Sessions };

/** Frames and forecast: sums of calls and nothing of any pilot, so all of the staff may read them. */
export function framesRoutes({ table, identity }: Needs) {
  const asked = async (request: WebRequest) => {
    const session = await identity.requireStaff(request, ...everyRole);
    const { language: lang, path, pathAndQuery } = request;
    const staff = staffOf({ session, csrf: await identity.csrfOf(session), lang, path });
    return { lang, path: pathAndQuery, staff };
  };

  return [
    get(framesPaths.calls, async (request) => {
      const shown = await asked(request);
      const today = dayOf(request.now);
      const calls = await Promise.all(
        (await publishedCalls(table)).map(async ({ callId, title }) => {
          const [frames, posted] = await Promise.all([framesOf(table, callId), callMonthsOf(table, callId)]);
          return { callId, title, total: figuresOf({ frames, posted, forecasts: [], today }).total };
        }),
      );
      return html((await callsPage()).CallsFramesPage({ ...shown, calls }));
    }),

    get(`${framesPaths.calls}/{callId}`, async (request) => {
      const shown = await asked(request);
      const today = dayOf(request.now);
      const calls = await publishedCalls(table);
      const { callId, title } = calls.find((call) => call.callId === request.params["callId"]) ?? refuse("not-found");
      const [frames, posted, { grants, all }] = await Promise.all([
        framesOf(table, callId),
        callMonthsOf(table, callId),
        grantsOf(table, callId),
      ]);
      const forecasts = grants.flatMap((grant) => forecastOf(grant, today));
      const figures = figuresOf({ frames, posted, forecasts, today });
      const { lang } = shown;
      return html(
        (await callPage()).CallFramesPage({ ...shown, title: title[lang], figures, grants: grants.length, all }),
      );
    }),
  ];
}
