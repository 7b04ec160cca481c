import type { Role } from "../platform/sign-in/session.ts";
import type { Visit } from "../platform/web/route.ts";

/** Whether the reader acts on payments and does not only read. */
export const isFinance = ({ person }: Visit<readonly Role[]>): boolean => person.roles.includes("finance");

/** Where the list goes on; undefined on its first page. */
export const readOn = ({ query }: Pick<Visit, "query">): string | undefined => query.get("efter") ?? undefined;
