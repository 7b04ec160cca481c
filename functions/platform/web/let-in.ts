import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Session, Sessions } from "../sign-in/session.ts";
import type { Staff } from "./page-context.ts";
import type { WebRequest } from "./request.ts";
import { caseIn, type For, type Visit } from "./route.ts";

/** The bar over the pages of a member of staff; it names places of the rooms, which the web does not know. */
export type StaffBar = (shown: {
  readonly session: Session<"staff">;
  readonly csrf: string;
  readonly lang: WebRequest["language"];
  readonly path: string;
}) => Staff;

type Door = {
  readonly identity?: Sessions | undefined;
  readonly staffBar?: StaffBar | undefined;
  /** What a token must allow. */
  readonly scope?: string | undefined;
};

const missing = (what: string): never => {
  throw new RangeError(`a route needs ${what}, which its Lambda was not given`);
};

/**
 * The one place that asks who is there, by what the route says of itself; a post's seal is held against the session.
 * @throws Refusal session-expired, forbidden, form-expired, not-found
 */
export async function letIn(door: Door, whom: For, request: WebRequest): Promise<Visit> {
  const guest = { ...request, person: undefined, csrf: "", nonce: newId(Nonce), staff: undefined };
  if (whom === "everyone") return guest;
  if (whom === "ledger system") {
    requireScope(request, door.scope ?? missing("a scope"));
    return guest;
  }
  const identity = door.identity ?? missing("sessions");
  if (typeof whom === "string") {
    const person = await identity.requireLinked(request, whom, caseIn(request));
    return { ...guest, person, csrf: await identity.csrfOf(person) };
  }
  const person = await identity.requireStaff(request, ...whom);
  const csrf = await identity.csrfOf(person);
  const bar = door.staffBar ?? missing("the staff's bar");
  return { ...guest, person, csrf, staff: bar({ session: person, csrf, lang: request.language, path: request.path }) };
}

/**
 * The gateway has verified the token and asks for the scope before a Lambda is called at all. Asked for here once more,
 * a route that was deployed without its authorizer is shut, not open.
 * @throws Refusal forbidden
 */
function requireScope({ scopes }: Pick<WebRequest, "scopes">, scope: string): void {
  if (!scopes.has(scope)) refuse("forbidden");
}
