import { dirname, join, resolve } from "node:path";

/** The folder of the project. */
export const project = dirname(import.meta.dirname);

/** Where `npm start` keeps its state. */
export const stateFolder = resolve(process.env["STATE_DIR"] ?? join(project, ".local/state"));
