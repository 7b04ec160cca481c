/** The kinds of file that are accepted, by the ending of their name. */
export const fileTypes = {
  pdf: { label: "PDF", mime: "application/pdf" },
  docx: { label: "DOCX", mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  xlsx: { label: "XLSX", mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  ods: { label: "ODS", mime: "application/vnd.oasis.opendocument.spreadsheet" },
  png: { label: "PNG", mime: "image/png" },
  jpg: { label: "JPEG", mime: "image/jpeg" },
} as const satisfies Record<string, { label: string; mime: string }>;
export type FileType = keyof typeof fileTypes;

const isType = (ending: string): ending is FileType => Object.hasOwn(fileTypes, ending);

/** What a file says that it is, by the ending of its name; undefined when that is no kind that is accepted. */
export function typeNamed(name: string): FileType | undefined {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const type = ending === "jpeg" ? "jpg" : ending;
  return isType(type) ? type : undefined;
}
