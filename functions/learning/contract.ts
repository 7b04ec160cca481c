/** What other rooms may know of the joint analysis of a call: where it is, and what a link to it says. */
export { learningTexts } from "./learning.texts.ts";
export { analysisPath } from "./paths.ts";
