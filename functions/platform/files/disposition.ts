import { cleanName } from "../../vocabulary/file-name.ts";

/** The header that has a file saved under its name, as RFC 6266 writes it, so that letters beyond ASCII survive. */
export const attachmentNamed = (given: string): string => {
  const name = cleanName(given);
  return `attachment; filename="${name.replace(/[^\w. -]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, "_")}`;
};
