import type { ApplicationId, DisposalId } from "../../vocabulary/ids.ts";

const root = "/handlaggning/gallring";

/** Where what is due by the plan is listed, confirmed and disposed of. */
export const disposalPaths = {
  list: root,
  one: (id: DisposalId | "{disposal}") => `${root}/${id}`,
  /** What is kept for ever of a case that had a grant. */
  kept: (id: ApplicationId | "{id}") => `${root}/arende/${id}`,
  stop: (id: DisposalId | "{disposal}") => `${root}/${id}/stoppa`,
} as const;
