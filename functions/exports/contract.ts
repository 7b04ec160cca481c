/** What neighbours may ask of exports: a list of their own as a workbook. */
export { tableXlsx } from "./formats/table-sheet.writer.ts";
