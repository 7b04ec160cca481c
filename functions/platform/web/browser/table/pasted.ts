/**
 * The cells of what was copied from a sheet: a tab between columns, a line break between rows. Undefined of a text that
 * is one cell, which is pasted as always. A cell in quotation marks may hold line breaks and doubled marks, as
 * spreadsheets write them.
 * @example cellsOf("1\t2\n3\t4\n") // [["1", "2"], ["3", "4"]]
 */
export const cellsOf = (text: string): readonly (readonly string[])[] | undefined => {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (pattern.lastIndex < text.length) {
    const [, quoted, plain = "", end] = pattern.exec(text) ?? [];
    // A mark that is not closed, or text behind a closed one, is no sheet's: then it is plain text.
    if (end === undefined) return undefined;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t" && pattern.lastIndex === text.length) rows.at(-1)?.push("");
    if (end !== "\t" && end !== "" && pattern.lastIndex < text.length) rows.push([]);
  }
  const [first] = rows;
  return rows.length === 1 && (first?.length ?? 0) <= 1 ? undefined : rows;
};
