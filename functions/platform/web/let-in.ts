import { Nonce, newId } from "../../vocabulary/ids.ts";
import { type Instant, plusSeconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { log } from "../log.ts";
import { type Session, type Sessions, sendAgain, signedInAt, signInAgain, signInForForm } from "../sign-in/session.ts";
import type { StaffRegister } from "../sign-in/staff-register.ts";
import type { Staff } from "./page-context.ts";
import type { WebRequest } from "./request.ts";
import { caseIn, type Route, type Visit } from "./route.ts";

/** The bar over the pages of a member of staff; it names places of the rooms, which the web does not know. */
export type StaffBar = (shown: {
  readonly session: Session<"staff">;
  readonly csrf: string;
  readonly lang: WebRequest["language"];
  readonly path: string;
}) => Staff;

type Door = {
  readonly identity?: Sessions | undefined;
  readonly register?: StaffRegister | undefined;
  readonly staffBar?: StaffBar | undefined;
  /** What a token must allow. */
  readonly scope?: string | undefined;
};

const missing = (what: string): never => {
  throw new RangeError(`a route needs ${what}, which its Lambda was not given`);
};

/** Minutes for which a proof is fresh enough to open a form that asks for one, and to send that form. */
const freshMinutes = { opened: 15, sent: 60 } as const;

type Asked = Pick<Route, "for" | "fresh">;

/**
 * The one place that asks who is there, by what the route says of itself; a post's seal is held against the session.
 * @throws Refusal session-expired, sign-in-too-old, link-too-old, forbidden, form-expired, not-found
 */
export async function letIn(door: Door, asked: Asked, request: WebRequest): Promise<Visit> {
  const { for: whom } = asked;
  const guest = { ...request, person: undefined, csrf: "", nonce: newId(Nonce), staff: undefined, kept: [] };
  if (whom === "everyone") return guest;
  if (whom === "ledger system") {
    requireScope(request, door.scope ?? missing("a scope"));
    return guest;
  }
  const identity = door.identity ?? missing("sessions");
  if (typeof whom === "string") {
    const person = await identity.requireLinked(request, whom, caseIn(request));
    requireFreshLink(asked, person, request);
    return { ...guest, person, csrf: await identity.csrfOf(person) };
  }
  const session = await identity.requireStaff(request);
  const refused = (code: "session-expired" | "forbidden", facts = {}): never => {
    log("warn", "access.refused", { requestId: request.requestId, person: session.subject, code });
    return refuse(code, facts);
  };
  const held = await (door.register ?? missing("the staff register")).heldBy(session, request.now);
  const person = { ...session, roles: [...(held ?? refused("session-expired", { signIn: signInAgain(request) }))] };
  if (!person.roles.some((role) => whom.includes(role))) refused("forbidden");
  requireFreshSignIn(asked, person, request);
  const csrf = await identity.csrfOf(person);
  const bar = door.staffBar ?? missing("the staff's bar");
  const kept = [await identity.kept(person, request.now)].filter((cookie) => cookie !== undefined);
  const staff = bar({ session: person, csrf, lang: request.language, path: request.path });
  return { ...guest, person, csrf, staff, kept };
}

const isOlder = (proof: Instant | undefined, { method, now }: WebRequest): boolean => {
  const minutes = method === "POST" ? freshMinutes.sent : freshMinutes.opened;
  return proof === undefined || plusSeconds(proof, minutes * 60) <= now;
};

/**
 * Of staff whose roles the route names. A form that comes too late is given back with a way to sign in beside it.
 * @throws Refusal sign-in-too-old
 */
function requireFreshSignIn({ fresh }: Asked, person: Session<"staff">, request: WebRequest): void {
  if (!Array.isArray(fresh) || !person.roles.some((role) => fresh.includes(role))) return;
  if (!isOlder(signedInAt(person), request)) return;
  log("info", "sign-in.asked-again", { requestId: request.requestId, person: person.subject });
  refuse("sign-in-too-old", request.method === "POST" ? sendAgain(request) : { signIn: signInForForm(request) });
}

/** Of the holder of a link: one that was mailed just before it was opened. @throws Refusal link-too-old */
function requireFreshLink({ fresh }: Asked, person: Session, request: WebRequest): void {
  if (fresh !== "holder" || person.kind !== "holder" || !isOlder(person.confirmedAt, request)) return;
  // The page that mails such a link lies under the one that asks for it.
  refuse("link-too-old", { signIn: `${request.path.replace(/\/$/, "")}/bekrafta` });
}

/**
 * The gateway has verified the token and asks for the scope before a Lambda is called at all. Asked for here once more,
 * a route that was deployed without its authorizer is shut, not open.
 * @throws Refusal forbidden
 */
function requireScope({ scopes }: Pick<WebRequest, "scopes">, scope: string): void {
  if (!scopes.has(scope)) refuse("forbidden");
}
