import * as z from "zod";
import { DocumentId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { StaffPerson } from "./owner.ts";
import { StaffFile } from "./staff-file.ts";

/** What staff register by hand; a note is what they write down themselves of something that matters to the case. */
export const entryKinds = ["mail", "call", "paper", "meeting", "note"] as const;
export type EntryKind = (typeof entryKinds)[number];

const directions = ["in", "out"] as const;

export const entryLimits = { line: 200, text: 4000, reason: 500, corrections: 20 } as const;

/** What the register says of an entry: day, sender and receiver, subject (OSL 5:2). */
const EntryFacts = z.object({
  kind: z.enum(entryKinds),
  /** Of all kinds but notes. */
  direction: z.enum(directions).optional(),
  day: LocalDay,
  from: z.string().optional(),
  to: z.string().optional(),
  subject: z.string().min(1),
  text: z.string().optional(),
});
export type EntryFacts = z.infer<typeof EntryFacts>;

/** Something that staff have registered by hand in a case. What was corrected stays, with who corrected it and why. */
export const RegisterEntry = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    documentId: DocumentId,
    registered: z.object({ number: RegistrationNumber, serial: z.number().int().min(2) }),
    at: Instant,
    by: StaffPerson,
    facts: EntryFacts,
    /** What the entry said before, the oldest first. */
    earlier: z.array(z.object({ facts: EntryFacts, at: Instant, by: StaffPerson, reason: z.string() })),
    files: z.array(StaffFile),
  }),
);
export type RegisterEntry = z.infer<typeof RegisterEntry>;
