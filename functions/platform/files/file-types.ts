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

/** The kinds of file that a question may ask for. */
const fileKinds = {
  pdf: ["pdf"],
  image: ["png", "jpg"],
  sheet: ["xlsx", "ods"],
  document: ["docx"],
} as const satisfies Record<string, readonly FileType[]>;
type FileKind = keyof typeof fileKinds;

/** The types of file that some kinds are. @example typesOf(["pdf", "image"]) // ["pdf", "png", "jpg"] */
export const typesOf = (kinds: readonly FileKind[]): readonly FileType[] => kinds.flatMap((kind) => fileKinds[kind]);

/** The same in words, which are those of every language. @example typeNames(["pdf", "image"]) // "PDF, PNG, JPEG" */
export const typeNames = (kinds: readonly FileKind[]): string =>
  typesOf(kinds)
    .map((type) => fileTypes[type].label)
    .join(", ");
