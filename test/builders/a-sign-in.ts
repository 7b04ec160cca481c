import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { staffOf, staffPages } from "../../functions/casework/staff-bar.ts";
import { secretKeys } from "../../functions/platform/sign-in/keys.ts";
import { openId } from "../../functions/platform/sign-in/openid.ts";
import { type Role, type Session, sessions } from "../../functions/platform/sign-in/session.ts";
import { signInRoutes } from "../../functions/platform/sign-in/sign-in.routes.ts";
import { staffRegister } from "../../functions/platform/sign-in/staff-register.ts";
import { json } from "../../functions/platform/web/answers.ts";
import { button, freshFor, page } from "../../functions/platform/web/route.ts";
import { webHandler } from "../../functions/platform/web/web-handler.ts";
import { type Instant, instant, plusSeconds } from "../../functions/vocabulary/instant.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { signInService } from "../fakes/sign-in-service.ts";
import { authority } from "./an-authority.ts";
import { aWebEvent } from "./web-event.ts";

export const siteUrl = "https://pilot.example.org";
export const issuer = "https://idp.example.org/pool";
export const metadataUrl = `${issuer}/.well-known/openid-configuration`;
const start = instant("2026-11-21T12:00:00Z");
export const officer = { sub: "s-1", email: "officer@example.org", groups: ["officer", "somebody-elses-group"] };

type Browser = Map<string, string>;

/** Browsers that keep cookies, our pages, a form that asks for a new sign-in, and a sign-in service. */
export function aSignIn() {
  let now: Instant = start;
  const table = inMemoryTable();
  /** What the service's groups have been changed to. */
  const groups = new Map<string, readonly Role[] | Error>();
  const directory = async (subject: string) => {
    const found = groups.get(subject) ?? (["officer"] as const);
    if (found instanceof Error) throw found;
    return found;
  };
  let reads = 0;
  let broken = false;
  const get: typeof table.get = (...asked) => {
    reads++;
    if (broken) return Promise.reject(new Error("no table"));
    return table.get(...asked);
  };
  const register = staffRegister({ ...table, get }, directory);
  const keys = secretKeys("keys", async () => "k".repeat(64));
  const identity = sessions(keys, siteUrl);
  const service = signInService({ issuer, clientId: "client-1" });
  const env = { OIDC_METADATA_URL: metadataUrl, OIDC_CLIENT_ID: "client-1", SITE_URL: siteUrl };
  const sent: string[] = [];
  const handler = webHandler({
    authority,
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    identity,
    register,
    staffBar: staffOf,
    routes: [
      ...signInRoutes({ keys, identity, register, siteUrl, staffPages, openId: openId(env, service.fetched) }),
      page("/handlaggning", ["officer", "decider", "finance"], ({ person, csrf }) =>
        json({ name: person.name, roles: person.roles, csrf }),
      ),
      ...freshFor(
        ["decider"],
        [
          page("/handlaggning/beslut", ["decider", "auditor"], ({ csrf }) => json({ csrf })),
          button("/handlaggning/beslut", ["decider"], ({ typed }) => {
            sent.push(JSON.stringify(typed));
            return json("decided");
          }),
        ],
      ),
    ],
  });
  const cookies: Browser = new Map();
  const ask = async (address: string, form?: string, browser: Browser = cookies) => {
    const { pathname, search } = new URL(address, siteUrl);
    const event = aWebEvent({
      path: pathname,
      query: search.slice(1),
      cookies: [...browser].map(([name, value]) => `${name}=${value}`),
      ...(form === undefined ? {} : { form }),
    });
    const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
    for (const cookie of answer.cookies ?? []) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      if (value === "") browser.delete(name);
      else browser.set(name, value);
    }
    return { ...answer, body: answer.body ?? "", location: String(answer.headers?.["location"] ?? "") };
  };
  /** A member of staff signs in; answers the browser. */
  const signedIn = async (who: Parameters<typeof service.signIn>[1] = officer, browser: Browser = new Map()) => {
    const { location } = await ask("/logga-in/borja", undefined, browser);
    await ask(service.signIn(location, who).href, undefined, browser);
    return browser;
  };
  /** What a browser's session says. */
  const sessionIn = (browser: Browser) => {
    const [payload = ""] = (browser.get("__Host-pg-staff") ?? "").split(".");
    return JSON.parse(Buffer.from(payload, "base64url").toString()) as Session<"staff">; // as: a session of ours
  };
  return {
    table,
    ask,
    cookies,
    service,
    groups,
    keys,
    identity,
    register,
    signedIn,
    sessionIn,
    sent,
    readsSoFar: () => reads,
    breakTable: () => {
      broken = true;
    },
    now: () => now,
    advance: (seconds: number) => {
      now = plusSeconds(now, seconds);
    },
  };
}
