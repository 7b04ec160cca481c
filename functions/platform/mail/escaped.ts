/** Text as HTML shows it, with nothing in it that HTML would carry out. */
export const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The same, with the lines that it was written in. */
export const breaks = (text: string) => escaped(text).replace(/\r\n|\r|\n/g, "<br>");

/** On one line: a line break in a header would let whoever wrote it add a header. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
