import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** Stands among the questions of a form for the files that answer none of them. */
export const otherFilesOpen = "attachments";

/** The most characters of the reason for a completion, and of why it is closed. */
export const completionLimits = { reason: 3000, inAll: 50 } as const;

const Person = z.object({ id: z.string(), name: z.string() });

/**
 * An application that is returned: some of its answers are open again, and it is handed in once more as a new version.
 * The case stays in its stage; an open completion is a fact beside it.
 */
export const Completion = z.lazy(() =>
  z.object({
    v: z.literal(1),
    number: z.number().int().min(1),
    version: z.number().int().min(1),
    /** The questions whose answers are open, by their ids; `attachments` for the files that answer none. */
    open: z.array(z.string()).min(1).max(1000),
    reason: z.string(),
    dueDay: LocalDay,
    /** The version of the application that was returned. */
    of: z.number().int().min(1),
    askedAt: Instant,
    askedBy: Person,
    /** Earlier last days, the first first. */
    extended: z.array(z.object({ at: Instant, by: Person, from: LocalDay })).optional(),
    /** The version of the application that came of it. */
    handedIn: z.object({ at: Instant, by: Person, submission: z.number().int().min(2) }).optional(),
    /** An officer has read what changed; or ended it without an answer, and why. */
    closed: z.object({ at: Instant, by: Person, reason: z.string().optional() }).optional(),
  }),
);
export type Completion = z.infer<typeof Completion>;

/** Whether answers are open for writing. */
export const isOpenCompletion = ({ handedIn, closed }: Pick<Completion, "handedIn" | "closed">): boolean =>
  handedIn === undefined && closed === undefined;

/** The completion as it becomes, if the stored one is still the one that was seen: `completion.version` says which. */
export const completionPut = (
  id: ApplicationId,
  completion: Completion | (Omit<Completion, "version"> & { version: 0 }),
): Write => ({
  table: "pilots",
  put: { ...keys.completion(id, completion.number), ...completion, version: completion.version + 1 },
  when: unchangedSince(completion.version),
});
