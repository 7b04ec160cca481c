import type { ApplicationId, MeasureId } from "../../vocabulary/ids.ts";

const root = "/hubb";

/** The public addresses of what is mapped. */
export const hubPaths = {
  root,
  feed: `${root}/nytt.atom`,
  measure: (programme: string, id: MeasureId | "{measure}") => `${root}/${programme}/${id}`,
  project: (id: ApplicationId | "{id}") => `${root}/projekt/${id}`,
  sitemap: "/sitemap.xml",
} as const;
