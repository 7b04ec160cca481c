import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/wings.ts";

type Needs = { readonly table: Pick<Table, "get" | "query">; readonly siteUrl: string };

/** What everyone may read besides the site's first pages: loaded when somebody asks for it. */
export const publicWings = (needs: Needs): readonly Wing[] => [
  {
    under: ["/oppna-data"],
    routes: async () => (await import("../exports/open-data/open-data.routes.ts")).openDataRoutes(needs),
  },
  {
    under: ["/hubb", "/sitemap.xml"],
    routes: async () => (await import("../portfolio/hub/hub.routes.ts")).hubRoutes(needs),
  },
];
