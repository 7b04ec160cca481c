import * as z from "zod";
import { type FileType, fileTypes } from "../../platform/files/file-types.ts";
import { cleanName } from "../../vocabulary/file-name.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { StaffPerson } from "./owner.ts";

/** What staff attach to one place of a case: 10 MB a file, as everybody else. */
export const staffFileLimits = { bytes: 10_000_000, files: 10, name: 150 } as const;

/** A file that staff have put into a case, and where it lies. It stays when it turns out wrong, and says why. */
export const StaffFile = z.lazy(() =>
  z.object({
    fileId: z.string().regex(/^[a-km-np-z2-9]{16}$/),
    name: z.string().min(1).max(staffFileLimits.name).overwrite(cleanName),
    type: z.enum(Object.keys(fileTypes) as [FileType, ...FileType[]]), // as: Object.keys forgets the names
    bytes: z.number().int().min(1).max(staffFileLimits.bytes),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The object's key in the bucket of attachments. */
    key: z.string(),
    at: Instant,
    by: StaffPerson,
    /** It was struck: by whom, when and why. */
    struck: z.object({ at: Instant, by: StaffPerson, reason: z.string() }).optional(),
  }),
);
export type StaffFile = z.infer<typeof StaffFile>;
