import { recentCallFacts } from "../calls/call.store.ts";
import type { Contact } from "../calls/contact.ts";
import { keptCopies } from "../platform/table/kept-copies.ts";
import { keys } from "../platform/table/keys.ts";
import { readAs, type Table } from "../platform/table/table.ts";
import type { Route, Visit } from "../platform/web/route.ts";
import { ApplicationId, type CallId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { Answering } from "./outbox/said-of-call.ts";

type Reader = Pick<Table, "get">;

/** Which call an application answers never changes. */
const calls = keptCopies<CallId | undefined>();

async function callOf(table: Reader, id: ApplicationId): Promise<CallId | undefined> {
  const item = (await table.get("pilots", keys.draft(id))) ?? (await table.get("pilots", keys.case(id)));
  return item && readAs(Answering, item).callId;
}

/** Who answers questions about the call of an application; nobody where the call names nobody. */
async function contactsOf(table: Reader, id: ApplicationId, now: Instant): Promise<readonly Contact[]> {
  const callId = await calls(table, id, () => callOf(table, id));
  const facts = callId && (await recentCallFacts(table, callId, now));
  return facts?.contacts ?? [];
}

const isOfACase = ({ for: whom }: Route): boolean => whom === "applicant" || whom === "holder";

/**
 * Routes whose pages name those who answer for the call: all pages of an application and of a project do. What is saved
 * by itself shows no page, and asks for nobody.
 */
export const withContacts = (table: Reader, routes: readonly Route[]): readonly Route[] =>
  routes.map((route) => {
    if (!isOfACase(route)) return route;
    const respond = async (visit: Visit) => {
      const id = ApplicationId.safeParse(visit.params["id"]);
      const isPage = id.success && !visit.autosave;
      return route.respond(isPage ? { ...visit, contacts: await contactsOf(table, id.data, visit.now) } : visit);
    };
    return { ...route, respond };
  });
