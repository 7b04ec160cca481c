import { copyEntry } from "../../pilot/happenings.ts";
import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { acceptUpload, type FileProblem, fileProblemOf } from "../../platform/files/accept-upload.ts";
import { typeNamed } from "../../platform/files/file-types.ts";
import type { Files } from "../../platform/files/files.ts";
import { offerUpload } from "../../platform/files/offer-upload.ts";
import { placeOf } from "../../platform/files/places.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Attached, NewFile } from "./staff-file-of.ts";

/** What the bucket refuses, it refuses in XML: it takes many times more than we do, so that we can say it in words. */
const bucketLimit = 3 * staffFileLimits.bytes;

/** A form that sends one file of a case; `under` is where the browser is led to, with the file's id behind it. */
export function offerStaffUpload(files: Files, id: ApplicationId, under: string) {
  const fileId = newId(Nonce);
  return offerUpload(files, { root: "cases", id, fileId, maxBytes: bucketLimit, done: `${under}/${fileId}/klar` });
}

type Sent = {
  readonly id: ApplicationId;
  readonly fileId: string;
  readonly at: Instant;
  readonly store: (file: NewFile) => Promise<Attached>;
};

/** Takes in the file that was sent to its place, or says what is wrong with it. */
export const acceptStaffFile = (
  { files, table }: { readonly files: Files; readonly table: Pick<Table, "transact"> },
  { id, fileId, at, store }: Sent,
): Promise<FileProblem | undefined> =>
  acceptUpload(files, {
    applicationId: id,
    place: placeOf("cases", id, fileId),
    check: (file) => fileProblemOf(file, staffFileLimits, (name) => typeNamed(name) !== undefined),
    read: async (content, { name }) => {
      const judged = (await import("../../platform/files/judge-file.ts")).judgeFile(name, content);
      return "type" in judged ? { found: judged.type } : judged;
    },
    owed: (key) => table.transact([copyEntry(pilotSubject(id), key, at)]),
    store: async (file, type) => (await store({ fileId, file, type })).problem,
  });
