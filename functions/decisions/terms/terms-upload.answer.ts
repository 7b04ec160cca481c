import { createHash } from "node:crypto";
import { copyEntry } from "../../pilot/happenings.ts";
import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { mostTermsFiles } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { acceptUpload, fileProblemOf, type KeptFile } from "../../platform/files/accept-upload.ts";
import { typeNamed } from "../../platform/files/file-types.ts";
import type { Files } from "../../platform/files/files.ts";
import { offerUpload } from "../../platform/files/offer-upload.ts";
import { placeOf, type SentRoot } from "../../platform/files/places.ts";
import type { Table } from "../../platform/table/table.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Added } from "./add-terms-file.act.ts";
import { termsAsShown } from "./asked-terms.ts";
import type { FoundFile, TermsFileProblem } from "./judge-terms-file.ts";
import { filesNow, sentDocument } from "./terms-state.ts";

/** What the bucket refuses, it refuses in XML: it takes many times more than we do, so that we can say it in words. */
const bucketLimit = 3 * staffFileLimits.bytes;

/** The form that sends one file for the terms as they were sent last; undefined while their own file is made, or none fits. */
export async function offerTermsUpload(files: Files, pilot: Pilot, root: SentRoot, under: string) {
  const { terms } = pilot;
  const document = sentDocument(pilot);
  if (!terms || !document?.made || filesNow(terms).length >= mostTermsFiles) return undefined;
  const fileId = newId(Nonce);
  const done = `${under}/${document.documentId}/${fileId}/klar`;
  return offerUpload(files, { root, id: pilot.id, fileId, maxBytes: bucketLimit, done });
}

const sumOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

type Sent = {
  readonly pilot: Pilot;
  readonly root: SentRoot;
  readonly document: string;
  readonly fileId: string;
  readonly at: Instant;
  readonly language: "sv" | "en";
  readonly store: (file: { readonly file: KeptFile; readonly found: FoundFile }) => Promise<Added>;
};

/** Takes in the file that was sent for a version of the terms, or says what is wrong with it. @throws Refusal other-terms */
export async function acceptTermsFile(
  { files, table }: { readonly files: Files; readonly table: Pick<Table, "transact"> },
  { pilot, root, document, fileId, at, language, store }: Sent,
): Promise<TermsFileProblem | undefined> {
  termsAsShown(pilot, document, language);
  return acceptUpload<FoundFile, TermsFileProblem>(files, {
    applicationId: pilot.id,
    place: placeOf(root, pilot.id, fileId),
    check: (file) => fileProblemOf(file, staffFileLimits, (name) => typeNamed(name) === "pdf"),
    read: async (content, file) => {
      const { judgeTermsFile } = await import("./judge-terms-file.ts");
      return judgeTermsFile(content, file, { documents: pilot.documents, asked: document, sumOf });
    },
    owed: (key) => table.transact([copyEntry(pilot.subject, key, at)]),
    store: async (file, found) => (await store({ file, found })).problem,
  });
}
