import { createHash, createSign, generateKeyPairSync } from "node:crypto";

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

type Person = { sub: string; email: string; groups?: readonly string[] };
/** What the service does wrong, for the tests that want to see it noticed. */
type Lie = { claims?: Readonly<Record<string, unknown>>; signedByStranger?: boolean };

/** An OpenID provider as our pages meet it: it holds the verifier against the challenge, and signs what it says. */
export function signInService({ issuer, clientId }: { issuer: string; clientId: string }) {
  const codes = new Map<string, { nonce: string; challenge: string; redirectUri: string; person: Person; lie: Lie }>();

  /** The person has signed in at `location`; answers the address that the browser is sent back to. */
  const signIn = (location: string, person: Person, lie: Lie = {}): URL => {
    const asked = new URL(location).searchParams;
    const given = (name: string) => asked.get(name) ?? "";
    const code = `code-${codes.size}`;
    const redirectUri = given("redirect_uri");
    codes.set(code, { nonce: given("nonce"), challenge: given("code_challenge"), redirectUri, person, lie });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", given("state"));
    return back;
  };

  const idToken = ({ nonce, person, lie }: { nonce: string; person: Person; lie: Lie }) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: person.sub,
      email: person.email,
      "cognito:groups": person.groups,
      nonce,
      iat: now,
      exp: now + 3600,
      ...lie.claims,
    };
    const signed = `${encoded({ alg: "RS256", kid: "one" })}.${encoded(claims)}`;
    const key = lie.signedByStranger ? stranger.privateKey : pair.privateKey;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
  };

  const token = (body: URLSearchParams): Response => {
    const found = codes.get(body.get("code") ?? "");
    codes.delete(body.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(body.get("code_verifier") ?? "")
      .digest("base64url");
    const right =
      found &&
      challenge === found.challenge &&
      body.get("redirect_uri") === found.redirectUri &&
      body.get("client_id") === clientId;
    if (!right) return Response.json({ error: "invalid_grant" }, { status: 400 });
    return Response.json({ access_token: "a", token_type: "Bearer", expires_in: 3600, id_token: idToken(found) });
  };

  const answers: Record<string, (body: URLSearchParams) => Response> = {
    "/.well-known/openid-configuration": () =>
      Response.json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/logout`,
      }),
    "/jwks": () =>
      Response.json({ keys: [{ ...pair.publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] }),
    "/token": token,
  };

  const fetched: typeof fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    const path = address.href.slice(issuer.length).split("?")[0] ?? "";
    const body = init?.body instanceof URLSearchParams ? init.body : new URLSearchParams(String(init?.body ?? ""));
    return answers[path]?.(body) ?? new Response("", { status: 404 });
  };

  return { fetched, signIn };
}
