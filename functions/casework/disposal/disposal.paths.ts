import type { DisposalId } from "../../vocabulary/ids.ts";

const root = "/handlaggning/gallring";

/** Where what is due by the plan is listed, confirmed and disposed of. */
export const disposalPaths = {
  list: root,
  one: (id: DisposalId | "{disposal}") => `${root}/${id}`,
  stop: (id: DisposalId | "{disposal}") => `${root}/${id}/stoppa`,
} as const;
