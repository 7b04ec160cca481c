import { dirname, join } from "node:path";

/** The folder of the project. */
export const project = dirname(import.meta.dirname);

/** Where `npm start` keeps its state when STATE_DIR does not say otherwise. */
export const defaultState = join(project, ".local/state");
