import { currentCall } from "../calls/call.store.ts";
import { projectsIn } from "../learning/contract.ts";
import { type AdoptionState, adoptionStates } from "../pilot/items/adoption.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Table } from "../platform/table/table.ts";
import { html } from "../platform/web/answers.ts";
import { callIn, page, readOn, type Visit } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { readFunnel, readFunnelProjects, readReceivers } from "./adoption.store.ts";
import { funnelListPath, funnelPath, funnelProjectsPath } from "./paths.ts";

const readers = ["officer", "decider", "auditor"] as const;
const pages = () => import("./funnel.page.tsx");
const of = "{callId}";

/** A state that an address names; nothing where it names none. @throws Refusal not-found */
function stateIn({ query }: Pick<Visit, "query">, name: string): AdoptionState | undefined {
  const said = query.get(name);
  return said === null ? undefined : (adoptionStates.find((state) => state === said) ?? refuse("not-found"));
}

/** A call's way from pilots to ordinary work, with the list behind each count. */
export function funnelRoutes({ table }: { readonly table: Table }) {
  const titleOf = async (visit: Visit) => wordsIn((await currentCall(table, callIn(visit))).title, visit.language);
  return [
    page(funnelPath(of), readers, async (visit) => {
      const callId = callIn(visit);
      const [call, counts, projects] = await Promise.all([
        titleOf(visit),
        readFunnel(table, callId),
        projectsIn(table, callId),
      ]);
      const officer = visit.person.roles.includes("officer");
      return html(visit, (await pages()).FunnelPage, { callId, call, counts, projects, officer });
    }),
    page(funnelListPath(of), readers, async (visit) => {
      const callId = callIn(visit);
      const part = { at: stateIn(visit, "lage"), from: stateIn(visit, "minst") };
      const [call, found] = await Promise.all([titleOf(visit), readReceivers(table, callId, part, readOn(visit))]);
      return html(visit, (await pages()).FunnelListPage, { callId, call, part, ...found });
    }),
    page(funnelProjectsPath(of), readers, async (visit) => {
      const callId = callIn(visit);
      const [call, found] = await Promise.all([titleOf(visit), readFunnelProjects(table, callId, readOn(visit))]);
      return html(visit, (await pages()).FunnelProjectsPage, { callId, call, ...found });
    }),
  ];
}
