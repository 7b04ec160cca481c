import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/** What a link in a mail is for; each purpose is opened by one Lambda only. */
export const linkPurposes = [
  "resume",
  "review",
  "tasks",
  "holder",
  "payee",
  "mine",
  "wheel",
  "takeover",
  "evaluate",
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** The link a mail carries: minted when the mail is sent, so that no token is ever stored or logged. */
export const OwedLink = z.object({
  purpose: z.enum(linkPurposes),
  /** The member, review or contact whom the link is bound to. */
  subject: z.string(),
  /** The generation of links the subject is at: raising it there revokes every earlier link. */
  generation: z.number().int(),
  expiresAt: Instant,
});
export type OwedLink = z.infer<typeof OwedLink>;
