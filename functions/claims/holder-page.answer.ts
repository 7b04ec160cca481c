import { readProject, reportNumbered } from "../pilot/funded-pilot.store.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { numberOf } from "../platform/web/posted-fields.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

export type HolderNeeds = { readonly table: Table; readonly identity: Sessions };

/** What every page of the grant holder's begins with: who asks, about which project, and what all pages show. */
export function holderAsks({ table, identity }: HolderNeeds) {
  const asked = async (request: WebRequest) => {
    const id = ApplicationId.safeParse(request.params["id"]);
    const applicationId = id.success ? id.data : refuse("not-found");
    const session = await identity.requireLinked(request, "holder", applicationId);
    const csrf = await identity.csrfOf(session);
    const project = await readProject(table, applicationId);
    const { language: lang, pathAndQuery, path, now, method } = request;
    const by = { kind: "holder", id: session.subject, name: project.grant.contact.name } as const;
    const shown = { lang, path: method === "GET" ? pathAndQuery : path, project, csrf, nonce: newId(Nonce), now };
    return { project, by, shown, address: `/projekt/${applicationId}` };
  };
  const askedReport = async (request: WebRequest) => {
    const of = await asked(request);
    return { ...of, report: reportNumbered(of.project, numberOf(request.params["number"])) };
  };
  return { asked, askedReport };
}
