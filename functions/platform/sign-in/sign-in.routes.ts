import type { Same } from "../../vocabulary/language.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { errorFields, log } from "../log.ts";
import { html, seeOther } from "../web/answers.ts";
import type { WebRequest } from "../web/request.ts";
import { button, page } from "../web/route.ts";
import type { Keys } from "./keys.ts";
import type { OpenId } from "./openid.ts";
import { SignInNotFresh } from "./openid.ts";
import { ownPath, pendingSignIn, type StaffPages } from "./pending.ts";
import { idleSeconds, roles, type Sessions, signedInAt } from "./session.ts";
import type { SignInPageProps } from "./sign-in.page.tsx";
import { signInPaths } from "./sign-in.paths.ts";
import type { StaffRegister } from "./staff-register.ts";

const signInPage = () => import("./sign-in.page.tsx");

type Needs = {
  readonly keys: Keys;
  readonly identity: Sessions;
  readonly register: StaffRegister;
  readonly openId: OpenId;
  readonly siteUrl: string;
  readonly staffPages: StaffPages;
};

const sv = { again: "Försök igen", other: "Byt konto", end: "Avsluta inloggningstjänsten och försök igen" };

const en: Same<typeof sv> = {
  again: "Try again",
  other: "Use another account",
  end: "End the sign-in service and try again",
};

const goTo = { sv, en };

/** The library's own word for what was wrong: a code, never a text that could carry what the service said of a person. */
const reasonOf = (error: unknown): string => {
  if (error === undefined) return "not-waited-for";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
};

/** Signing in and out of staff. The cookie of a sign-in under way ends with the answer, whatever the answer is. */
export function signInRoutes({ keys, identity, register, openId, siteUrl, staffPages }: Needs) {
  const pending = pendingSignIn(keys, siteUrl);
  const goOnTo = (query: URLSearchParams) => ownPath(query.get("vidare"), siteUrl, staffPages);

  const failed = ({ language, requestId }: WebRequest, error?: unknown): never => {
    log("warn", "sign-in.failed", { requestId, reason: reasonOf(error), ...errorFields(error) });
    // Who was let in without a password must end that sign-in first, or would be let in so again.
    if (error instanceof SignInNotFresh)
      return refuse("sign-in-failed", { goTo: signInPaths.end, goToLabel: goTo[language].end });
    return refuse("sign-in-failed", { goTo: signInPaths.page, goToLabel: goTo[language].again });
  };

  /** Forms that the person has open in other tabs stay good: their seal is that of the session which goes on. */
  const goesOn = async (request: WebRequest, subject: string) => {
    const before = await identity.idle(request);
    if (before?.subject !== subject) return undefined;
    return (await register.heldBy(before, request.now)) && before.sid;
  };

  const answered = async (request: WebRequest) => {
    const waited = (await pending.read(request)) ?? failed(request);
    const person = await openId.finish(request.query, waited).catch((error: unknown) => failed(request, error));
    const held = roles.filter((role) => person.groups.includes(role));
    const { subject, name, mailbox, email } = person;
    const { requestId, now } = request;
    if (held.length === 0) {
      log("warn", "access.refused", { requestId, person: subject, code: "no-role" });
      throw new Refusal("forbidden", { goTo: signInPaths.end, goToLabel: goTo[request.language].other });
    }
    const sid = await goesOn(request, subject);
    await register.signedIn(subject, held, now, { name, email });
    log("info", "sign-in.done", { requestId, person: subject });
    const cookie = await identity.opened({ kind: "staff", subject, name, mailbox, roles: held }, "/", now, sid);
    return seeOther(waited.goOn, { cookies: [cookie, pending.done] });
  };

  return [
    page(signInPaths.page, "everyone", async (visit) => {
      const { query } = visit;
      const why = ["utloggad", "overallt", "nyss"].find((word) => query.has(word));
      const shown = { goOn: goOnTo(query), why } as SignInPageProps; // as: the words above are the props' own
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
      if (await identity.read(request, "staff")) {
        const session = await identity.requireStaff(request);
        await register.endOne(session, request.now);
        log("info", "sign-in.ended", { requestId: request.requestId, person: session.subject });
      }
      return seeOther(`${signInPaths.page}?utloggad`, { cookies: [identity.closed("staff", "/")] });
    }),
    page(signInPaths.account, roles, async (visit) => {
      const { AccountPage } = await import("./account.page.tsx");
      return html(visit, AccountPage, { since: signedInAt(visit.person), idleMinutes: idleSeconds / 60 });
    }),
    button(signInPaths.endAll, roles, async ({ person, requestId, now }) => {
      await register.endAll(person, now);
      log("info", "sign-in.all-ended", { requestId, person: person.subject });
      return seeOther(`${signInPaths.page}?overallt`, { cookies: [identity.closed("staff", "/")] });
    }),
  ];
}
