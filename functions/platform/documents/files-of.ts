import { createHash } from "node:crypto";
import { dayOf, type Instant, stockholmTime } from "../../vocabulary/instant.ts";
import type { Paper } from "./paper.ts";

/** What a document can be fetched as. */
export const fileKinds = ["pdf", "docx"] as const;
export type FileKind = (typeof fileKinds)[number];

export const contentTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Record<FileKind, string>;

export type MadeFile = { readonly bytes: Uint8Array; readonly sha256: string };
export type MadeFiles = Readonly<Record<FileKind, MadeFile>> & { readonly pages: number };

const made = (bytes: Uint8Array): MadeFile => ({ bytes, sha256: createHash("sha256").update(bytes).digest("hex") });

/**
 * What a file is dated: its day, as the paper in it. The second at which somebody pressed would make two files of the
 * same words differ, and is no reader's business.
 */
const dated = (at: Instant): Instant => stockholmTime(dayOf(at), "12:00:00");

/** A document as PDF alone, dated by the day of the record. */
export async function pdfFileOf(paper: Paper, at: Instant): Promise<MadeFile & { readonly pages: number }> {
  const { bytes, pages } = await (await import("./pdf.writer.ts")).pdfOf(paper, dated(at));
  return { ...made(bytes), pages };
}

/** A document as its files, dated by the day of the record. The libraries are loaded with the first one. */
export async function filesOf(paper: Paper, at: Instant): Promise<MadeFiles> {
  const [{ pdfOf }, { docxOf }] = await Promise.all([import("./pdf.writer.ts"), import("./docx.writer.ts")]);
  const pdf = await pdfOf(paper, dated(at));
  return { pdf: made(pdf.bytes), docx: made(await docxOf(paper, dated(at))), pages: pdf.pages };
}
