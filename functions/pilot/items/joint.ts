import * as z from "zod";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { isSameName } from "../people/same-person.ts";
import type { Interest } from "./interest.ts";
import type { Review } from "./review.ts";

export const jointProposals = ["grant", "grant-less", "reject"] as const;
export type JointProposal = (typeof jointProposals)[number];

/**
 * What the reviewers of a call said together of one application when they met: an adjusted mean, a proposal, or that what
 * is reckoned stands. It is added to and never changed; the newest holds.
 */
export const JointResult = z.lazy(() =>
  z.object({
    v: z.literal(1),
    /** Its place among those of the case, from 1 on. */
    number: z.number().int().min(1),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
    day: LocalDay,
    /** Who was there when it was talked about, as it was noted; `presentAt` leaves out who has a conflict of interest. */
    present: z.array(z.string()),
    left: z.array(z.string()),
    /** The mean that holds instead of the reckoned one, which was `computed` then. */
    score: z.number().optional(),
    computed: z.number().optional(),
    proposal: z.enum(jointProposals).optional(),
    reason: z.string(),
  }),
);
export type JointResult = z.infer<typeof JointResult>;

type InCase = { readonly reviews: readonly Review[]; readonly interests: readonly Interest[] };

/** Of these names, those with a conflict of interest in the case: a reviewer's own declaration, or one about them. */
export const conflictedAmong = ({ reviews, interests }: InCase, names: readonly string[]): readonly string[] => {
  const conflicted = [
    ...reviews.filter(({ status }) => status === "recused").map(({ reviewer }) => reviewer.name),
    ...interests.filter(({ stands }) => stands).map(({ who }) => who.name),
  ];
  return names.filter((name) => conflicted.some((one) => isSameName(one, name)));
};

/** Who counts as present and who left: a conflict of interest that was declared later takes a person out, too. */
export function presentAt(
  pilot: InCase,
  { present, left }: { readonly present: readonly string[]; readonly left: readonly string[] },
) {
  const away = conflictedAmong(pilot, present);
  return {
    present: present.filter((name) => !away.includes(name) && !left.some((one) => isSameName(one, name))),
    left: [...left, ...away.filter((name) => !left.some((one) => isSameName(one, name)))],
  };
}
