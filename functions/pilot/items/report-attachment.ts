import * as z from "zod";
import { type FileType, fileTypes } from "../../platform/files/file-types.ts";
import { cleanName } from "../../vocabulary/file-name.ts";
import { Instant } from "../../vocabulary/instant.ts";

export const reportAttachmentLimits = { bytes: 10_000_000, files: 10, name: 150 } as const;

/** Who can be recognised on a picture: nobody; people who have all said yes; people of whom somebody has not. */
export const seenPeople = ["none", "agreed", "not-agreed"] as const;

/** What a picture may be used for: whether the authority may publish it, and who is on it. */
export const Consent = z.object({ publish: z.boolean(), people: z.enum(seenPeople), at: Instant });
export type Consent = z.infer<typeof Consent>;

/** A picture or a document that a report tells with, and where it lies. */
export const ReportAttachment = z.lazy(() =>
  z.object({
    v: z.literal(1),
    number: z.number().int().min(1),
    fileId: z.string().regex(/^[a-km-np-z2-9]{16}$/),
    name: z.string().min(1).max(reportAttachmentLimits.name).overwrite(cleanName),
    type: z.enum(Object.keys(fileTypes) as [FileType, ...FileType[]]), // as: Object.keys forgets the names
    bytes: z.number().int().min(1).max(reportAttachmentLimits.bytes),
    sha256: z.string(),
    /** The object's key in the bucket of attachments. */
    key: z.string(),
    addedAt: Instant,
    /** Of a picture, once it has been answered. */
    consent: Consent.optional(),
  }),
);
export type ReportAttachment = z.infer<typeof ReportAttachment>;

/** Whether people can be on it. */
export const isPicture = ({ type }: Pick<ReportAttachment, "type">): boolean => type === "png" || type === "jpg";

/** A picture of which nobody has said what it may be used for. */
export const lacksConsent = (file: Pick<ReportAttachment, "type" | "consent">): boolean =>
  isPicture(file) && file.consent === undefined;

/** Those of one report. */
export const attachedTo = (
  { reportAttachments }: { readonly reportAttachments: readonly ReportAttachment[] },
  number: number,
): readonly ReportAttachment[] => reportAttachments.filter((one) => one.number === number);
