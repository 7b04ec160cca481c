import { opensWithoutPassword } from "./pdf-password.ts";

/** Readers look for the header in so many bytes: some programs write a byte order mark or blank lines before it. */
const headerWithin = 1024;
const header = "%PDF-";

const latin1 = (content: Uint8Array) =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");

/** Whether a PDF reader takes it for a PDF (ISO 32000-1, Annex H, 3.4.1). */
export const isPdf = (content: Uint8Array): boolean => latin1(content.subarray(0, headerWithin)).includes(header);

/** The text between streams: what is packed in them is no part of the document's structure. */
function structureOf(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const stream = text.indexOf("stream", from);
    const end = stream < 0 ? -1 : text.indexOf("endstream", stream);
    if (end < 0) break;
    kept.push(text.slice(from, stream));
    from = end + "endstream".length;
  }
  return [...kept, text.slice(from)].join("\n");
}

/**
 * Whether a PDF opens only for those who know a password. One that merely forbids to print or to copy is encrypted as
 * well, with an empty password: every reader opens it.
 */
export function needsPassword(content: Uint8Array): boolean {
  const text = latin1(content);
  if (!text.includes("/Encrypt")) return false;
  const structure = structureOf(text);
  const reference = /\/Encrypt\s+(\d+)\s+(\d+)\s+R/.exec(structure);
  const direct = /\/Encrypt\s*(<<[\s\S]*)/.exec(structure)?.[1];
  if (!reference && direct === undefined) return false;
  const id = /\/ID\s*\[\s*([<(][\s\S]*)/.exec(structure)?.[1] ?? "";
  const found = reference ? objectIn(structure, reference[1] ?? "", reference[2] ?? "") : direct;
  const dictionary = found?.split(/endobj|startxref/, 1)[0];
  return !dictionary || !opensWithoutPassword(dictionary, id);
}

/** The text that follows the head of an object; the newest, which is the last, counts. */
function objectIn(structure: string, number: string, generation: string): string | undefined {
  const heads = [...structure.matchAll(new RegExp(`(?:^|\\s)${number}\\s+${generation}\\s+obj`, "g"))];
  const last = heads.at(-1);
  return last && structure.slice(last.index + last[0].length);
}
