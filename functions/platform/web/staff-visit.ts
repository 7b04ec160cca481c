import type { Role } from "../sign-in/session.ts";
import type { Visit } from "./route.ts";

/** Whether the reader presses finance's buttons and does not only read. */
export const isFinance = ({ person }: Visit<readonly Role[]>): boolean => person.roles.includes("finance");

/** Where a list goes on; undefined on its first page. */
export const readOn = ({ query }: Pick<Visit, "query">): string | undefined => query.get("efter") ?? undefined;
