import { isPicture } from "../../pilot/items/report-attachment.ts";
import type { DocumentRef } from "../../pilot/items/secrecy-mark.ts";
import type { StaffFile } from "../../pilot/items/staff-file.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { useInWords } from "../../reporting/contract.ts";
import { formatBytes } from "../../vocabulary/file-name.ts";
import type { Language } from "../../vocabulary/language.ts";
import { dossierTexts } from "./dossier.texts.ts";

type Listed = { readonly name: string; readonly value: string };
type File = { readonly name: string; readonly bytes: number; readonly sha256?: string | undefined };
type Seen = Pick<
  Pilot,
  "attachments" | "entries" | "extracts" | "importedCosts" | "marks" | "reports" | "reportAttachments"
>;

/** A document's number and which of its files may be listed. */
type Of = {
  readonly numberOf: (ref: DocumentRef) => string;
  readonly isIn: (ref: DocumentRef) => boolean;
};

/** The files that were sent to a case, by the number of their document: name, size and sum of their content. */
export function filesListed(pilot: Seen, { numberOf, isIn }: Of, lang: Language): readonly Listed[] {
  const t = dossierTexts[lang];
  const listed = (name: string, file: File, also = ""): Listed => ({
    name,
    value: [
      `${file.name}${also ? ` (${also})` : ""}, ${formatBytes(file.bytes, lang)}`,
      file.sha256 ? `SHA-256 ${file.sha256}` : t.noSum,
    ].join("\n"),
  });
  const ofStaff = (ref: DocumentRef, files: readonly StaffFile[], also?: string) =>
    files.map((file) => listed(numberOf(ref), file, file.struck ? t.struck : also));
  const handedIn = pilot.reports.filter(({ status }) => status !== "draft").map(({ number }) => number);
  return [
    ...(isIn("application") ? pilot.attachments.map((file) => listed(numberOf("application"), file)) : []),
    ...pilot.entries.flatMap(({ documentId, files }) => (isIn(documentId) ? ofStaff(documentId, files) : [])),
    // A masked copy may be released also where its document is left out.
    ...pilot.marks.flatMap(({ ref, copies }) => ofStaff(ref, copies, t.masked)),
    ...pilot.extracts
      .filter(({ number }) => handedIn.includes(number))
      .map((file) => listed(t.report(file.number), file)),
    ...pilot.reportAttachments
      .filter(({ number }) => handedIn.includes(number))
      .map((file) => listed(t.report(file.number), file, isPicture(file) ? useInWords(file, lang) : "")),
  ];
}
