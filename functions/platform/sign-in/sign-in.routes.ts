import type { Same } from "../../vocabulary/language.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { errorFields, log } from "../log.ts";
import { html, seeOther } from "../web/answers.ts";
import type { WebRequest } from "../web/request.ts";
import { button, page } from "../web/route.ts";
import type { Keys } from "./keys.ts";
import type { OpenId } from "./openid.ts";
import { ownPath, pendingSignIn, type StaffPages } from "./pending.ts";
import { roles, type Sessions } from "./session.ts";
import { signInPaths } from "./sign-in.paths.ts";

const signInPage = () => import("./sign-in.page.tsx");

type Needs = { keys: Keys; identity: Sessions; openId: OpenId; siteUrl: string; staffPages: StaffPages };

const sv = { again: "Försök igen", other: "Byt konto" };

const en: Same<typeof sv> = { again: "Try again", other: "Use another account" };

const goTo = { sv, en };

/** The library's own word for what was wrong: a code, never a text that could carry what the service said of a person. */
const reasonOf = (error: unknown): string => {
  if (error === undefined) return "not-waited-for";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
};

/** Signing in and out of staff. The cookie of a sign-in under way ends with the answer, whatever the answer is. */
export function signInRoutes({ keys, identity, openId, siteUrl, staffPages }: Needs) {
  const pending = pendingSignIn(keys, siteUrl);
  const goOnTo = (query: URLSearchParams) => ownPath(query.get("vidare"), siteUrl, staffPages);

  const failed = ({ language, requestId }: WebRequest, error?: unknown): never => {
    log("warn", "sign-in.failed", { requestId, reason: reasonOf(error), ...errorFields(error) });
    return refuse("sign-in-failed", { goTo: signInPaths.page, goToLabel: goTo[language].again });
  };

  const answered = async (request: WebRequest) => {
    const waited = (await pending.read(request)) ?? failed(request);
    const person = await openId.finish(request.query, waited).catch((error: unknown) => failed(request, error));
    const held = roles.filter((role) => person.groups.includes(role));
    if (held.length === 0)
      throw new Refusal("forbidden", { goTo: signInPaths.end, goToLabel: goTo[request.language].other });
    const session = { kind: "staff", subject: person.subject, name: person.name, roles: held } as const;
    return seeOther(waited.goOn, { cookies: [await identity.opened(session, "/", request.now), pending.done] });
  };

  return [
    page(signInPaths.page, "everyone", async (visit) => {
      const shown = { goOn: goOnTo(visit.query), signedOut: visit.query.has("utloggad") };
      return html(visit, (await signInPage()).SignInPage, shown);
    }),
    page(signInPaths.begin, "everyone", async ({ query, now }) => {
      const { location, secrets } = await openId.begin();
      const goOn = goOnTo(query);
      return seeOther(location, { cookies: [await pending.begun({ ...secrets, goOn }, now)] });
    }),
    page(signInPaths.answer, "everyone", answered),
    page(signInPaths.end, "everyone", async () => seeOther((await openId.endOfSession()) ?? "/")),
    // The way on is a page of this site: a form's answer may not lead to another one (CSP form-action).
    button(signInPaths.out, "everyone", async (request) => {
      // A browser without a session may sign out too; one with a session must send the session's seal.
      if (await identity.read(request, "staff")) await identity.requireStaff(request, ...roles);
      return seeOther(`${signInPaths.page}?utloggad`, { cookies: [identity.closed("staff", "/")] });
    }),
  ];
}
