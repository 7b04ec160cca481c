import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { CaseDocument } from "../../pilot/items/case-document.ts";
import { DocumentId, newId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { judgeTermsFile } from "./judge-terms-file.ts";

const at = instant("2026-12-01T12:00:00Z");
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const sumOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
const documentOf = (content: Buffer): CaseDocument => {
  const file = {
    key: "documents/a",
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
  const documentId = newId(DocumentId);
  return {
    ...{ v: 1, documentId, kind: "terms", title: "Villkor", language: "sv", at },
    made: { at, pages: 1, pdf: file, docx: file },
  };
};
const [earlier, sent] = [pdf("28 000 kr"), pdf("27 600 kr")];
const documents = [documentOf(earlier), documentOf(sent)];
const asked = documents[1]?.documentId ?? "";
const judged = (content: Buffer, name = "Villkor.pdf") =>
  judgeTermsFile(content, { name }, { documents, asked, sumOf });
const signedOn = (content: Buffer) => Buffer.concat([content, Buffer.from("1 0 obj << /Type /Sig >> endobj\n%%EOF\n")]);

test("a signature after the very document that was sent says that it is unchanged", () => {
  expect(judged(signedOn(sent))).toEqual({ found: { type: "pdf", unchanged: true } });
});

test("of a scan nothing can be said, and it is taken", () => {
  expect(judged(pdf("inskannat"))).toEqual({ found: { type: "pdf" } });
});

test("our own document without a signature, and a signed earlier version, are told apart and refused", () => {
  expect(judged(sent)).toEqual({ problem: "not-signed" });
  expect(judged(signedOn(earlier))).toEqual({ problem: "other-version" });
});

test("what is no PDF is refused, whatever it is called", () => {
  expect(judged(Buffer.from("hej"))).toEqual({ problem: "wrong-type" });
  expect(judged(sent, "Villkor.docx")).toEqual({ problem: "wrong-type" });
  expect(judged(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "sida.png")).toEqual({
    problem: "wrong-type",
  });
});
