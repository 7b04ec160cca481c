import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { parse } from "node-html-parser";
import { publicRoutes } from "../../functions/applications/public-web.routes.ts";
import { staffOf } from "../../functions/casework/staff-bar.ts";
import { financeScope } from "../../functions/exports/api/api.paths.ts";
import { financeApiRoutes } from "../../functions/exports/api/finance-api.routes.ts";
import { organisationOf } from "../../functions/exports/finance-page.answer.ts";
import { applicantWings } from "../../functions/lambdas/applicant.wings.ts";
import { financeWings } from "../../functions/lambdas/finance.wings.ts";
import { publicWings } from "../../functions/lambdas/public.wings.ts";
import { reviewerWings } from "../../functions/lambdas/reviewer.wings.ts";
import { staffWings } from "../../functions/lambdas/staff.wings.ts";
import { secretKeys } from "../../functions/platform/sign-in/keys.ts";
import { openId } from "../../functions/platform/sign-in/openid.ts";
import { type Session, sessions } from "../../functions/platform/sign-in/session.ts";
import { staffRegister } from "../../functions/platform/sign-in/staff-register.ts";
import type { Table, TableName } from "../../functions/platform/table/table.ts";
import type { Route } from "../../functions/platform/web/route.ts";
import type { SiteAuthority } from "../../functions/platform/web/site-authority.ts";
import { webHandler } from "../../functions/platform/web/web-handler.ts";
import type { Wing } from "../../functions/platform/web/wings.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { type WebLambda, webLambdas } from "../../infra/lambdas.ts";
import type { Right } from "../../infra/rights.ts";
import { plainWords } from "../builders/a-filled-form.ts";
import { aSieFile, theLedger } from "../builders/a-sie-file.ts";
import { anAuthority, authority } from "../builders/an-authority.ts";
import { aWebEvent } from "../builders/web-event.ts";
import { inMemoryExports } from "../fakes/in-memory-exports.ts";
import { inMemoryFiles } from "../fakes/in-memory-files.ts";

const siteUrl = "https://pilot.example.org";
const signInUrl = "https://sign-in.example.org";
export const now: Instant = instant("2027-01-15T12:00:00Z");
const clock = () => now;
const keys = secretKeys("keys", async () => "k".repeat(64));
/** Where the SIE file of the world's project lies. */
export const sieFileKey = "kept/sie-file";
export const sheetFileKey = "kept/sheet-file";
const aSheet = `Dag;Text;Belopp;Konto\n2027-01-15;${plainWords.line};1 234,50;5410\n`;
export const identity = sessions(keys, siteUrl);

/** The seal of the forms that somebody with this cookie gets. */
export async function sealOf(cookie: string): Promise<string> {
  const [payload = ""] = (cookie.split("=")[1] ?? "").split(".");
  if (!payload) return "";
  return identity.csrfOf(JSON.parse(Buffer.from(payload, "base64url").toString()) as Session); // as: a session of ours
}

const signInService = () =>
  openId(
    { OIDC_METADATA_URL: `${signInUrl}/.well-known/openid-configuration`, OIDC_CLIENT_ID: "client", SITE_URL: siteUrl },
    async () =>
      Response.json({
        issuer: signInUrl,
        authorization_endpoint: `${signInUrl}/authorize`,
        token_endpoint: `${signInUrl}/token`,
        jwks_uri: `${signInUrl}/keys`,
      }),
  );

const eager = (routes: readonly Route[]): readonly Wing[] => [{ under: [""], routes: async () => routes }];

/** A table as the rights of a Lambda let it be asked: what its role may not do fails here as it does in the cloud. */
function asAllowed(table: Table, name: WebLambda): Table {
  const { rights } = webLambdas[name];
  const held = (...any: readonly Right[]) => {
    if (!any.some((right) => rights.includes(right))) throw new Error(`${name} has no right to ${any.join(" or ")}`);
  };
  const mayRead = (of: TableName) => held(of === "record" ? "read record" : "read pilots");
  return {
    ...table,
    get: async (of, ...asked) => {
      mayRead(of);
      return table.get(of, ...asked);
    },
    getMany: async (...asked) => {
      held("read pilots together");
      return table.getMany(...asked);
    },
    query: async (asked) => {
      mayRead(asked.table);
      return table.query(asked);
    },
    transact: async (writes) => {
      for (const { table: of } of writes) held(of === "record" ? "append record" : "write pilots");
      return table.transact(writes);
    },
  };
}

