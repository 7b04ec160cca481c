import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/wings.ts";

/** What staff see of what came after the projects: who takes what home, and whether the work goes on. */
export const followUpWings = (needs: { readonly table: Table }): readonly Wing[] => [
  {
    under: ["/handlaggning/utlysningar/{callId}/ordinarie"],
    routes: async () => {
      const [funnel, files] = await Promise.all([
        import("../adoption/funnel.routes.ts"),
        import("../exports/lists/funnel-files.routes.ts"),
      ]);
      return [...funnel.funnelRoutes(needs), ...files.funnelFileRoutes(needs)];
    },
  },
  {
    under: ["/handlaggning/{id}/ordinarie", "/handlaggning/{id}/fortsattning"],
    routes: async () => {
      const [adoption, continuation] = await Promise.all([
        import("../adoption/adoption.routes.ts"),
        import("../adoption/continuation.routes.ts"),
      ]);
      return [...adoption.staffAdoptionRoutes(needs), ...continuation.continuationRoutes(needs)];
    },
  },
];
