import { describe, expect, test } from "vitest";
import { aSignIn, issuer, metadataUrl, officer, siteUrl } from "../../../test/builders/a-sign-in.ts";
import { signInService } from "../../../test/fakes/sign-in-service.ts";
import { staffPages } from "../../casework/staff-bar.ts";
import { openId } from "./openid.ts";
import { ownPath } from "./pending.ts";

test("an officer signs in, comes back to the page that was asked for, and signs out again", async () => {
  const { ask, service, cookies } = aSignIn();
  const page = await ask("/logga-in?vidare=%2Fhandlaggning%2Fabc");
  expect(page.body).toContain('href="/logga-in/borja?vidare=%2Fhandlaggning%2Fabc"');
  const begun = await ask("/logga-in/borja?vidare=%2Fhandlaggning%2Fabc");
  expect(begun.location).toContain("code_challenge_method=S256");
  const back = await ask(service.signIn(begun.location, officer).href);
  expect(back.statusCode).toBe(303);
  expect(back.location).toBe("/handlaggning/abc");
  const signedIn = JSON.parse((await ask("/handlaggning")).body ?? "");
  expect(signedIn).toMatchObject({ name: "officer@example.org", roles: ["officer"] });

  expect((await ask("/logga-ut", "csrf=guess")).statusCode).toBe(403);
  const out = await ask("/logga-ut", `csrf=${signedIn.csrf}`);
  expect(out.location).toBe("/logga-in?utloggad");
  expect((await ask(out.location)).body).toContain("Du är utloggad");
  expect((await ask("/handlaggning")).statusCode).toBe(303);
  expect((await ask("/logga-in/avsluta")).location).toBe(
    `${issuer}/logout?client_id=client-1&logout_uri=${encodeURIComponent(`${siteUrl}/`)}`,
  );
  expect(cookies.size).toBe(0);
});

test("neither verifier, nonce nor state can be read out of an address, and the cookies are for the server alone", async () => {
  const { ask, service } = aSignIn();
  const begun = await ask("/logga-in/borja");
  const [cookie = ""] = begun.cookies ?? [];
  expect(cookie).toMatch(/Path=\/logga-in; HttpOnly; SameSite=Lax; Secure$/);
  const { verifier } = JSON.parse(
    Buffer.from(cookie.split("=")[1]?.split(".")[0] ?? "", "base64url").toString(),
  ) as Record<"verifier", string>; // as: what the page has just made
  expect(begun.location).not.toContain(verifier);
  const back = await ask(service.signIn(begun.location, officer).href);
  for (const opened of back.cookies ?? []) expect(opened).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
});

test("a person without one of the service's groups is refused with the reason and not signed in", async () => {
  const { ask, service, cookies } = aSignIn();
  const { location } = await ask("/logga-in/borja");
  const answer = await ask(service.signIn(location, { ...officer, groups: ["somebody-elses-group"] }).href);
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain("Du har inte tillgång till sidan");
  expect([...cookies.keys()]).not.toContain("__Host-pg-staff");
});

describe("nobody is signed in by an answer", () => {
  const refused = async (given: (world: ReturnType<typeof aSignIn>) => Promise<string>) => {
    const world = aSignIn();
    const answer = await world.ask(await given(world));
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toContain("Inloggningen kunde inte slutföras");
    expect([...world.cookies.keys()]).not.toContain("__Host-pg-staff");
  };
  const begin = async ({ ask }: ReturnType<typeof aSignIn>) => (await ask("/logga-in/borja")).location;
  const answerWith = (lie: Parameters<ReturnType<typeof signInService>["signIn"]>[2]) =>
    refused(async (world) => world.service.signIn(await begin(world), officer, lie).href);

  test("that this browser does not wait for", () =>
    refused(async (world) => {
      const answer = world.service.signIn(await begin(world), officer).href;
      world.cookies.clear();
      return answer;
    }));
  test("that belongs to another sign-in of the same browser", () =>
    refused(async (world) => {
      const first = await begin(world);
      await begin(world);
      return world.service.signIn(first, officer).href;
    }));
  test("whose cookie was tampered with", () =>
    refused(async (world) => {
      const answer = world.service.signIn(await begin(world), officer).href;
      world.cookies.set("__Secure-pg-sign-in", `${world.cookies.get("__Secure-pg-sign-in")}x`);
      return answer;
    }));
  test("that comes after ten minutes", () =>
    refused(async (world) => {
      const answer = world.service.signIn(await begin(world), officer).href;
      world.advance(601);
      return answer;
    }));
  test("that says the person gave up", () =>
    refused(async (world) => {
      const state = new URL(await begin(world)).searchParams.get("state");
      return `/logga-in/svar?error=access_denied&state=${state}`;
    }));
  test("with a code that was made up", () =>
    refused(async (world) => {
      const answer = world.service.signIn(await begin(world), officer);
      answer.searchParams.set("code", "guess");
      return answer.href;
    }));
  test("signed by a stranger", () => answerWith({ signedByStranger: true }));
  test("meant for another client", () => answerWith({ claims: { aud: "client-2" } }));
  test("of another issuer", () => answerWith({ claims: { iss: "https://evil.example.org" } }));
  test("with another sign-in's nonce", () => answerWith({ claims: { nonce: "other" } }));
  test("that the service gave without asking for a password", () =>
    answerWith({ claims: { auth_time: Math.floor(Date.now() / 1000) - 3600 } }));
  test("that has expired", () => answerWith({ claims: { exp: 1_000_000 } }));
});

test("a code is good for one sign-in", async () => {
  const { ask, service } = aSignIn();
  const answer = service.signIn((await ask("/logga-in/borja")).location, officer).href;
  expect((await ask(answer)).statusCode).toBe(303);
  expect((await ask(answer)).statusCode).toBe(401);
});

test("a service that describes another issuer is not believed, and plain HTTP is for one's own machine alone", async () => {
  const service = signInService({ issuer: "https://idp.example.org/other", clientId: "c" });
  const of = (OIDC_METADATA_URL: string) =>
    openId({ OIDC_METADATA_URL, OIDC_CLIENT_ID: "c", SITE_URL: siteUrl }, async () =>
      service.fetched("https://idp.example.org/other/.well-known/openid-configuration"),
    ).begin();
  await expect(of(metadataUrl)).rejects.toThrow("another issuer");
  await expect(of("http://idp.example.org/other/.well-known/openid-configuration")).rejects.toThrow("another issuer");
  expect((await of("http://localhost:4566/pool/.well-known/openid-configuration")).location).toContain("authorize");
});

test.each([
  ["/handlaggning/abc?sida=2", "/handlaggning/abc?sida=2"],
  ["/ekonomi", "/ekonomi"],
  [`${siteUrl}/ekonomi/2026-11`, "/ekonomi/2026-11"],
  ["https://evil.example.org/handlaggning", "/handlaggning"],
  ["//evil.example.org/handlaggning", "/handlaggning"],
  ["/\\evil.example.org/ekonomi", "/handlaggning"],
  ["/.//evil.example.org", "/handlaggning"],
  ["/handlaggningar", "/handlaggning"],
  ["javascript:alert(1)", "/handlaggning"],
  ["/logga-ut", "/handlaggning"],
])("after signing in, %s leads to %s", (asked, to) => {
  expect(ownPath(asked, siteUrl, staffPages)).toBe(to);
});
