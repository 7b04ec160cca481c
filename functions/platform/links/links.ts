import { createHash } from "node:crypto";
import * as z from "zod";
import { ApplicationId, pilotSubject, Subject } from "../../vocabulary/ids.ts";
import { Instant, plusDays, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";
import { later } from "../../vocabulary/months.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { surroundings } from "../../vocabulary/surroundings.ts";
import { keys } from "../table/keys.ts";
import { absent, type Table, type Write } from "../table/table.ts";
import { type LinkPurpose, linkPurposes, type OwedLink } from "./owed-link.ts";

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;
/** How long an expired link is remembered, so that its reader sees "expired" and not "unknown". */
const rememberedDays = 90;

const StoredLink = z.object({
  purpose: z.enum(linkPurposes),
  /** What the link leads to. Links of the first release name a pilot instead. */
  about: Subject.optional(),
  applicationId: ApplicationId.optional(),
  subject: z.string(),
  generation: z.number().int(),
  expiresAt: Instant,
});
export type Link = Omit<z.infer<typeof StoredLink>, "about" | "applicationId"> & { readonly about: Subject };

/** Where the link of each purpose is opened; the page there does nothing until its button is pressed. */
export const linkPaths = {
  resume: "/ansokan/lank",
  review: "/bedomning/lank",
  tasks: "/bedomning/mina",
  holder: "/projekt/lank",
  payee: "/projekt/betalning/lank",
  mine: "/ansokan/mina",
  wheel: "/projekt/fraga/lank",
  takeover: "/projekt/overtagande/lank",
  evaluate: "/bedomning/utvardering",
} as const satisfies Record<LinkPurpose, string>;

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** How long a link works at least, counted from the mail that carries it. */
const leastDays = 30;
/** Minutes for which the link works by which a holder proves that the mailbox is still theirs. */
export const proofMinutes = 15;
/** Minutes for which a link to all that a reviewer has to do, or that a person has, works: it lists titles, and opens each. */
const listMinutes = 30;
const shortLived: Partial<Record<LinkPurpose, number>> = { payee: proofMinutes, tasks: listMinutes, mine: listMinutes };

/**
 * The link of a mail that is sent now. A mail may have been parked for long, or be sent again after its link's time: a
 * link must never have ended before it is sent. What is revoked stays so, by its generation. A proof of the mailbox and
 * lists of all that a person has are good for minutes only.
 */
export function lasting(owed: OwedLink, now: Instant): OwedLink {
  const minutes = shortLived[owed.purpose];
  const expiresAt = minutes ? plusSeconds(now, minutes * 60) : later(owed.expiresAt, plusDays(now, leastDays));
  return { ...owed, expiresAt };
}

/** A new random token of 256 bits and the write that stores its hash; the token itself is kept nowhere. */
export function mintLink(about: Subject, owed: OwedLink): { path: string; write: Write } {
  const token = Buffer.from(surroundings().bytes(32)).toString("base64url");
  const link: Link = { about, ...owed };
  const expiresAtSeconds = Math.floor(toMilliseconds(plusDays(owed.expiresAt, rememberedDays)) / 1000);
  return {
    path: `${linkPaths[owed.purpose]}/${token}`,
    write: { table: "pilots", put: { ...keys.link(hashOf(token)), ...link, expiresAtSeconds }, when: absent },
  };
}

/**
 * The link of a token that is still remembered, whether or not it still opens anything.
 * @throws Refusal link-invalid
 */
export async function rememberedLink(table: Pick<Table, "get">, token: string, purpose: LinkPurpose): Promise<Link> {
  if (!tokenPattern.test(token)) refuse("link-invalid");
  const stored = StoredLink.safeParse(await table.get("pilots", keys.link(hashOf(token))));
  if (!stored.success || stored.data.purpose !== purpose) refuse("link-invalid");
  const { about, applicationId, ...link } = stored.data;
  return { ...link, about: about ?? pilotSubject(ApplicationId.parse(applicationId)) };
}

/**
 * What a token opens. The caller still compares `generation` with the subject's own (revocation).
 * @throws Refusal link-invalid, link-expired
 */
export async function openLink(
  table: Pick<Table, "get">,
  token: string,
  purpose: LinkPurpose,
  now: Instant,
): Promise<Link> {
  const link = await rememberedLink(table, token, purpose);
  return link.expiresAt < now ? refuse("link-expired") : link;
}
