import { publishedCalls } from "../../calls/call.store.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { callMonthsOf } from "../../ledger/call-months.store.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { roles as everyRole } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html } from "../../platform/web/answers.ts";
import { page } from "../../platform/web/route.ts";
import { currentSettings } from "../../settings/settings.store.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { framesPaths } from "../finance.paths.ts";
import { figuresOf } from "./figures.ts";
import { forecastOf } from "./forecast.ts";
import { grantsOf } from "./grants.store.ts";

const callsPage = () => import("./calls-frames.page.tsx");
const callPage = () => import("./call-frames.page.tsx");

/** Frames and forecast: sums of calls and nothing of any pilot, so all of the staff may read them. */
export function framesRoutes({ table }: { readonly table: Pick<Table, "query"> }) {
  return [
    page(framesPaths.calls, everyRole, async (visit) => {
      const today = dayOf(visit.now);
      const calls = await Promise.all(
        (await publishedCalls(table)).map(async ({ callId, title }) => {
          const [frames, posted] = await Promise.all([framesOf(table, callId), callMonthsOf(table, callId)]);
          return { callId, title, total: figuresOf({ frames, posted, forecasts: [], today }).total };
        }),
      );
      return html(visit, (await callsPage()).CallsFramesPage, { calls });
    }),

    page(`${framesPaths.calls}/{callId}`, everyRole, async (visit) => {
      const today = dayOf(visit.now);
      const calls = await publishedCalls(table);
      const { callId, title } = calls.find((call) => call.callId === visit.params["callId"]) ?? refuse("not-found");
      const [frames, posted, { grants, all }, { authority }] = await Promise.all([
        framesOf(table, callId),
        callMonthsOf(table, callId),
        grantsOf(table, callId),
        currentSettings(table),
      ]);
      const own = authority?.bankDays ?? [];
      // Nothing is expected of a grant that has lapsed, or that was terminated and settled.
      const expected = grants.map((grant) => forecastOf(grant, today, { own })).filter(({ length }) => length > 0);
      const forecasts = expected.flat();
      const figures = figuresOf({ frames, posted, forecasts, today });
      return html(visit, (await callPage()).CallFramesPage, {
        title: wordsIn(title, visit.language),
        figures,
        grants: expected.length,
        all,
      });
    }),
  ];
}
