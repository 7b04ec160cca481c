import * as z from "zod";
import { NoteId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { StaffPerson } from "./owner.ts";

/** So many may lie in a case at once: they are cleared in one press. */
export const workNoteLimits = { text: 2000, notes: 60 } as const;

/** What staff note down while they work on a case, as an aid: it is no document of the case, and goes when it closes. */
export const WorkNote = z.lazy(() =>
  z.object({ v: z.literal(1), noteId: NoteId, at: Instant, by: StaffPerson, text: z.string().min(1) }),
);
export type WorkNote = z.infer<typeof WorkNote>;
