import * as z from "zod";
import { Instant, plusSeconds } from "../../vocabulary/instant.ts";
import type { WebRequest } from "../web/request.ts";
import { cookieNames } from "./cookie-names.ts";
import type { Keys } from "./keys.ts";
import { PendingSecrets } from "./openid.ts";
import { signInPaths } from "./sign-in.paths.ts";

const Pending = PendingSecrets.extend({ goOn: z.string(), expiresAt: Instant });
type Pending = z.infer<typeof Pending>;

const { page: path } = signInPaths;
const seconds = 600;

/** A sign-in under way, in a sealed cookie of ten minutes: it says which answer this browser waits for, and where to go on. */
export function pendingSignIn(keys: Keys, siteUrl: string) {
  const names = cookieNames(siteUrl);
  const name = names.nameOf("sign-in");
  const attributes = names.attributes(path);
  return {
    begun: async (pending: Omit<Pending, "expiresAt">, now: Instant): Promise<string> => {
      const full: Pending = { ...pending, expiresAt: plusSeconds(now, seconds) };
      const payload = Buffer.from(JSON.stringify(full)).toString("base64url");
      return `${name}=${payload}.${await keys.seal("state", payload)}; Max-Age=${seconds}; ${attributes}`;
    },

    read: async (request: WebRequest): Promise<Pending | undefined> => {
      const [cookie = "", other] = request.cookies.get(name) ?? [];
      if (other !== undefined) return undefined; // neither wins by chance
      const [payload = "", seal = ""] = cookie.split(".");
      if (!payload || !(await keys.holds("state", payload, seal))) return undefined;
      const pending = Pending.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
      return pending.expiresAt > request.now ? pending : undefined;
    },

    done: `${name}=; Max-Age=0; ${attributes}`,
  };
}

/** The staff's own pages: where they start, and the beginnings of all their addresses. */
export type StaffPages = { readonly start: string; readonly within: readonly string[] };

/**
 * Where to go after signing in: the page that was asked for when it is one of the staff's, else their start page.
 * Anything else, another site above all, is no place to send a person who has just signed in.
 */
export function ownPath(asked: string | null, siteUrl: string, { start, within }: StaffPages): string {
  if (asked === null || !URL.canParse(asked, siteUrl)) return start;
  const { origin, pathname, search } = new URL(asked, siteUrl);
  const isStaffs = within.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return origin === new URL(siteUrl).origin && isStaffs ? `${pathname}${search}` : start;
}
