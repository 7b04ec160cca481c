import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { encryptedPdfs } from "../../../test/builders/encrypted-pdfs.ts";
import { judgeFile } from "./judge-file.ts";

const page = "1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
const pdf = Buffer.from(`%PDF-1.4\n${page}`);
const wrong = { problem: "wrong-type" };
const closed = { problem: "needs-password" };

const zip = (names: readonly string[], more: Record<string, Uint8Array> = {}) =>
  zipSync({ ...Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])), ...more });
const docx = zip(["[Content_Types].xml", "word/document.xml"]);
const xlsx = zip(["[Content_Types].xml", "xl/workbook.xml"]);
const mimetype = { mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") };
const ods = zip(["content.xml", "META-INF/manifest.xml"], mimetype);
const compound = (stream: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
const jpeg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9", "hex");
const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

test.each<[string, string, Uint8Array]>([
  ["a PDF", "a.PDF", pdf],
  ["a PDF behind a byte order mark", "a.pdf", Buffer.concat([Buffer.from("\ufeff"), pdf])],
  ["a PDF behind blank lines", "a.pdf", Buffer.concat([Buffer.from("\r\n \t\n"), pdf])],
  [
    "a PDF that writes of encryption in a stream",
    "a.pdf",
    Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nstream\n/Encrypt 9 0 R\nendstream"),
  ],
  ["a document", "a.docx", docx],
  ["a document whose writer took backslashes", "a.docx", zip(["[Content_Types].xml", "word\\document.xml"])],
  ["a document with something before it", "a.docx", Buffer.concat([Buffer.from("before"), docx])],
  ["a workbook", "a.xlsx", xlsx],
  ["a sheet", "a.ods", ods],
  ["a picture", "a.jpg", jpeg],
  ["a picture with the long ending", "a.jpeg", jpeg],
  ["a drawing", "a.png", png],
])("%s is what its name says", (_, name, content) => {
  expect(judgeFile(name, content)).toHaveProperty("type");
});

test.each<[string, string, Uint8Array]>([
  ["a program", "a.exe", Buffer.from("MZ")],
  ["a PDF header too far in", "a.pdf", Buffer.concat([Buffer.alloc(1024, " "), pdf])],
  ["four bytes of an archive", "a.docx", Buffer.from("PK\u0003\u0004 not a zip")],
  ["an archive of something else", "a.docx", zip(["[Content_Types].xml", "ppt/presentation.xml"])],
  ["a workbook under a document's name", "a.docx", xlsx],
  [
    "a text document under a sheet's name",
    "a.ods",
    zip([], { mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
  ],
  ["a document of the time before 2007", "a.docx", compound("WordDocument")],
  ["HEIC under another name", "a.jpg", Buffer.from("\0\0\0\u0018ftypheic")],
  ["JPEG's first bytes alone", "a.jpg", Buffer.from("ffd8ff", "hex")],
  ["JPEG without a frame", "a.jpg", Buffer.from("ffd8ffe000040000ffd9", "hex")],
  ["PNG's first bytes alone", "a.png", png.subarray(0, 8)],
])("%s is not taken", (_, name, content) => {
  expect(judgeFile(name, content)).toEqual(wrong);
});

test.each(encryptedPdfs)(
  "a PDF is refused when it needs a password, not when it only forbids things: $name",
  (sample) => {
    expect(judgeFile("a.pdf", sample.content)).toEqual(sample.isOpen ? { type: "pdf" } : closed);
  },
);

test.each<[string, string, Uint8Array]>([
  ["a document", "a.docx", compound("EncryptedPackage")],
  ["a workbook", "a.xlsx", compound("EncryptedPackage")],
  [
    "a sheet",
    "a.ods",
    zip(["content.xml"], { ...mimetype, "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>") }),
  ],
  ["a sheet encrypted whole", "a.ods", zip(["encrypted-package"], mimetype)],
])("%s with a password is refused as such", (_, name, content) => {
  expect(judgeFile(name, content)).toEqual(closed);
});

test("whatever is cut off or mangled is judged, and never a fault", () => {
  for (const [name, content] of [
    ["a.pdf", encryptedPdfs[0]?.content ?? pdf],
    ["a.docx", docx],
    ["a.ods", ods],
    ["a.jpg", jpeg],
  ] as const)
    for (let length = 0; length < content.length; length++) {
      const mangled = Uint8Array.from(content, (byte, i) => (i === length ? byte ^ 0xff : byte));
      for (const bytes of [content.subarray(0, length), mangled]) expect(judgeFile(name, bytes)).toBeTypeOf("object");
    }
});
