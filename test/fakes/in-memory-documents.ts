import { dossierOf } from "../../functions/casework/dossier/dossier.store.ts";
import type { DocumentNeeds } from "../../functions/pilot/outbox/make-document.ts";
import { senderOf } from "../../functions/platform/documents/sender.ts";
import { anAuthority } from "../builders/an-authority.ts";

/** A sum that is the same of the same text, in the place of SHA-256: as long, and as hexadecimal. */
const sumOf = (text: string) => {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(16).padStart(64, "0");
};

/** Documents without their libraries: a file is its paper as text. What was kept, by its place. */
export function inMemoryDocuments() {
  const kept = new Map<string, Uint8Array>();
  const needs: DocumentNeeds = {
    sender: async (language) => senderOf(anAuthority, language),
    filesOf: async (paper, at) => {
      const file = (kind: string) => {
        const text = JSON.stringify({ kind, at, paper });
        return { bytes: Buffer.from(text), sha256: sumOf(text) };
      };
      return { pdf: file("pdf"), docx: file("docx"), pages: 1 };
    },
    pdfFileOf: async (paper, at) => {
      const text = JSON.stringify({ at, paper });
      return { bytes: Buffer.from(text), sha256: sumOf(text), pages: 1 };
    },
    dossierOf,
    keep: async ({ key, bytes }) => {
      kept.set(key, bytes);
    },
  };
  return { ...needs, kept };
}

/** For deliveries that make no documents. */
export const noDocuments: DocumentNeeds = {
  sender: () => Promise.reject(new Error("no document is made here")),
  filesOf: () => Promise.reject(new Error("no document is made here")),
  pdfFileOf: () => Promise.reject(new Error("no document is made here")),
  dossierOf: () => Promise.reject(new Error("no document is made here")),
  keep: () => Promise.reject(new Error("no document is made here")),
};
