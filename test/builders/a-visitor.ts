import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { staffOf } from "../../functions/casework/staff-bar.ts";
import { personHash } from "../../functions/platform/mail/mailbox.ts";
import { secretKeys } from "../../functions/platform/sign-in/keys.ts";
import { type Role, sessions } from "../../functions/platform/sign-in/session.ts";
import { staffRegister } from "../../functions/platform/sign-in/staff-register.ts";
import type { Answer } from "../../functions/platform/web/answers.ts";
import type { SiteAuthority } from "../../functions/platform/web/site-authority.ts";
import { webHandler } from "../../functions/platform/web/web-handler.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { authority } from "./an-authority.ts";
import { aWebEvent } from "./web-event.ts";

const siteUrl = "https://pilot.example.org";
export const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);

type Routes = NonNullable<Parameters<typeof webHandler>[0]["routes"]>;
type Fields = Readonly<Record<string, string | readonly string[]>>;
type Page = { status: number; body: string; location: string; fields: Record<string, string> };

/** The hidden and filled-in fields of every form on a page, the way a browser would post them back. */
const fieldsOn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );

/** A person with a browser: looks at pages and posts forms with the csrf and nonce that the page gave. */
export function aVisitor(
  routes: Routes,
  clock: () => Instant,
  cookie: string,
  context: Partial<Context> = {},
  behind: () => Promise<SiteAuthority> = authority,
) {
  const handler = webHandler({
    authority: behind,
    siteUrl,
    clock: { now: clock, ready: async () => {} },
    identity,
    register: staffRegister(inMemoryTable()),
    staffBar: staffOf,
    routes,
  });
  const ask = async (event: Parameters<typeof aWebEvent>[0]): Promise<Page> => {
    const answer = (await handler(
      aWebEvent({ ...event, cookies: [cookie] }) as APIGatewayProxyEventV2, // as: the parts a handler reads
      context as Context, // as: the handler looks at no more of the context
    )) as Answer; // as: what our handler answers
    const body = answer.body ?? "";
    return {
      status: answer.statusCode ?? 0,
      body,
      location: String(answer.headers?.["location"] ?? answer.headers?.["Location"] ?? ""),
      fields: fieldsOn(body),
    };
  };
  const encoded = (fields: Fields) =>
    new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        (typeof value === "string" ? [value] : value).map((one) => [name, one]),
      ),
    ).toString();
  return {
    see: (address: string) => {
      const [path = "", query = ""] = address.split("?");
      return ask({ path, query: query.split("#")[0] ?? "" });
    },
    send: (path: string, fields: Fields, headers: Record<string, string> = {}) =>
      ask({ path, form: encoded(fields), headers }),
  };
}

const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

export const staffCookie = async (now: Instant, ...roles: Role[]) => {
  const mailbox = personHash("tjanstepersonen@example.org");
  return cookieOf(
    await identity.opened({ kind: "staff", subject: "s", name: "Tjänstepersonen", mailbox, roles }, "/", now),
  );
};

/** A holder who came by a link that was mailed just now. */
export const holderCookie = async (now: Instant, applicationId: ApplicationId) =>
  cookieOf(
    await identity.opened(
      { kind: "holder", applicationId, subject: "holder", confirmedAt: now },
      `/projekt/${applicationId}`,
      now,
    ),
  );
