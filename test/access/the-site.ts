import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { parse } from "node-html-parser";
import { applicantRoutes } from "../../functions/applications/applicant-web.routes.ts";
import { publicRoutes } from "../../functions/applications/public-web.routes.ts";
import { caseRoutes } from "../../functions/casework/case.routes.ts";
import { caseListRoutes } from "../../functions/casework/case-list.routes.ts";
import { staffOf, staffPages } from "../../functions/casework/staff-bar.ts";
import { extractRoutes } from "../../functions/claims/extracts/extracts.routes.ts";
import { sieRoutes } from "../../functions/claims/sie/sie.routes.ts";
import { decisionRoutes } from "../../functions/decisions/decision.routes.ts";
import { evaluationRoutes } from "../../functions/evaluation/evaluation.routes.ts";
import { financeScope } from "../../functions/exports/api/api.paths.ts";
import { financeApiRoutes } from "../../functions/exports/api/finance-api.routes.ts";
import { financeRoutes } from "../../functions/exports/finance.routes.ts";
import { exportFile } from "../../functions/exports/formats/exports.ts";
import { framesRoutes } from "../../functions/exports/frames/frames.routes.ts";
import { paymentsWaiting, rateOfGrant } from "../../functions/exports/funding.store.ts";
import { advanceRoutes } from "../../functions/payments/advances/advance.routes.ts";
import { batchRoutes } from "../../functions/payments/batches/batches.routes.ts";
import { holderPayeeRoutes } from "../../functions/payments/payee/holder-payee.routes.ts";
import { staffPayeeRoutes } from "../../functions/payments/payee/staff-payee.routes.ts";
import { paymentRoutes } from "../../functions/payments/payments.routes.ts";
import { repaymentRoutes } from "../../functions/payments/repayments/repayments.routes.ts";
import { secretKeys } from "../../functions/platform/sign-in/keys.ts";
import { openId } from "../../functions/platform/sign-in/openid.ts";
import { type Session, sessions } from "../../functions/platform/sign-in/session.ts";
import { signInRoutes } from "../../functions/platform/sign-in/sign-in.routes.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { webHandler } from "../../functions/platform/web/web-handler.ts";
import { holderRoutes } from "../../functions/reporting/holder.routes.ts";
import { correctionRoutes } from "../../functions/reporting/officer/correction.routes.ts";
import { examinationRoutes } from "../../functions/reporting/officer/examination.routes.ts";
import { officerFileRoutes } from "../../functions/reporting/officer/officer-files.routes.ts";
import { officerRoutes } from "../../functions/reviews/officer.routes.ts";
import { reviewerRoutes } from "../../functions/reviews/reviewer.routes.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { type WebLambda, webLambdas } from "../../infra/lambdas.ts";
import { aSieFile, theLedger } from "../builders/a-sie-file.ts";
import { aWebEvent } from "../builders/web-event.ts";
import { inMemoryExports } from "../fakes/in-memory-exports.ts";
import { inMemoryFiles } from "../fakes/in-memory-files.ts";

const siteUrl = "https://pilot.example.org";
export const now: Instant = instant("2027-01-15T12:00:00Z");
const clock = () => now;
const keys = secretKeys("keys", async () => "k".repeat(64));
/** Where the SIE file of the world's project lies. */
export const sieFileKey = "kept/sie-file";
export const identity = sessions(keys, siteUrl);

/** The seal of the forms that somebody with this cookie gets. */
export async function sealOf(cookie: string): Promise<string> {
  const [payload = ""] = (cookie.split("=")[1] ?? "").split(".");
  if (!payload) return "";
  return identity.csrfOf(JSON.parse(Buffer.from(payload, "base64url").toString()) as Session); // as: a session of ours
}

/** What every web Lambda is wired with in its handler, over one table. A Lambda without its routes here does not compile. */
export function routesOver(table: Table) {
  const files = inMemoryFiles();
  files.sent(sieFileKey, aSieFile(theLedger));
  const needs = { table, identity, clock, files, siteUrl };
  const metadata = "https://sign-in.example.org/.well-known/openid-configuration";
  const service = openId({ OIDC_METADATA_URL: metadata, OIDC_CLIENT_ID: "client", SITE_URL: siteUrl }, async () =>
    Response.json({
      issuer: "https://sign-in.example.org",
      authorization_endpoint: "https://sign-in.example.org/authorize",
      token_endpoint: "https://sign-in.example.org/token",
      jwks_uri: "https://sign-in.example.org/keys",
    }),
  );
  return {
    "public-web": publicRoutes({ table, readFile: async () => Buffer.from("body{}"), assetVersion: "dev" }),
    "applicant-web": applicantRoutes({ table, identity, files, siteUrl }),
    "reviewer-web": reviewerRoutes(needs),
    "staff-web": [
      ...signInRoutes({ keys, identity, openId: service, siteUrl, staffPages }),
      ...caseListRoutes({ table }),
      ...caseRoutes(needs),
    ],
    "officer-reviews": officerRoutes(needs),
    "decider-web": [...decisionRoutes(needs), ...advanceRoutes(needs)],
    "payee-web": holderPayeeRoutes(needs),
    "payments-web": [
      ...paymentRoutes(needs),
      ...batchRoutes(needs),
      ...staffPayeeRoutes(needs),
      ...repaymentRoutes(needs),
    ],
    "holder-web": [...holderRoutes(needs), ...sieRoutes(needs), ...extractRoutes(needs)],
    "officer-reports": [
      ...examinationRoutes(needs),
      ...correctionRoutes(needs),
      ...officerFileRoutes(needs),
      ...evaluationRoutes(needs),
    ],
    "frames-web": framesRoutes({ table, identity }),
    "finance-web": financeRoutes({
      table,
      identity,
      clock,
      files: inMemoryExports(),
      write: exportFile,
      organisation: { name: "Region Exempel", number: "232199-9993" },
      stillOpen: () => paymentsWaiting(table),
      rateOf: (applicationId) => rateOfGrant(table, applicationId),
    }),
    "finance-api": financeApiRoutes({
      table,
      siteUrl,
      tokenUrl: "https://sign-in.example.org/oauth2/token",
      description: async () => "{}",
      fetchMonth: async () => ({ no: "not-closed" }),
    }),
  } satisfies Record<WebLambda, unknown>;
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

/** The whole site over a table: each address answered by the Lambda that it leads to. */
export function aSite(table: Table) {
  const ready = async () => {};
  const handlers = Object.fromEntries(
    Object.entries(routesOver(table)).map(([name, routes]) => [
      name,
      webHandler({ siteUrl, clock: { now: clock, ready }, identity, staffBar: staffOf, scope: financeScope, routes }),
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
    const body = answer.isBase64Encoded ? Buffer.from(answer.body ?? "", "base64").toString() : (answer.body ?? "");
    return {
      status: answer.statusCode ?? 0,
      body,
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
    .find((one) => one.getAttribute("action") === action);
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
