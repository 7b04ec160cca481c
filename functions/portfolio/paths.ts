import type { MeasureId } from "../vocabulary/ids.ts";

const list = "/handlaggning/kartlaggning";

/** The staff's addresses of what is mapped, programme by programme. */
export const portfolioPaths = {
  list,
  of: (programme: string) => `${list}/${programme}`,
  new: (programme: string) => `${list}/${programme}/ny`,
  measure: (programme: string, id: MeasureId | "{measure}") => `${list}/${programme}/insats/${id}`,
  remove: (programme: string, id: MeasureId | "{measure}") => `${list}/${programme}/insats/${id}/ta-bort`,
  import: (programme: string) => `${list}/${programme}/fil`,
  white: (programme: string) => `${list}/${programme}/vita-flackar`,
  history: (programme: string) => `${list}/${programme}/handelser`,
} as const;
