import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Files, PresignedUpload } from "./files.ts";
import { placeOf, type SentRoot, sentUnder } from "./places.ts";

/**
 * So much may be sent for one draft, or for one project's reports, until it has expired a day later: several times what
 * both need. All that was sent counts, also what was replaced, refused or never registered.
 */
export const sentLimits = { files: 60, bytes: 600_000_000 } as const;

type Asked = {
  readonly root: SentRoot;
  readonly id: ApplicationId;
  readonly fileId: string;
  readonly maxBytes: number;
  /** Where the browser goes once the file is there. */
  readonly done: string;
};

/**
 * A form that sends one file, or the word that enough has been sent for a day. A form once given out can be used for an
 * hour, and S3 does not count how often: the limit says how many are given out, the day how long what came is kept.
 */
export async function offerUpload(
  { presignedUpload, sentTo }: Pick<Files, "presignedUpload" | "sentTo">,
  { root, id, fileId, maxBytes, done }: Asked,
): Promise<PresignedUpload | "sent-enough"> {
  const sent = await sentTo(sentUnder(root, id));
  if (sent.files >= sentLimits.files || sent.bytes >= sentLimits.bytes) return "sent-enough";
  return presignedUpload({ prefix: placeOf(root, id, fileId), maxBytes, done });
}
