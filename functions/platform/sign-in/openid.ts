import type { AuthorizationServer, Client } from "oauth4webapi";
import * as z from "zod";
import { personHash } from "../mail/mailbox.ts";
import { signInPaths } from "./sign-in.paths.ts";

type Env = { readonly OIDC_METADATA_URL: string; readonly OIDC_CLIENT_ID: string; readonly SITE_URL: string };

/** What must come back unchanged between going to the sign-in service and returning. */
export const PendingSecrets = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
export type PendingSecrets = z.infer<typeof PendingSecrets>;

const Metadata = z.lazy(() =>
  z.object({
    issuer: z.url(),
    authorization_endpoint: z.url(),
    token_endpoint: z.url(),
    jwks_uri: z.url(),
    end_session_endpoint: z.url().optional(),
  }),
);

const Claims = z.lazy(() =>
  z.object({
    sub: z.string(),
    email: z.string().optional(),
    name: z.string().optional(),
    "cognito:groups": z.array(z.string()).default([]),
    iat: z.number(),
    /** When the person typed the password; the local cloud says the token's own time. */
    auth_time: z.number().optional(),
  }),
);
/** Whom the sign-in service vouches for. */
export type Vouched = {
  readonly subject: string;
  readonly name: string;
  /** The mailbox as a key, where the service says it. */
  readonly mailbox?: string;
  /** Where mails go. */
  readonly email?: string | undefined;
  readonly groups: readonly string[];
};

export type OpenId = ReturnType<typeof openId>;

/** Seconds between typing the password and the token, at most: a sign-in under way lives as long (pending.ts). */
const freshSeconds = 600;

/** The service let the person in by a sign-in of before, without a password. */
export class SignInNotFresh extends Error {
  readonly code = "not-fresh";
}

const wellKnown = "/.well-known/openid-configuration";

/** Plain HTTP is for the local cloud alone. */
const isLocal = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1");
};

/**
 * OpenID Connect: code flow with PKCE, a public client. The library is loaded with the first sign-in; the service's
 * description is fetched once while the Lambda lives.
 */
export function openId(env: Env, fetched: typeof fetch = fetch) {
  const redirectUri = `${env.SITE_URL}${signInPaths.answer}`;
  const client: Client = { client_id: env.OIDC_CLIENT_ID };
  const local = isLocal(env.OIDC_METADATA_URL);
  const library = () => import("oauth4webapi");

  const options = async () => {
    const { allowInsecureRequests, customFetch } = await library();
    return { [customFetch]: fetched, [allowInsecureRequests]: local };
  };

  const fetchMetadata = async () => {
    const response = await fetched(env.OIDC_METADATA_URL);
    if (!response.ok) throw new Error(`the sign-in service's description answered ${response.status}`);
    const metadata = Metadata.parse(await response.json());
    // The local cloud describes itself with AWS's issuer; on AWS the description must lie under the issuer's address.
    if (!local && `${metadata.issuer}${wellKnown}` !== env.OIDC_METADATA_URL)
      throw new Error("the sign-in service describes another issuer");
    return metadata;
  };
  let known: Promise<z.infer<typeof Metadata>> | undefined;
  const metadata = () => {
    known ??= fetchMetadata().catch((error: unknown) => {
      known = undefined; // the next request asks again
      throw error;
    });
    return known;
  };
  const server = async (): Promise<AuthorizationServer> => {
    const { end_session_endpoint: _, ...endpoints } = await metadata();
    return endpoints;
  };

  return {
    /** Where to send the browser, and what to hold the answer against. */
    begin: async (): Promise<{ location: string; secrets: PendingSecrets }> => {
      const [oauth, { authorization_endpoint }] = await Promise.all([library(), metadata()]);
      const secrets = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
      };
      const location = new URL(authorization_endpoint);
      const asked = {
        client_id: env.OIDC_CLIENT_ID,
        response_type: "code",
        scope: "openid email profile",
        redirect_uri: redirectUri,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
        // Each of our sessions begins with a password: a form may rest on it (let-in.ts). Checked below by auth_time.
        prompt: "login",
      };
      for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value);
      return { location: location.href, secrets };
    },

    /**
     * The person behind an answer: the code is exchanged, and the token's issuer, audience, nonce, times and signature
     * are checked. @throws SignInNotFresh; whatever the library says when anything of it is wrong
     */
    finish: async (answer: URLSearchParams, { state, nonce, verifier }: PendingSecrets): Promise<Vouched> => {
      const [oauth, as, given] = await Promise.all([library(), server(), options()]);
      const checked = oauth.validateAuthResponse(as, client, answer, state);
      const response = await oauth.authorizationCodeGrantRequest(
        as,
        client,
        oauth.None(),
        checked,
        redirectUri,
        verifier,
        given,
      );
      const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      // The local cloud signs with a key too short to be taken; the token came straight from it, not through the browser.
      if (!local) await oauth.validateApplicationLevelSignature(as, response, given);
      const claims = Claims.parse(oauth.getValidatedIdTokenClaims(tokens));
      // Both moments are the service's own: no clock of ours comes in between.
      if (claims.auth_time !== undefined && claims.iat - claims.auth_time > freshSeconds) throw new SignInNotFresh();
      return {
        subject: claims.sub,
        name: claims.name ?? claims.email ?? claims.sub,
        ...(claims.email ? { mailbox: personHash(claims.email) } : {}),
        ...(z.email().safeParse(claims.email).success ? { email: claims.email } : {}),
        groups: claims["cognito:groups"],
      };
    },

    /** Where the service's own session ends and the browser comes back to our start page. */
    endOfSession: async (): Promise<string | undefined> => {
      const { end_session_endpoint } = await metadata();
      if (!end_session_endpoint) return undefined;
      const location = new URL(end_session_endpoint);
      location.searchParams.set("client_id", env.OIDC_CLIENT_ID);
      location.searchParams.set("logout_uri", `${env.SITE_URL}/`);
      return location.href;
    },
  };
}
