import { parse } from "node-html-parser";
import { mintLink } from "../../functions/platform/links/links.ts";
import type { LinkPurpose } from "../../functions/platform/links/owed-link.ts";
import type { Role, SessionKind } from "../../functions/platform/sign-in/session.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { plusDays } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { formOn, identity, now, type Site } from "./the-site.ts";

export type Cookies = readonly string[];

const only = (setCookie: string): Cookies => [setCookie.split(";")[0] ?? ""];

/** The cookie of somebody whom a mailed link has let in just now. */
export const linked = async (kind: Exclude<SessionKind, "staff">, applicationId: ApplicationId, subject: string) =>
  only(await identity.opened({ kind, applicationId, subject, generation: 1, confirmedAt: now }, "/", now));

/** The cookie of a member of staff who has signed in just now. */
export const signedIn = async (role: Role, name: string) =>
  only(await identity.opened({ kind: "staff", subject: role, name, roles: [role] }, "/", now));

/** The address that a mailed link has. */
export async function mailedLink(table: Table, purpose: LinkPurpose, id: ApplicationId, subject: string) {
  const owed = { purpose, subject, generation: 1, expiresAt: plusDays(now, 9) };
  const { path, write } = mintLink(pilotSubject(id), owed);
  await table.transact([write]);
  return path;
}

type Form = {
  /** The page, the form on it by its address, and whoever fills it in. */
  readonly on: string;
  readonly action?: string;
  readonly cookies: Cookies;
  readonly typed?: Typed;
  /** Where one of its buttons sends it instead. */
  readonly to?: string;
};

/**
 * Fills in a form of a page, besides what stands in it, and sends it.
 * @returns where the answer leads @throws Error when what was sent was not taken
 */
export async function sent(site: Site, { on, action = on, cookies, typed, to = action }: Form): Promise<string> {
  const page = await site({ path: on, cookies });
  const form = formOn(page.body, action);
  if (!form) throw new Error(`${on} (${page.status}) has no form to ${action}`);
  const answer = await site({ path: to, cookies, typed: { ...form, ...typed } });
  if (answer.status === 303) return answer.location;
  const said = parse(answer.body).querySelector("main")?.structuredText ?? "";
  throw new Error(`${to} answered ${answer.status}: ${said.slice(0, 900)}`);
}
