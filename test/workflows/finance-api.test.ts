import { createHash } from "node:crypto";
import {
  CognitoIdentityProviderClient,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { beforeAll, expect, test } from "vitest";
import { Months, Problem } from "../../functions/exports/api/api-answers.ts";
import { exportStore } from "../../functions/exports/jobs/stored-files.store.ts";
import { readPeriod } from "../../functions/exports/months/period.store.ts";
import { postToLedger } from "../../functions/ledger/posting.store.ts";
import { exportFormats } from "../../functions/ledger/stored-file.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { LocalDay, Month } from "../../functions/vocabulary/instant.ts";
import { aPosting } from "../builders/a-posting.ts";
import { cloud } from "../cloud.ts";
import { pythonTools } from "../python-tools.ts";
import { client, clock, outputs, table } from "./backstage.ts";

const { url, financeApi } = cloud();

type Asked = { readonly clientId?: string; readonly clientSecret?: string; readonly scope?: string };
/** What the sign-in answers a system that asks for a token. */
async function tokenAnswer({
  clientId = financeApi.clientId,
  clientSecret = financeApi.clientSecret,
  scope = financeApi.scope,
}: Asked = {}) {
  const answer = await fetch(financeApi.tokenUrl, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }),
  });
  return { status: answer.status, ...((await answer.json()) as { access_token?: string; error?: string }) }; // as: RFC 6749, 4.4.3 and 5.2
}
const aToken = async () => (await tokenAnswer()).access_token ?? expect.fail("no token");

const ask = (path: string, token: string | undefined, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, {
    redirect: "manual",
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });
const file = (month: Month, format = "csv") => `/api/finance/exports/${month}?format=${format}`;
const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

// Months that nobody else posts to, and that no other test has to close before its own.
const [closed, open] = [Month.parse("2041-01"), Month.parse("2041-02")];
const [small, large] = [Buffer.from("Verifikation;Belopp\r\n"), Buffer.alloc(6_500_000, "x")];

beforeAll(async () => {
  const posting = aPosting({ at: clock.now(), trueDay: LocalDay.parse(`${open}-10`) });
  await postToLedger(table, posting, (writes) => table.transact(writes));
  const bucket = exportStore(outputs.ExportsBucket);
  const files = await Promise.all(
    exportFormats.map(async (format) => {
      const bytes = format === "jsonl" ? large : small;
      const type = "application/octet-stream";
      const put = await bucket.put({ key: `test/${Date.now()}/${format}`, type, chunks: one(bytes) });
      return [format, { ...put, name: `kostnader-${closed}.${format}`, rows: 2 }] as const;
    }),
  );
  const at = clock.now();
  const period = { month: closed, lines: 2, closingAt: at, closedAt: at, files: Object.fromEntries(files) };
  await table.transact([{ table: "pilots", put: { ...keys.period(closed), ...period } }]);
});
async function* one(bytes: Uint8Array) {
  yield bytes;
}

test("a ledger system exchanges its secret for a token, finds the months and fetches the same bytes twice", async () => {
  const token = await aToken();
  const { months } = Months.parse(await (await ask("/api/finance/months", token)).json());
  const [opened, frozen] = [open, closed].map((month) => months.find((one) => one.month === month));
  const posted = await readPeriod(table, open);
  expect([opened?.state, opened?.sumsOre.payment, frozen?.state]).toEqual(["open", posted?.payment, "closed"]);
  expect(frozen?.files.csv).toMatchObject({ sha256: sha256Of(small), bytes: small.length });
  for (const month of [open, closed]) {
    const [first, second] = [await ask(file(month), token), await ask(file(month), token)];
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true);
    const etag = first.headers.get("etag") ?? "";
    expect([etag, second.headers.get("etag")]).toEqual([`"${sha256Of(bytes)}"`, etag]);
    const kept = await ask(file(month), token, { "if-none-match": etag });
    expect([kept.status, (await kept.arrayBuffer()).byteLength]).toEqual([304, 0]);
    expect((await ask(file(month), token, { "if-match": '"another"' })).status).toBe(412);
  }
});

test("a frozen file too large for an answer is fetched from the bucket, without the token", async () => {
  const answer = await ask(file(closed, "jsonl"), await aToken());
  expect(answer.status).toBe(303);
  const bytes = new Uint8Array(await (await fetch(answer.headers.get("location") ?? "")).arrayBuffer());
  expect(`"${sha256Of(bytes)}"`).toBe(answer.headers.get("etag"));
  expect(sha256Of(bytes)).toBe(sha256Of(large));
});

test("no token is given for a wrong secret or another scope", async () => {
  expect(await tokenAnswer({ clientSecret: "guessed" })).toMatchObject({ error: "invalid_client" });
  for (const scope of ["finance/write", "openid", "aws.cognito.signin.user.admin"]) {
    const { status, access_token } = await tokenAnswer({ scope });
    expect([scope, status, access_token]).toEqual([scope, 400, undefined]);
  }
});

test("the door stays shut for no token, a changed one, and one of another client of the same sign-in", async () => {
  const token = await aToken();
  const [head = "", payload = "", signature = ""] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
  const longer = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 3600 })).toString("base64url");
  const tokens = [undefined, "", "x.y.z", `${head}.${longer}.${signature}`, await anothersToken()];
  for (const wrong of tokens)
    for (const path of ["/api/finance/months", file(open)]) expect((await ask(path, wrong)).status).toBe(401);
  const cookies = { cookie: "pg-staff=x" };
  expect((await ask("/api/finance/months", undefined, cookies)).status).toBe(401);
});

/** A token that allows something else, of a client that was let into the same pool for that. */
async function anothersToken() {
  const cognito = new CognitoIdentityProviderClient(client);
  const UserPoolId = outputs.StaffPool;
  const Identifier = `other-${Date.now()}`;
  const Scopes = [{ ScopeName: "read", ScopeDescription: "Something else" }];
  await cognito.send(new CreateResourceServerCommand({ UserPoolId, Identifier, Name: "Other", Scopes }));
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: Identifier,
      GenerateSecret: true,
      AllowedOAuthFlows: ["client_credentials"],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: [`${Identifier}/read`, "finance/read"],
    }),
  );
  cognito.destroy();
  const { ClientId: clientId = "", ClientSecret: clientSecret = "" } = UserPoolClient ?? {};
  return (await tokenAnswer({ clientId, clientSecret })).access_token ?? expect.fail("no token for the other client");
}

test("what cannot be carried out is said in problem details, whose address explains it", async () => {
  const answer = await ask(`/api/finance/exports/${open}?format=pdf`, await aToken());
  expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  const { type } = Problem.parse(await answer.json());
  const page = await fetch(type);
  expect([page.status, page.url, await page.text()]).toEqual([
    200,
    `${url}/api`,
    expect.stringContaining('id="invalid-request"'),
  ]);
});

test("everyone may read the description, and the API is what it describes", async () => {
  const description = `${url}/api/openapi.json`;
  const { tokenUrl } = financeApi;
  expect(await (await fetch(description)).json()).toMatchObject({
    servers: [{ url }],
    components: { securitySchemes: { clientCredentials: { flows: { clientCredentials: { tokenUrl } } } } },
  });
  const tools = await pythonTools("schemathesis", "test/schemathesis/requirements.txt");
  const { code, said } = await tools.run(
    "schemathesis",
    ["--config-file", "test/schemathesis/schemathesis.toml", "run", description],
    { TOKEN: await aToken() },
  );
  expect(code, said).toBe(0);
  // Each address of the API adds its cases: a minute and a half alone, and several beside browsers and demos.
}, 600_000);
