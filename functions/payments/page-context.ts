import type { Role } from "../platform/sign-in/session.ts";
import type { Visit } from "../platform/web/route.ts";

/** What every page for staff shows. A post is answered by the page at `home`: switching language does not post again. */
export const pageContext = (visit: Visit<readonly Role[]>, home = visit.path) => {
  const { language: lang, method, pathAndQuery, staff, csrf, nonce } = visit;
  return { lang, path: method === "GET" ? pathAndQuery : home, staff, csrf, nonce };
};

/** Whether the reader acts on payments and does not only read. */
export const isFinance = ({ person }: Visit<readonly Role[]>): boolean => person.roles.includes("finance");

/** Where the list goes on; undefined on its first page. */
export const readOn = ({ query }: Pick<Visit, "query">): string | undefined => query.get("efter") ?? undefined;
