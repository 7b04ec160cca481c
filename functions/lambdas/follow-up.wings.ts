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
  {
    under: ["/handlaggning/utlysningar/{callId}/analys"],
    routes: async () => {
      const [interviews, synthesis, files] = await Promise.all([
        import("../learning/learning.routes.ts"),
        import("../learning/synthesis.routes.ts"),
        import("../exports/lists/analysis-files.routes.ts"),
      ]);
      return [
        ...files.analysisFileRoutes(needs),
        ...interviews.learningRoutes(needs),
        ...synthesis.synthesisRoutes(needs),
      ];
    },
  },
  {
    under: ["/handlaggning/{id}/utvarderingar"],
    routes: async () => (await import("../evaluation/voices/staff-voices.routes.ts")).staffVoiceRoutes(needs),
  },
  {
    under: ["/handlaggning/utlysningar/{callId}/fragesnurra"],
    routes: async () => (await import("../wheel/call-wheel.routes.ts")).callWheelRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/hubb"],
    routes: async () => (await import("../portfolio/clearing/clearing.routes.ts")).clearTextRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/fragesnurra"],
    routes: async () => (await import("../wheel/staff-wheel.routes.ts")).staffWheelRoutes(needs),
  },
];
