import * as z from "zod";
import { DocumentId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { StaffPerson } from "./owner.ts";
import { StaffFile } from "./staff-file.ts";

/** A document of a case by what the register knows it by: the application that opened it, or a document's id. */
export const DocumentRef = z.union([z.literal("application"), DocumentId]);
export type DocumentRef = z.infer<typeof DocumentRef>;

export const markLimits = { section: 100, reason: 500, marks: 20 } as const;

const Mark = z.object({
  /** The section of the law: `21 kap. 1 § OSL`. */
  section: z.string().min(1),
  reason: z.string().min(1),
  at: Instant,
  by: StaffPerson,
  lifted: z.object({ at: Instant, by: StaffPerson, reason: z.string() }).optional(),
});
export type Mark = z.infer<typeof Mark>;

/** The secrecy marks of a document, the oldest first, and the masked copies that may be released in its place. */
export const SecrecyMark = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    ref: DocumentRef,
    marks: z.array(Mark).min(1),
    copies: z.array(StaffFile),
  }),
);
export type SecrecyMark = z.infer<typeof SecrecyMark>;

/** The mark that stands on a document; undefined where there is none, or it was lifted. */
export const standingMark = (of: Pick<SecrecyMark, "marks"> | undefined): Mark | undefined => {
  const last = of?.marks.at(-1);
  return last?.lifted ? undefined : last;
};
