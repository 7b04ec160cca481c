/** What other rooms may know of the joint analysis of a call: where it is. */
export { analysisPath } from "./paths.ts";
