import * as z from "zod";
import { DocumentId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

/**
 * The port of signing: what is signed, by whom, and how it was proved. Built in are files that people look at: a signed
 * PDF that was sent in through a link, and a paper that staff have scanned. An e-signature service is an adapter that
 * hands in the same `Signing` with the proof `service` and its own reference; it decides nothing.
 */
const signingProofs = ["pdf", "paper", "service"] as const;

/** What was signed: a document of the case by its content, so that no other version passes for it. */
export const SignedDocument = z.object({ document: DocumentId, sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type SignedDocument = z.infer<typeof SignedDocument>;

export const Signing = SignedDocument.extend({
  /** Everybody who has signed, each once. */
  names: z.array(z.string().min(1)).min(1),
  proof: z.enum(signingProofs),
  /** As the service knows it. */
  reference: z.string().optional(),
  at: Instant,
});
export type Signing = z.infer<typeof Signing>;

/** Who may sign for an organisation, as staff have read it in minutes or statutes; it holds until its last day. */
export const SigningRight = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    organisationNumber: OrganisationNumber,
    /** What it was read in: `Protokoll 2026-03-15, § 7`. */
    ground: z.string(),
    names: z.array(z.string().min(1)).min(1),
    /** So many of them sign together. */
    jointly: z.number().int().min(1),
    until: LocalDay,
    checkedAt: Instant,
    checkedBy: z.string(),
  }),
);
export type SigningRight = z.infer<typeof SigningRight>;

/** Whether a right still holds: its last day has not passed. */
export const holds = ({ until }: Pick<SigningRight, "until">, today: LocalDay): boolean => today <= until;

/** Why a signing does not bind: the first that is wrong; `who` names those whom it concerns. */
export type SigningFault =
  | { readonly fault: "other-document" }
  | { readonly fault: "right-ended" }
  | { readonly fault: "not-authorised"; readonly who: readonly string[] }
  | { readonly fault: "too-few"; readonly needed: number };

type Judged = {
  readonly asked: SignedDocument;
  readonly signing: Pick<Signing, "document" | "sha256" | "names">;
  readonly right: Pick<SigningRight, "names" | "jointly" | "until">;
  readonly today: LocalDay;
  readonly isSame: (one: string, other: string) => boolean;
};

/**
 * Whether signatures bind the organisation: they are on the very document that was asked for, everybody who signed may
 * sign, and so many different people have signed as sign together.
 * @example faultOf({ asked, signing, right: { names: ["Bo Ek", "Siv Å"], jointly: 2, until }, today, isSame })
 */
export function faultOf({ asked, signing, right, today, isSame }: Judged): SigningFault | undefined {
  if (asked.document !== signing.document || asked.sha256 !== signing.sha256) return { fault: "other-document" };
  if (!holds(right, today)) return { fault: "right-ended" };
  const strangers = signing.names.filter((name) => !right.names.some((one) => isSame(one, name)));
  if (strangers.length > 0) return { fault: "not-authorised", who: strangers };
  const different = signing.names.filter((name, i) => signing.names.findIndex((one) => isSame(one, name)) === i);
  return different.length < right.jointly ? { fault: "too-few", needed: right.jointly } : undefined;
}
