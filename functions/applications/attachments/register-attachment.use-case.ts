import { type Attachment, fileLimits } from "../../pilot/items/attachment.ts";
import { fileTypeOf } from "../../platform/files/file-types.ts";
import { nameFrom } from "../../vocabulary/file-name.ts";
import { type ApplicationId, type MemberId, Nonce, newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** What lies in the bucket, as far as it is needed to know the file. */
type Found = { readonly key: string; readonly bytes: number; readonly begins: string; readonly sign: string };

type Needs = {
  readonly headOf: (prefix: string) => Promise<Found | undefined>;
  readonly keep: (found: Found, key: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly attachmentAdded: (attachment: Attachment) => Promise<void>;
};
type Command = {
  readonly applicationId: ApplicationId;
  readonly fileId: string;
  /** How many files there are already. */
  readonly files: number;
  readonly by: MemberId;
  readonly at: Instant;
};

export type FileProblem = "nothing-came" | "empty" | "too-large" | "wrong-type" | "too-many" | "name-too-long";

/** Where a file lies: in a place of its own, so that two files of one name do not meet. */
export const filePlace = (applicationId: ApplicationId, fileId: string) => `applications/${applicationId}/${fileId}/`;

/**
 * Where a file is kept once it has been looked at. The browser's leave to send to the first place lasts an hour, beyond
 * submitting: what is sent there later must not take the place of what was submitted.
 */
const keptPlace = (applicationId: ApplicationId) => `kept/${applicationId}/${newId(Nonce)}`;

function problemWith({ bytes, begins }: Found, name: string, files: number): FileProblem | undefined {
  if (files >= fileLimits.files) return "too-many";
  if (bytes === 0) return "empty";
  if (bytes > fileLimits.bytes) return "too-large";
  if (name.length > fileLimits.name) return "name-too-long";
  return fileTypeOf(name, begins) ? undefined : "wrong-type";
}

/** Looks at what came and takes it up among the application's files, or says in which way it is wrong and throws it away. */
export const registerAttachment =
  ({ headOf, keep, remove, attachmentAdded }: Needs) =>
  async ({ applicationId, fileId, files, by, at }: Command): Promise<FileProblem | undefined> => {
    const place = filePlace(applicationId, fileId);
    const found = await headOf(place);
    if (!found) return "nothing-came";
    const name = nameFrom(found.key.slice(place.length));
    const problem = name === "" ? "nothing-came" : problemWith(found, name, files);
    if (problem) {
      await remove(found.key);
      return problem;
    }
    const type = fileTypeOf(name, found.begins) ?? refuse("wrong-file-type");
    const key = keptPlace(applicationId);
    await keep(found, key);
    await attachmentAdded({
      v: 1,
      applicationId,
      fileId,
      name,
      type,
      bytes: found.bytes,
      key,
      addedAt: at,
      addedBy: by,
    });
    await remove(found.key);
    return undefined;
  };
