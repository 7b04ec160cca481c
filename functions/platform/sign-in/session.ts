import { randomBytes } from "node:crypto";
import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { type LinkedKind, newLinkPath } from "../links/new-link.ts";
import { log } from "../log.ts";
import type { WebRequest } from "../web/request.ts";
import { cookieNames } from "./cookie-names.ts";
import type { Keys } from "./keys.ts";
import { masked, unmasked } from "./mask.ts";
import { signInPaths } from "./sign-in.paths.ts";

export const roles = ["officer", "decider", "finance", "auditor", "registrar"] as const;
export type Role = (typeof roles)[number];
/** Who read what is in a case and is no money's: all but finance. */
export const caseReaders = ["officer", "decider", "auditor", "registrar"] as const;

const common = {
  sid: z.string(),
  expiresAt: Instant,
  /** When the person signed in or opened the link. Cookies of the first release do not say it. */
  signedInAt: Instant.optional(),
};
const linked = { ...common, applicationId: ApplicationId, subject: z.string() };

/** Who is at the other end: the holder of an emailed link to one case, or a signed-in member of staff. */
const Session = z.discriminatedUnion("kind", [
  // Links are replaced when one has gone astray: what the old one opened must close with it. Sessions of the first release
  // named no generation.
  z.object({
    ...linked,
    kind: z.literal("applicant"),
    generation: z.number().int().optional(),
    /** The person opened a link from the mailbox; who has only begun an application has shown nothing of it. */
    proved: z.boolean().optional(),
  }),
  z.object({ ...linked, kind: z.literal("reviewer"), generation: z.number().int() }),
  z.object({
    ...linked,
    kind: z.literal("holder"),
    generation: z.number().int().optional(),
    /** When the person opened a link that had been mailed just before. */
    confirmedAt: Instant.optional(),
  }),
  z.object({
    ...common,
    kind: z.literal("staff"),
    subject: z.string(),
    name: z.string(),
    /** The person's mailbox as a key (`personHash`), where the sign-in service says it. */
    mailbox: z.string().optional(),
    roles: z.array(z.enum(roles)),
  }),
]);
type AnySession = z.infer<typeof Session>;
export type SessionKind = AnySession["kind"];
export type Session<K extends SessionKind = SessionKind> = Extract<AnySession, { kind: K }>;
type NewSession = { [K in SessionKind]: Omit<Session<K>, "sid" | "expiresAt" | "signedInAt"> }[SessionKind];

const daySeconds = 24 * 3600;

/**
 * Seconds after which a link or a sign-in is asked for again, however busy the person is. An application and a review are
 * written for some weeks, a report for some days; where money goes asks for a newer link besides (`freshFor`).
 */
const lifetime = {
  applicant: 14 * daySeconds,
  reviewer: 14 * daySeconds,
  holder: 7 * daySeconds,
  staff: 9 * 3600,
} as const satisfies Record<SessionKind, number>;

/** Seconds without a request after which a member of staff must sign in again: a form may be open for as long. */
export const idleSeconds = 3600;
/** Seconds that pass at least before a staff cookie is issued anew. */
const reissueSeconds = 300;

/** When the person signed in; what the first release sealed ended a fixed time after. */
export const signedInAt = ({ kind, signedInAt: said, expiresAt }: Session): Instant =>
  said ?? plusSeconds(expiresAt, -lifetime[kind]);

/** When a session is over however busy the person is. */
export const lastEnd = (session: Session): Instant => plusSeconds(signedInAt(session), lifetime[session.kind]);

/**
 * Seconds for which the browser keeps what was the session of an emailed link, after it has ended: it opens nothing, and
 * says to whom a new link is mailed. A holder comes back each quarter.
 */
const rememberedSeconds = 180 * daySeconds;

/** How long the browser keeps a session's cookie. */
const keptUntil = (session: Session): Instant =>
  session.kind === "staff" ? lastEnd(session) : plusSeconds(lastEnd(session), rememberedSeconds);

/** The last moment of a session that is used at `now`. */
function endOf(kind: SessionKind, since: Instant, now: Instant): Instant {
  const end = plusSeconds(since, lifetime[kind]);
  const idle = plusSeconds(now, idleSeconds);
  return kind === "staff" && idle < end ? idle : end;
}

/** A session by its number, which seals its forms. */
export const newSid = (): string => randomBytes(16).toString("base64url");

export type Sessions = ReturnType<typeof sessions>;

/**
 * Sealed session cookies. A session of a link is bound to one case and its cookie to that case's path. What a cookie says
 * of a member of staff is held against the staff register besides (let-in.ts). `require` also holds a post's csrf field
 * against the session.
 */
