import * as z from "zod";
import { AccountCode } from "../../vocabulary/account-plan.ts";
import { CallId, MandateId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { StaffPerson } from "../items/owner.ts";

/** What a mandate may be for. A kind of decision that comes later gets its name at the end. */
export const mandateActs = [
  "grant",
  "rejection",
  "dismissal",
  "write-off",
  "postponement",
  "reopening",
  "advance",
  "amendment",
  "termination",
  "recovery",
  "attest",
  "claim-write-off",
] as const;
export type MandateAct = (typeof mandateActs)[number];

/** The functions of those who decide and attest, as they sign in. */
export const mandateFunctions = ["decider", "finance"] as const;
export type MandateFunction = (typeof mandateFunctions)[number];

/** In what preparer and decider are different people until an authority has said otherwise. */
export const usuallyApart: readonly MandateAct[] = ["grant", "rejection", "termination", "recovery"];

/** Who may do what, where, up to how much, and when. Days are counted with the first and the last. */
const RowTerms = z.object({
  kind: z.literal("row"),
  holder: z.discriminatedUnion("kind", [
    StaffPerson.extend({ kind: z.literal("person") }),
    z.object({ kind: z.literal("function"), function: z.enum(mandateFunctions) }),
  ]),
  acts: z.array(z.enum(mandateActs)).min(1),
  scope: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("all") }),
    z.object({ kind: z.literal("call"), callId: CallId }),
    z.object({ kind: z.literal("cost-centre"), costCentre: AccountCode }),
  ]),
  /** Without one there is no limit. */
  upToOre: Ore.optional(),
  from: LocalDay,
  /** Without one it holds until it is ended. */
  to: LocalDay.optional(),
  /** The item of the delegation order, or the decision by which it was given. */
  reference: z.string(),
  /** Who acts while the holder is away; on these days in any case, where the row says so. */
  deputy: StaffPerson.extend({ from: LocalDay.optional(), to: LocalDay.optional() }).optional(),
});
export type RowTerms = z.infer<typeof RowTerms>;

/** In what preparer and decider must be different people. */
const ApartTerms = z.object({ kind: z.literal("apart"), acts: z.array(z.enum(mandateActs)) });
export type ApartTerms = z.infer<typeof ApartTerms>;

const said = { by: StaffPerson, at: Instant };

/** The table has rows, and one entry that says in what preparer and decider differ. */
export const apartEntry = "apart";
export const EntryId = z.union([MandateId, z.literal(apartEntry)]);
export type EntryId = z.infer<typeof EntryId>;

/**
 * One version of an entry of the table of mandates. What it says never changes: a change is a new version, which holds
 * from the moment in which a second person confirms it.
 */
export const MandateVersion = z.lazy(() =>
  z.object({
    v: z.literal(1),
    entry: EntryId,
    version: z.number().int().min(1),
    terms: z.discriminatedUnion("kind", [RowTerms, ApartTerms]),
    /** `why` where it changes an earlier version. */
    proposed: z.object({ ...said, why: z.string().optional() }),
    confirmed: z.object(said).optional(),
    /** It was not to hold after all. */
    dropped: z.object({ ...said, why: z.string() }).optional(),
    /** `on` is the last day on which it holds. */
    ended: z.object({ ...said, on: LocalDay, why: z.string() }).optional(),
  }),
);
export type MandateVersion = z.infer<typeof MandateVersion>;
