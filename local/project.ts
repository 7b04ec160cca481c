import { dirname } from "node:path";

/** The folder of the project. */
export const project = dirname(import.meta.dirname);
