import * as z from "zod";
import { Ranked } from "../../decisions/contract.ts";
import { StaffPerson } from "../../pilot/items/owner.ts";
import { OpenWork } from "../../pilot/open-work.ts";
import { stages } from "../../pilot/stages/stages.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";

/** A case as lists show it: what their readers decide from, and nothing that has to be computed when they are read. */
export const DeskRow = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: RegistrationNumber.optional(),
    title: z.string(),
    organisation: z.string(),
    municipality: z.string(),
    /** Focus areas by their names in Swedish. */
    areas: z.array(z.string()),
    stage: z.enum(stages),
    stageSince: Instant,
    /** The way in which its call chooses, where it is not by reviewers: the stage is called by it. */
    way: z.enum(["direct", "group"]).optional(),
    submittedAt: Instant,
    /** There has been a grant: finance and the auditor may see it. */
    granted: z.boolean(),
    /** Its life goes on, or something is still to be done. */
    open: z.boolean(),
    owner: StaffPerson.optional(),
    /** Words by which officers sort cases; of those who may read applications alone. */
    tags: z.array(z.string()).optional(),
    works: z.array(OpenWork),
    /** How many reviews are in, of those that are asked for. */
    reviews: z.object({ submitted: z.number().int(), wanted: z.number().int() }).optional(),
    /** How many reviewers have declared a conflict of interest, or said no; rows of before it was counted do not say. */
    lostReviewers: z.number().int().optional(),
    /** What happened last, as the log says it. */
    last: z
      .object({
        at: Instant,
        action: z.string(),
        details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      })
      .optional(),
  }),
);
export type DeskRow = z.infer<typeof DeskRow>;

/** A list in which a row stands, and where in it. */
const Place = z.object({ list: z.string(), title: z.string(), urgency: z.string(), since: z.string() });
export type Place = z.infer<typeof Place>;

/** How much waits for whom, as it is counted: `officer#-`, `decider`; by kind and last day. */
const Counted = z.object({ group: z.string(), days: z.record(z.string(), z.number().int()) });
export type Counted = z.infer<typeof Counted>;

/** By which words a case is found: by all who may know of it, and by those who may read applications. */
const FoundBy = z.object({ all: z.array(z.string()), readers: z.array(z.string()) });
export type FoundBy = z.infer<typeof FoundBy>;

/** The row as it is stored once, with all that was written of it elsewhere: so what changes can be told from what stays. */
export const KeptRow = z.lazy(() =>
  z.object({
    version: z.number().int().min(1),
    row: DeskRow,
    places: z.array(Place),
    counted: z.array(Counted),
    words: FoundBy,
    /** Words by which it is to be found, until they are written: nothing that dies in between forgets them. */
    coming: z.array(z.string()).optional(),
    /** Words by which it is found no longer, until they are deleted: nothing that dies in between leaves them behind. */
    leaving: z.array(z.string()).optional(),
    /** Its place in the ranking of its call; rows of the first release have none. */
    ranked: Ranked.optional(),
    /** The cells of its programme's map in which it is counted. */
    covered: z.object({ programme: z.string(), cells: z.array(z.string()) }).optional(),
  }),
);
export type KeptRow = z.infer<typeof KeptRow>;
