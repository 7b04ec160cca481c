/** What other rooms may know of the joint analysis of a call: where it is, and what a link to it says. */

export { analysisForFile, type FoundPassage } from "./analysis-file.store.ts";
export { placeName } from "./cited.ts";
export { learningTexts } from "./learning.texts.ts";
export { analysisFilePath, analysisPath } from "./paths.ts";
export { projectsIn } from "./synthesis.store.ts";
