import { publishedCalls } from "../calls/call.store.ts";
import { stages } from "../pilot/stages/stages.ts";
import { roles as everyRole } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { html } from "../platform/web/answers.ts";
import { page, readOn } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { firstStageFor, stagesFor } from "./access.ts";
import { readCases } from "./case-list.store.ts";
import { caseworkPaths } from "./casework.paths.ts";

// Each page is read when it is first shown.
const caseListPage = () => import("./case-list.page.tsx");

/** The staff's first page: cases of a call by stage. */
export const caseListRoutes = ({ table }: { readonly table: Pick<Table, "query"> }) => [
  page(caseworkPaths.list, everyRole, async (visit) => {
    const { person, query } = visit;
    const { roles } = person;
    const calls = await publishedCalls(table);
    const { callId } = calls.find((call) => call.callId === query.get("utlysning")) ?? calls[0] ?? refuse("not-found");
    const mine = stagesFor(roles, stages);
    const stage = mine.find((one) => one === query.get("steg")) ?? firstStageFor(roles);
    const found = await readCases(table, { callId, stage, after: readOn(visit) });
    const finance = roles.includes("finance");
    const shown = { finance, calls, callId, stages: mine, stage, ...found };
    return html(visit, (await caseListPage()).CaseListPage, shown);
  }),
];
