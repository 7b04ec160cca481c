import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { StaffFile } from "../../pilot/items/staff-file.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { NewFile } from "./attach-to-entry.act.ts";

/** A file that was looked at and kept, as the case stores it. */
export const staffFileOf = (
  { fileId, file: { name, bytes, key, sha256 }, type }: NewFile,
  { by, at }: { readonly by: Actor; readonly at: Instant },
): StaffFile => ({ fileId, name, type, bytes, sha256, key, at, by: { id: by.id, name: by.name } });
