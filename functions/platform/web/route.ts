import type { Role, Session } from "../sign-in/session.ts";
import type { Answer } from "./answers.ts";
import type { WebRequest } from "./request.ts";
import type { Staff } from "./staff.ts";

type Linked = "applicant" | "reviewer" | "holder";
/** Whom a route is for: everyone, the person of an emailed link, a program with a token, or staff with one of the roles. */
export type For = "everyone" | Linked | "ledger system" | readonly Role[];

type Person<F extends For> = F extends Linked ? Session<F> : F extends readonly Role[] ? Session<"staff"> : undefined;

/** A request of somebody who was let in. */
export type Visit<F extends For = For> = WebRequest & {
  /** Who asks; of a link, for the case in the address. */
  readonly person: Person<F>;
  /** The seal of the forms that this person gets. */
  readonly csrf: string;
  /** The number of the next form. */
  readonly nonce: string;
  /** The bar over a page for staff. */
  readonly staff: F extends readonly Role[] ? Staff : undefined;
};

export type Method = "GET" | "POST" | "ANY";

/** What an address does, and for whom. */
export type Route = {
  readonly method: Method;
  /** `/projekt/{id}`: a name in braces is one part of the address. */
  readonly path: string;
  readonly for: For;
  readonly respond: (visit: Visit) => Promise<Answer> | Answer;
};
type Respond<F extends For> = (visit: Visit<F>) => Promise<Answer> | Answer;

const route = <F extends For>(method: Method, path: string, whom: F, respond: Respond<F>): Route => ({
  method,
  path,
  for: whom,
  respond: respond as Route["respond"], // as: the handler lets in those whom the route is for, and no others
});

/** A page at an address. @example page("/projekt/{id}", "holder", async ({ person }) => html(...)) */
export const page = <const F extends For>(path: string, whom: F, respond: Respond<F>): Route =>
  route("GET", path, whom, respond);
/** What a form's button does. */
export const button = <const F extends For>(path: string, whom: F, respond: Respond<F>): Route =>
  route("POST", path, whom, respond);
/** An address that itself says which methods it knows. */
export const address = <const F extends For>(path: string, whom: F, respond: Respond<F>): Route =>
  route("ANY", path, whom, respond);

export type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** A path as a pattern; a slash at the end changes nothing. */
const patternOf = (path: string, end: string) =>
  new RegExp(`^${path.replace(/[.+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}${end}$`);

/** Finds a route: those without parameters first, the others in their order. */
function routeTable(routes: readonly Route[]): (method: string, path: string) => Found | undefined {
  const [open, fixed] = [true, false].map((has) => routes.filter(({ path }) => path.includes("{") === has));
  const inOrder = [...(fixed ?? []), ...(open ?? [])].map((one) => ({
    route: one,
    pattern: patternOf(one.path, "/?"),
  }));
  return (method, path) => {
    for (const { route: one, pattern } of inOrder) {
      if (one.method !== "ANY" && one.method !== method) continue;
      const match = pattern.exec(path);
      if (match) return { route: one, params: { ...match.groups } };
    }
    return undefined;
  };
}

/**
 * Routes that are loaded when one of their addresses is first asked for, so that a Lambda with many rooms starts as
 * lightly as one with a single room.
 */
export type Wing = {
  /** Where its addresses begin: `/handlaggning/{id}/beslut`. Of several that fit, the longest is asked. */
  readonly under: readonly string[];
  readonly routes: () => Promise<readonly Route[]>;
};

/** Finds routes in wings; each wing is loaded once. */
export function wingTable(wings: readonly Wing[]): (method: string, path: string) => Promise<Found | undefined> {
  const doors = wings
    .flatMap((wing) => {
      let table: Promise<ReturnType<typeof routeTable>> | undefined;
      const load = () => {
        table ??= wing.routes().then(routeTable);
        table.catch(() => {
          table = undefined; // the next request tries to load it again
        });
        return table;
      };
      return wing.under.map((under) => ({
        pattern: patternOf(under, "(?:/.*)?"),
        length: under.split("/").length,
        load,
      }));
    })
    .sort((a, b) => b.length - a.length);
  return async (method, path) => {
    const door = doors.find(({ pattern }) => pattern.test(path));
    return door && (await door.load())(method, path);
  };
}
