import type { CallId } from "../../vocabulary/ids.ts";

const root = "/oppna-data";
type Call = CallId | "{callId}";

/** The public addresses of open data. */
export const openDataPaths = {
  root,
  catalogue: `${root}/katalog.rdf`,
  json: (call: Call) => `${root}/${call}/bidrag.json`,
  csv: (call: Call) => `${root}/${call}/bidrag.csv`,
} as const;