export function sessions(keys: Keys, siteUrl: string) {
  const { nameOf, plainNameOf, attributes } = cookieNames(siteUrl);
  const kinds = Object.keys(lifetime) as SessionKind[]; // as: its keys are the kinds

  const unsealed = async (cookie: string): Promise<Session | undefined> => {
    const [payload = "", seal = ""] = cookie.split(".");
    if (!payload || !(await keys.holds("session", payload, seal))) return undefined;
    return Session.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString())).data;
  };

  /** The session that a browser brings. Of several valid ones the newest, but none when they are of several people. */
  const read = async <K extends SessionKind>(
    request: Pick<WebRequest, "cookies" | "now">,
    kind: K,
    endOf: (session: Session) => Instant = ({ expiresAt }) => expiresAt,
  ): Promise<Session<K> | undefined> => {
    const brought = (name: string) => Promise.all((request.cookies.get(name) ?? []).map(unsealed));
    const named = await brought(nameOf(kind));
    // A plain name can be set from a neighbouring site: only what the first release sealed is read under it.
    const plain = plainNameOf(kind) === nameOf(kind) ? [] : await brought(plainNameOf(kind));
    const found = [...named, ...plain.filter((session) => session?.signedInAt === undefined)]
      .filter((session): session is Session<K> => session?.kind === kind && endOf(session) > request.now)
      .sort((a, b) => (a.expiresAt < b.expiresAt ? 1 : -1));
    const people = new Set(found.map((one) => ("applicationId" in one ? one.applicationId : "") + one.subject));
    return people.size > 1 ? undefined : found[0];
  };

  /** The seal of a session's forms, masked anew for each answer. */
  const csrfOf = async (session: Pick<Session, "sid">): Promise<string> => masked(await keys.seal("csrf", session.sid));

  const checked = async <K extends SessionKind>(request: WebRequest, session: Session<K>): Promise<Session<K>> => {
    if (
      request.method === "POST" &&
      !(await keys.holds("csrf", session.sid, unmasked(typedText(request.typed, "csrf"))))
    )
      refuse("form-expired");
    return session;
  };

  const cookieFor = async (session: Session, path: string, now: Instant): Promise<string> => {
    const payload = Buffer.from(JSON.stringify(session)).toString("base64url");
    const value = `${payload}.${await keys.seal("session", payload)}`;
    // The browser keeps it longer than it opens anything: a form that comes after an idle hour shows whose it was.
    const seconds = Math.round((toMilliseconds(keptUntil(session)) - toMilliseconds(now)) / 1000);
    return `${nameOf(session.kind)}=${value}; Max-Age=${seconds}; ${attributes(path)}`;
  };

  /** The session of a member of staff who has been idle for too long: it opens nothing. */
  const idle = (request: Pick<WebRequest, "cookies" | "now">) => read(request, "staff", lastEnd);

  /**
   * Whose session of a case it is or was, by a cookie that the site has sealed: it may have ended, and opens nothing. Of
   * several people nobody.
   */
  const remembered = async <K extends LinkedKind>(
    request: Pick<WebRequest, "cookies" | "now">,
    kind: K,
    applicationId: ApplicationId,
  ): Promise<Session<K> | undefined> => {
    const session = await read<LinkedKind>(request, kind, keptUntil);
    return session?.applicationId === applicationId ? (session as Session<K>) : undefined; // as: read compared the kind
  };

  return {
    csrfOf,
    read,
    idle,
    remembered,

    /** For a request that carries a session: the keys are fetched while the rooms of its address are loaded. */
    ready: async ({ cookies }: Pick<WebRequest, "cookies">): Promise<void> => {
      if (kinds.some((kind) => cookies.has(nameOf(kind)) || cookies.has(plainNameOf(kind)))) await keys.ready();
    },

    /**
     * The Set-Cookie of a new session; `path` is all that the cookie is sent to. With `sid` it takes the place of a
     * session of the same person, whose open forms stay good.
     */
    opened: (session: NewSession, path: string, now: Instant, sid = newSid()): Promise<string> =>
      cookieFor({ ...session, sid, signedInAt: now, expiresAt: endOf(session.kind, now, now) }, path, now),

    /** The Set-Cookie that keeps a member of staff signed in while they work, at most each five minutes. */
    kept: async (session: Session<"staff">, now: Instant): Promise<string | undefined> => {
      const since = signedInAt(session);
      const expiresAt = endOf("staff", since, now);
      const gained = toMilliseconds(expiresAt) - toMilliseconds(session.expiresAt);
      if (session.signedInAt !== undefined && gained < reissueSeconds * 1000) return undefined;
      return cookieFor({ ...session, signedInAt: since, expiresAt }, "/", now);
    },

    closed: (kind: SessionKind, path: string): string => `${nameOf(kind)}=; Max-Age=0; ${attributes(path)}`,

    /**
     * The person of a link, for the case in the address. @throws Refusal session-expired (with where a new link is mailed,
     * where the browser remembers to whom), form-expired
     */
    requireLinked: async <K extends LinkedKind>(
      request: WebRequest,
      kind: K,
      applicationId: ApplicationId,
    ): Promise<Session<K>> => {
      const session = await read<LinkedKind>(request, kind);
      if (!session) {
        const before = await remembered(request, kind, applicationId);
        return refuse("session-expired", before ? { mailLink: newLinkPath(kind, applicationId) } : {});
      }
      if (session.applicationId !== applicationId) {
        log("warn", "access.refused", { requestId: request.requestId, person: session.subject, applicationId });
        return refuse("session-expired");
      }
      return checked(request, session as Session<K>); // as: read compared the kind
    },

    /**
     * A member of staff, by the cookie alone. @throws Refusal session-expired (leads to sign-in), form-expired,
     * sign-in-too-old for a form of theirs that comes after an idle hour
     */
    requireStaff: async (request: WebRequest): Promise<Session<"staff">> => {
      const session = await read(request, "staff");
      if (session) return checked(request, session);
      const before = request.method === "POST" ? await idle(request) : undefined;
      if (!before) return refuse("session-expired", { signIn: signInAgain(request) });
      await checked(request, before);
      return refuse("sign-in-too-old", sendAgain(request));
    },
  };
}

type Path = Pick<WebRequest, "path">;

/** Where to sign in and come back from. */
export const signInAgain = ({ path }: Path): string => `/logga-in?vidare=${encodeURIComponent(path)}`;

/** Where to sign in for a form that asks for it. */
export const signInForForm = (request: Path): string => `${signInAgain(request)}&nyss=1`;

/** What the page of a form that came too late needs: where to sign in, in another tab, and where to send it again. */
export const sendAgain = ({ path }: Path) => ({ signIn: signInForForm({ path: signInPaths.account }), again: path });
