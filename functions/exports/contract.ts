/** What neighbours may ask of exports: a list of their own as a workbook, and what is open about de minimis aid. */
export { tableXlsx } from "./formats/table-sheet.writer.ts";
export { openAid } from "./state-aid/open-aid.ts";
