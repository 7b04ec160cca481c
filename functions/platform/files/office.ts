import { type ZipEntry, zipEntries } from "./zip-entries.ts";

type OfficeType = "docx" | "xlsx" | "ods";
type OfficeProblem = "wrong-type" | "needs-password";

/** How a compound file begins: what Office wrote before 2007, and what it wraps a file with a password in. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream that holds the encrypted file (MS-OFFCRYPTO, 1.3.1), as compound files write names. */
const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le");

const sheet = "application/vnd.oasis.opendocument.spreadsheet";

/** What hinders a file from being opened as what its name says; undefined when nothing does. */
export function judgeOffice(type: OfficeType, content: Uint8Array): OfficeProblem | undefined {
  if (compoundFile.every((byte, i) => content[i] === byte))
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(encryptedPackage)
      ? "needs-password"
      : "wrong-type";
  const entries = zipEntries(content);
  if (!entries) return "wrong-type";
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, "").toLowerCase(), entry]));
  if (type === "ods") return judgeSheet(byName);
  const folder = type === "docx" ? "word/" : "xl/";
  const isKind = byName.has("[content_types].xml") && [...byName.keys()].some((name) => name.startsWith(folder));
  if (!isKind) return "wrong-type";
  return entries.some(({ isEncrypted }) => isEncrypted) ? "needs-password" : undefined;
}

/** An OpenDocument sheet says what it is in `mimetype`, and in its manifest whether its parts are encrypted (ODF 1.3, part 2). */
function judgeSheet(byName: ReadonlyMap<string, ZipEntry>): OfficeProblem | undefined {
  const textOf = (name: string) => new TextDecoder().decode(byName.get(name)?.content() ?? new Uint8Array());
  const manifest = textOf("meta-inf/manifest.xml");
  const said = byName.has("mimetype") ? textOf("mimetype").trim() : /media-type="([^"]*)"/.exec(manifest)?.[1];
  if (said !== sheet) return "wrong-type";
  const isEncrypted = manifest.includes("encryption-data") || byName.has("encrypted-package");
  return isEncrypted || [...byName.values()].some((entry) => entry.isEncrypted) ? "needs-password" : undefined;
}
