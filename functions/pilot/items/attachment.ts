import * as z from "zod";
import { type FileType, fileTypes } from "../../platform/files/file-types.ts";
import { PartId } from "../../platform/forms/ids.ts";
import { cleanName } from "../../vocabulary/file-name.ts";
import { ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";

/** `files` that answer no question may be there, and so many `inAll`: a submission is stored with all of them. */
export const fileLimits = { bytes: 10_000_000, files: 10, inAll: 60, name: 150 } as const;

/** One file of an application and where it lies. */
export const Attachment = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    fileId: z.string().regex(/^[a-km-np-z2-9]{16}$/),
    name: z.string().min(1).max(fileLimits.name).overwrite(cleanName),
    type: z.enum(Object.keys(fileTypes) as [FileType, ...FileType[]]), // as: Object.keys forgets the names
    bytes: z.number().int().min(1).max(fileLimits.bytes),
    /** The sum of its content; the first files came without. */
    sha256: z.string().optional(),
    /** The object's key in the bucket of attachments. */
    key: z.string(),
    addedAt: Instant,
    addedBy: MemberId,
    /** The question that it answers; one that was attached to the application as a whole has none. */
    question: PartId.optional(),
  }),
);
export type Attachment = z.infer<typeof Attachment>;
