import { publishedCalls } from "../calls/call.store.ts";
import { stages } from "../pilot/stages/stages.ts";
import { roles as everyRole, type Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { html } from "../platform/web/answers.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { get } from "../platform/web/web-handler.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { firstStageFor, stagesFor } from "./access.ts";
import { readCases } from "./case-list.store.ts";
import { caseworkPaths } from "./casework.paths.ts";

// Each page is read when it is first shown.
const caseListPage = () => import("./case-list.page.tsx");

type Needs = {
  readonly table: Pick<Table, "query">;
  readonly identity: Sessions;
};

/** The staff's first page: cases of a call by stage. */
export const caseListRoutes = ({ table, identity }: Needs) => [
  get(caseworkPaths.list, async (request) => {
    const session = await identity.requireStaff(request, ...everyRole);
    const { roles } = session;
    const { query, language: lang, path } = request;
    const calls = await publishedCalls(table);
    const { callId } = calls.find((call) => call.callId === query.get("utlysning")) ?? calls[0] ?? refuse("not-found");
    const mine = stagesFor(roles, stages);
    const stage = mine.find((one) => one === query.get("steg")) ?? firstStageFor(roles);
    const found = await readCases(table, { callId, stage, after: query.get("efter") ?? undefined });
    const staff = staffOf({ session, csrf: await identity.csrfOf(session), lang, path });
    const finance = roles.includes("finance");
    return html(
      (await caseListPage()).CaseListPage({
        lang,
        path: request.pathAndQuery,
        staff,
        finance,
        calls,
        callId,
        stages: mine,
        stage,
        ...found,
      }),
    );
  }),
];
