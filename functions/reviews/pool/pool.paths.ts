import type { ApplicationId, BulkId, PooledId, ReviewId } from "../../vocabulary/ids.ts";

const list = "/handlaggning/bedomare";

/** The officer's addresses of the pool of reviewers, and of what is done about many reviews at once. */
export const poolPaths = {
  list,
  new: `${list}/ny`,
  /** The form, filled in with somebody who has been asked to review. */
  keep: (id: ApplicationId, review: ReviewId) => `${list}/ny?fran=${id}.${review}`,
  one: (id: PooledId) => `${list}/person/${id}`,
  assign: `${list}/utse`,
  extend: `${list}/mer-tid`,
  remind: `${list}/paminn`,
  bulk: (id: BulkId) => `${list}/flera/${id}`,
  start: (id: BulkId) => `${list}/flera/${id}/borja`,
  stop: (id: BulkId) => `${list}/flera/${id}/stoppa`,
  row: (id: BulkId, application: ApplicationId) => `${list}/flera/${id}/${application}`,
} as const;
