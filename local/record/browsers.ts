import type { Kind } from "../../test/stored/kinds.ts";

const cookieKinds: Readonly<Record<string, Kind>> = {
  "pg-applicant": "session-cookie",
  "pg-reviewer": "session-cookie",
  "pg-holder": "session-cookie",
  "pg-staff": "session-cookie",
  "pg-sign-in": "sign-in-cookie",
};

const decoded = (payload: string): unknown => JSON.parse(Buffer.from(payload, "base64url").toString());

/** What a sealed cookie says; its secrets are not kept, and its seal neither. */
function ofCookie(cookie: string): readonly [Kind, unknown] | undefined {
  const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
  const kind = cookieKinds[name.replace(/^__(Host|Secure)-/, "")];
  if (!kind || !value.includes(".")) return undefined;
  const said = decoded(value.split(".")[0] ?? "") as object; // as: our cookies are objects
  const secrets = Object.keys(said).filter((key) => ["sid", "state", "nonce", "verifier"].includes(key));
  return [kind, { ...said, ...Object.fromEntries(secrets.map((key) => [key, `a-${key}`])) }];
}

/** Tells which cookies the pages put into browsers from now on. */
export function watchBrowsers(seen: (kind: Kind, item: unknown) => void): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    for (const found of answer.headers.getSetCookie().map(ofCookie)) if (found) seen(...found);
    return answer;
  };
}
