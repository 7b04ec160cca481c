import type { Role, Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";

export type PaymentNeeds = { readonly table: Table; readonly identity: Sessions; readonly clock: () => Instant };

/** What each page about payments begins with: who of the staff asks, and what all pages show. `path` is where a post's page stands. */
export const staffAsks =
  ({ identity }: Pick<PaymentNeeds, "identity">) =>
  async (request: WebRequest, roles: readonly Role[], path?: string) => {
    const session = await identity.requireStaff(request, ...roles);
    const csrf = await identity.csrfOf(session);
    const { language: lang, pathAndQuery, method } = request;
    const shown = {
      lang,
      path: method === "GET" ? pathAndQuery : (path ?? request.path),
      staff: staffOf({ session, csrf, lang, path: request.path }),
      csrf,
      nonce: newId(Nonce),
    };
    const kind: "finance" | "officer" = session.roles.includes("finance") ? "finance" : "officer";
    const by = { kind, id: session.subject, name: session.name };
    return { session, by, shown };
  };

/** The pilot in the address. @throws Refusal not-found */
export const idIn = ({ params }: WebRequest): ApplicationId => {
  const id = ApplicationId.safeParse(params["id"]);
  return id.success ? id.data : refuse("not-found");
};

/** A list is read on from here. */
export const readOn = ({ query }: WebRequest): string | undefined => query.get("efter") ?? undefined;
