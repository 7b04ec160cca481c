import { randomBytes } from "node:crypto";
import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, plusSeconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import type { WebRequest } from "../web/request.ts";
import type { Keys } from "./keys.ts";

export const roles = ["officer", "decider", "finance", "auditor"] as const;
export type Role = (typeof roles)[number];

const common = { sid: z.string(), expiresAt: Instant };
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
  z.object({ ...linked, kind: z.literal("holder"), generation: z.number().int().optional() }),
  z.object({
    ...common,
    kind: z.literal("staff"),
    subject: z.string(),
    name: z.string(),
    roles: z.array(z.enum(roles)),
  }),
]);
type AnySession = z.infer<typeof Session>;
export type SessionKind = AnySession["kind"];
export type Session<K extends SessionKind = SessionKind> = Extract<AnySession, { kind: K }>;
type NewSession = { [K in SessionKind]: Omit<Session<K>, "sid" | "expiresAt"> & { sid?: string } }[SessionKind];

/** Hours after which a link or a sign-in is asked for again. */
const lifetimeHours = { applicant: 12, reviewer: 12, holder: 12, staff: 9 } as const satisfies Record<
  SessionKind,
  number
>;

/** A session by its number, which seals its forms. */
export const newSid = (): string => randomBytes(16).toString("base64url");

export type Sessions = ReturnType<typeof sessions>;

/**
 * Sealed session cookies; nothing is stored, so nothing is read. A session of a link is bound to one case and its cookie
 * to that case's path. `require` also holds a post's csrf field against the session.
 */
export function sessions(keys: Keys, siteUrl: string) {
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  const cookieName = (kind: SessionKind) => `pg-${kind}`;
  const kinds = Object.keys(lifetimeHours) as SessionKind[]; // as: its keys are the kinds

  const read = async <K extends SessionKind>(request: WebRequest, kind: K): Promise<Session<K> | undefined> => {
    const [payload = "", seal = ""] = (request.cookies.get(cookieName(kind)) ?? "").split(".");
    if (!payload || !(await keys.holds("session", payload, seal))) return undefined;
    const found = Session.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString()));
    if (!found.success) return undefined; // sealed by an earlier release
    const session = found.data;
    return session.kind === kind && session.expiresAt > request.now ? (session as Session<K>) : undefined; // as: the kind was compared
  };

  const csrfOf = (session: Session): Promise<string> => keys.seal("csrf", session.sid);

  const checked = async <K extends SessionKind>(request: WebRequest, session: Session<K>): Promise<Session<K>> => {
    if (request.method === "POST" && !(await keys.holds("csrf", session.sid, typedText(request.typed, "csrf"))))
      refuse("form-expired");
    return session;
  };

  return {
    csrfOf,
    read,

    /** For a request that carries a session: the keys are fetched while the rooms of its address are loaded. */
    ready: async ({ cookies }: Pick<WebRequest, "cookies">): Promise<void> => {
      if (kinds.some((kind) => cookies.has(cookieName(kind)))) await keys.ready();
    },

    /** The Set-Cookie of a new session; `path` is all that the cookie is sent to. */
    opened: async (session: NewSession, path: string, now: Instant): Promise<string> => {
      const hours = lifetimeHours[session.kind];
      const full = {
        ...session,
        // A session that goes on as another one keeps its number: the forms that are open in its browser stay sealed.
        sid: session.sid ?? newSid(),
        expiresAt: plusSeconds(now, hours * 3600),
      };
      const payload = Buffer.from(JSON.stringify(full)).toString("base64url");
      const value = `${payload}.${await keys.seal("session", payload)}`;
      return `${cookieName(session.kind)}=${value}; Path=${path}; Max-Age=${hours * 3600}; HttpOnly; SameSite=Lax${secure}`;
    },

    closed: (kind: SessionKind, path: string): string =>
      `${cookieName(kind)}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax${secure}`,

    /** The person of a link, for the case in the address. @throws Refusal session-expired, form-expired */
    requireLinked: async <K extends "applicant" | "reviewer" | "holder">(
      request: WebRequest,
      kind: K,
      applicationId: ApplicationId,
    ): Promise<Session<K>> => {
      const session = await read<"applicant" | "reviewer" | "holder">(request, kind);
      if (session?.applicationId !== applicationId) return refuse("session-expired");
      return checked(request, session as Session<K>); // as: read compared the kind
    },

    /** A member of staff with one of the roles. @throws Refusal session-expired (leads to sign-in), forbidden, form-expired */
    requireStaff: async (request: WebRequest, ...allowed: readonly Role[]): Promise<Session<"staff">> => {
      const session = await read(request, "staff");
      if (!session)
        return refuse("session-expired", { signIn: `/logga-in?vidare=${encodeURIComponent(request.path)}` });
      if (!session.roles.some((role) => allowed.includes(role))) refuse("forbidden");
      return checked(request, session);
    },
  };
}
