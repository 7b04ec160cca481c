import type { Route } from "./route.ts";

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