/** What every web Lambda is wired with in its handler, over one table. A Lambda without its routes here does not compile. */
export function wingsOver(whole: Table): Readonly<Record<WebLambda, readonly Wing[]>> {
  const files = inMemoryFiles();
  files.sent(sieFileKey, aSieFile(theLedger));
  files.sent(sheetFileKey, Buffer.from(aSheet));
  const needsOf = (name: WebLambda) => {
    const table = asAllowed(whole, name);
    return { table, identity, register: staffRegister(table), clock, files, siteUrl };
  };
  return {
    "public-web": [
      ...publicWings({ table: asAllowed(whole, "public-web"), siteUrl }),
      ...eager(
        publicRoutes({
          table: asAllowed(whole, "public-web"),
          readFile: async () => Buffer.from("body{}"),
          assetVersion: "dev",
        }),
      ),
    ],
    "applicant-web": applicantWings(needsOf("applicant-web")),
    "reviewer-web": reviewerWings(needsOf("reviewer-web")),
    "staff-web": staffWings({ ...needsOf("staff-web"), keys, openId: signInService() }),
    "finance-web": financeWings({ ...needsOf("finance-web"), files: inMemoryExports() }),
    "finance-api": eager(
      financeApiRoutes({
        table: asAllowed(whole, "finance-api"),
        siteUrl,
        tokenUrl: `${signInUrl}/oauth2/token`,
        description: async () => "{}",
        organisation: async () => organisationOf({ authority: anAuthority }),
        files: inMemoryExports(),
      }),
    ),
  };
}

/** The list of all routes, as the Lambdas have them. */
export async function routesOver(table: Table): Promise<Readonly<Record<string, readonly Route[]>>> {
  const all = Object.entries(wingsOver(table)).map(async ([name, wings]) => {
    const routes = await Promise.all(wings.map((wing) => wing.routes()));
    return [name, routes.flat()] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

const asPattern = (path: string) =>
  new RegExp(`^${path.replaceAll("{proxy+}", ".+").replaceAll(/\{\w+\}/g, "[^/]+")}/?$`);
/** The gateway takes the most particular route: full names before variables, variables before the rest of a path. */
const width = (path: string) => (path.includes("{proxy+}") ? 1000 : 0) + (path.match(/\{\w+\}/g) ?? []).length;

/** The Lambda that the gateway asks for an address. */
export function lambdaFor(path: string): WebLambda {
  const fitting = Object.entries(webLambdas).flatMap(([name, { routes, scoped }]) =>
    [...routes, ...(scoped?.routes ?? [])]
      .map((route) => route.split(" ")[1] ?? "")
      .filter((route) => route !== "" && asPattern(route).test(path))
      .map((route) => ({ name, route })),
  );
  const [first] = fitting.sort(
    (a, b) => width(a.route) - width(b.route) || b.route.split("/").length - a.route.split("/").length,
  );
  return (first?.name ?? "public-web") as WebLambda; // as: a key of the table above
}

export type Asked = {
  method?: string;
  path: string;
  cookies?: readonly string[];
  typed?: Typed;
  headers?: Record<string, string>;
  scope?: string | undefined;
};

const encoded = (typed: Typed) =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, value]) =>
      (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
    ),
  ).toString();

/** The whole site over a table: each address answered by the Lambda that it leads to; behind it stands who is said. */
export function aSite(table: Table, behind: () => Promise<SiteAuthority | undefined> = authority) {
  const ready = async () => {};
  const handlers = Object.fromEntries(
    Object.entries(wingsOver(table)).map(([name, wings]) => [
      name,
      webHandler({
        authority: behind,
        siteUrl,
        clock: { now: clock, ready },
        identity,
        register: staffRegister(table),
        staffBar: staffOf,
        scope: financeScope,
        wings,
      }),
    ]),
  );
  return async ({ method, path, cookies = [], typed, headers = {}, scope }: Asked) => {
    const [plain = "", query = ""] = path.split("?");
    const handler = handlers[lambdaFor(plain)];
    if (!handler) throw new Error(`no Lambda for ${plain}`);
    const event = aWebEvent({
      ...(method ? { method } : {}),
      ...(typed ? { form: encoded(typed) } : {}),
      path: plain,
      query,
      headers,
      cookies: [...cookies],
      scope,
    });
    const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: the parts a handler reads
    const bytes = Buffer.from(answer.body ?? "", answer.isBase64Encoded ? "base64" : "utf8");
    return {
      status: answer.statusCode ?? 0,
      body: bytes.toString(),
      bytes,
      headers: Object.fromEntries(
        Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
      ),
      location: String(answer.headers?.["location"] ?? ""),
      cookies: (answer.cookies ?? []).map((cookie) => cookie.split(";")[0] ?? ""),
    };
  };
}
export type Site = ReturnType<typeof aSite>;
export type Answered = Awaited<ReturnType<Site>>;

/** What a page's form would send as it stands; `action` is where. */
export function formOn(body: string, action: string): Record<string, string> | undefined {
  const form = parse(body)
    .querySelectorAll("form")
    .find((one) => one.getAttribute("action") === action && one.getAttribute("method") !== "get");
  if (!form) return undefined;
  const controls = form.querySelectorAll("input, textarea, select").map((control) => {
    const value =
      control.tagName === "TEXTAREA"
        ? control.text.replace(/^\n/, "")
        : control.tagName === "SELECT"
          ? (control.querySelector("option[selected]")?.getAttribute("value") ?? "")
          : (control.getAttribute("value") ?? "");
    const chosen =
      !["checkbox", "radio"].includes(control.getAttribute("type") ?? "") || control.hasAttribute("checked");
    return [control.getAttribute("name") ?? "", value, chosen] as const;
  });
  return Object.fromEntries(
    controls.filter(([name, , chosen]) => name !== "" && chosen).map(([name, value]) => [name, value]),
  );
}
