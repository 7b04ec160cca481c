import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { StaffFile } from "../../pilot/items/staff-file.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
import type { FileType } from "../../platform/files/file-types.ts";
import type { Instant } from "../../vocabulary/instant.ts";

/** A file that has been looked at and kept. */
export type NewFile = { readonly fileId: string; readonly file: KeptFile; readonly type: FileType };
export type Attached = { readonly problem?: "too-many" };

/** A file that was looked at and kept, as the case stores it. */
export const staffFileOf = (
  { fileId, file: { name, bytes, key, sha256 }, type }: NewFile,
  { by, at }: { readonly by: Actor; readonly at: Instant },
): StaffFile => ({ fileId, name, type, bytes, sha256, key, at, by: { id: by.id, name: by.name } });
