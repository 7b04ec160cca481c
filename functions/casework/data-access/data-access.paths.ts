import type { AccessId } from "../../vocabulary/ids.ts";

const root = "/handlaggning/registerutdrag";

/** Where it is gathered what is held about a person. */
export const dataAccessPaths = {
  ask: root,
  one: (id: AccessId | "{access}") => `${root}/${id}`,
  file: (id: AccessId | "{access}") => `${root}/${id}/json`,
} as const;
