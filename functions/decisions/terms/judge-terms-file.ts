import type { CaseDocument } from "../../pilot/items/case-document.ts";
import type { FileProblem, KeptFile, Looked } from "../../platform/files/accept-upload.ts";
import { judgeFile } from "../../platform/files/judge-file.ts";

/** What may be wrong with a file that comes for the terms: it is our own document unsigned, or an earlier version of it. */
export type TermsFileProblem = FileProblem | "not-signed" | "other-version";
/** `unchanged`: it begins with the document as it was sent, as what is signed in a PDF reader does. */
export type FoundFile = { readonly type: "pdf"; readonly unchanged?: true };

type Held = {
  readonly documents: readonly CaseDocument[];
  /** The document that is to be signed. */
  readonly asked: string;
  /** SHA-256, as hexadecimal digits. */
  readonly sumOf: (content: Uint8Array) => string;
};

/**
 * What a file for the terms is. A PDF that is signed electronically holds the document that was sent, byte for byte, and
 * the signature after it; of one that was printed and scanned nothing can be said, and people read it.
 */
export function judgeTermsFile(
  content: Uint8Array,
  { name }: Pick<KeptFile, "name">,
  { documents, asked, sumOf }: Held,
): Looked<FoundFile, TermsFileProblem> {
  const judged = judgeFile(name, content);
  if ("problem" in judged) return judged;
  if (judged.type !== "pdf") return { problem: "wrong-type" };
  const held = documents.find(({ kind, made }) => {
    return kind === "terms" && made && sumOf(content.subarray(0, made.pdf.bytes)) === made.pdf.sha256;
  });
  if (!held?.made) return { found: { type: "pdf" } };
  if (held.made.pdf.bytes === content.length) return { problem: "not-signed" };
  return held.documentId === asked ? { found: { type: "pdf", unchanged: true } } : { problem: "other-version" };
}
