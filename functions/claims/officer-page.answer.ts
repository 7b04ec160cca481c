import { readProject } from "../pilot/funded-pilot.store.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";

export type OfficerNeeds = { readonly table: Table; readonly identity: Sessions; readonly clock: () => Instant };

/** What every page of the officer's begins with: who asks, about which project, and what all pages show. */
export const officerAsks =
  ({ table, identity }: OfficerNeeds) =>
  async (request: WebRequest) => {
    const session = await identity.requireStaff(request, "officer");
    const id = ApplicationId.safeParse(request.params["id"]);
    const applicationId = id.success ? id.data : refuse("not-found");
    const csrf = await identity.csrfOf(session);
    const project = await readProject(table, applicationId);
    const { language: lang, pathAndQuery, path, method } = request;
    const by = { kind: "officer", id: session.subject, name: session.name } as const;
    const shown = {
      lang,
      path: method === "GET" ? pathAndQuery : path,
      staff: staffOf({ session, csrf, lang, path }),
      project,
      csrf,
    };
    return { project, by, shown, address: `/handlaggning/${applicationId}` };
  };
