/** The kinds of file that are accepted, by the ending of their name. */
export const fileTypes = {
  pdf: { label: "PDF", mime: "application/pdf", begins: "255044462d" },
  docx: {
    label: "DOCX",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    begins: "504b0304",
  },
  xlsx: {
    label: "XLSX",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    begins: "504b0304",
  },
  ods: { label: "ODS", mime: "application/vnd.oasis.opendocument.spreadsheet", begins: "504b0304" },
  png: { label: "PNG", mime: "image/png", begins: "89504e470d0a1a0a" },
  jpg: { label: "JPEG", mime: "image/jpeg", begins: "ffd8ff" },
} as const satisfies Record<string, { label: string; mime: string; begins: string }>;
export type FileType = keyof typeof fileTypes;

const isType = (ending: string): ending is FileType => Object.hasOwn(fileTypes, ending);

/** What a file is by its name and its first bytes (hexadecimal); undefined when they disagree or its kind is not accepted. */
export function fileTypeOf(name: string, firstBytes: string): FileType | undefined {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const type = ending === "jpeg" ? "jpg" : ending;
  return isType(type) && firstBytes.startsWith(fileTypes[type].begins) ? type : undefined;
}
