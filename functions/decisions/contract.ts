/** What other rooms may ask of decisions: how one is read, as every page shows it. */

export { decisionRecordTexts } from "./decision-record.texts.ts";
export { decisionRows, earlierRows } from "./decision-rows.page.tsx";
