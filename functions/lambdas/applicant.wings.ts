import { withContacts } from "../pilot/with-contacts.ts";
import type { Files } from "../platform/files/files.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/wings.ts";
import type { Instant } from "../vocabulary/instant.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: Files;
  readonly siteUrl: string;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
  readonly clock: () => Instant;
};

/** What the people of an emailed link do: applicants with their application, grant holders with their project. */
export const applicantWings = (needs: Needs): readonly Wing[] =>
  wings(needs).map((wing) => ({
    ...wing,
    routes: async () => withContacts(needs.table, await wing.routes()),
  }));

const wings = (needs: Needs): readonly Wing[] => [
  {
    under: ["/ansokan"],
    routes: async () => (await import("../applications/applicant-web.routes.ts")).applicantRoutes(needs),
  },
  {
    under: ["/ansokan/{id}/fragor"],
    routes: async () => (await import("../questions/questions.routes.ts")).applicantQuestionRoutes(needs),
  },
  {
    under: ["/projekt/{id}/fragor"],
    routes: async () => (await import("../questions/questions.routes.ts")).holderQuestionRoutes(needs),
  },
  {
    under: ["/projekt/{id}/personer", "/projekt/{id}/lank/ny"],
    routes: async () => (await import("../applications/people/people.routes.ts")).holderPeopleRoutes(needs),
  },
  {
    under: ["/projekt"],
    routes: async () => {
      const [reporting, documents, sie, extracts] = await Promise.all([
        import("../reporting/holder.routes.ts"),
        import("../reporting/holder-documents.routes.ts"),
        import("../claims/sie/sie.routes.ts"),
        import("../claims/extracts/extracts.routes.ts"),
      ]);
      return [
        ...reporting.holderRoutes(needs),
        ...documents.holderDocumentRoutes(needs),
        ...sie.sieRoutes(needs),
        ...extracts.extractRoutes(needs),
      ];
    },
  },
  {
    under: ["/projekt/{id}/rapport/{number}/bilagor"],
    routes: async () => (await import("../reporting/attachments/attachments.routes.ts")).attachmentsRoutes(needs),
  },
  {
    under: ["/projekt/{id}/rapport/{number}/sankning"],
    routes: async () => (await import("../reporting/lowering-reply.routes.ts")).loweringReplyRoutes(needs),
  },
  {
    under: ["/projekt/{id}/andring"],
    routes: async () => (await import("../decisions/amendments/ask-amendment.routes.ts")).askAmendmentRoutes(needs),
  },
  {
    under: ["/projekt/{id}/overtagande", "/projekt/overtagande"],
    routes: async () => (await import("../decisions/takeover/ask-takeover.routes.ts")).askTakeoverRoutes(needs),
  },
  {
    under: ["/projekt/{id}/villkor"],
    routes: async () => (await import("../decisions/terms/holder-terms.routes.ts")).holderTermsRoutes(needs),
  },
  {
    under: ["/projekt/{id}/uppdrag"],
    routes: async () =>
      (await import("../decisions/assignment/holder-assignment.routes.ts")).holderAssignmentRoutes(needs),
  },
  {
    under: ["/projekt/{id}/hubb"],
    routes: async () => (await import("../portfolio/clearing/clearing.routes.ts")).offerTextRoutes(needs),
  },
  {
    under: ["/projekt/{id}/budget"],
    routes: async () => (await import("../reporting/project/budget.routes.ts")).budgetRoutes(needs),
  },
  {
    under: ["/projekt/{id}/resultat"],
    routes: async () => (await import("../reporting/project/results.routes.ts")).projectResultsRoutes(needs),
  },
  {
    under: ["/projekt/{id}/mer-tid"],
    routes: async () => (await import("../reporting/dates/more-time.routes.ts")).moreTimeRoutes(needs),
  },
  {
    under: ["/projekt/{id}/utvardering"],
    routes: async () => (await import("../evaluation/voices/holder-voices.routes.ts")).holderVoiceRoutes(needs),
  },
  {
    under: ["/projekt/{id}/ordinarie"],
    routes: async () => (await import("../adoption/adoption.routes.ts")).holderAdoptionRoutes(needs),
  },
  {
    under: ["/projekt/{id}/avsta"],
    routes: async () => (await import("../decisions/ending/decline.routes.ts")).declineRoutes(needs),
  },
  {
    under: ["/projekt/{id}/yttrande"],
    routes: async () => (await import("../decisions/termination/reply.routes.ts")).replyRoutes(needs),
  },
  {
    under: ["/projekt/{id}/aterkrav"],
    routes: async () => (await import("../decisions/recovery/recovery-reply.routes.ts")).recoveryReplyRoutes(needs),
  },
  {
    under: ["/projekt/fraga", "/projekt/{id}/fragesnurra"],
    routes: async () => (await import("../wheel/holder-wheel.routes.ts")).holderWheelRoutes(needs),
  },
  {
    under: ["/projekt/{id}/betalning", "/projekt/betalning"],
    routes: async () => (await import("../payments/payee/holder-payee.routes.ts")).holderPayeeRoutes(needs),
  },
];
