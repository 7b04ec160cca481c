/** What other rooms may ask of decisions: how one is read, as every page shows it, and where. */
export { decisionRows, earlierRows } from "./decision-rows.page.tsx";
export { toldOf } from "./told.ts";
