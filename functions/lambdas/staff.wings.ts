import { staffPages } from "../casework/staff-bar.ts";
import type { Files } from "../platform/files/files.ts";
import type { Keys } from "../platform/sign-in/keys.ts";
import type { openId } from "../platform/sign-in/openid.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { StaffRegister } from "../platform/sign-in/staff-register.ts";
import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/wings.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { followUpWings } from "./follow-up.wings.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly register: StaffRegister;
  readonly keys: Keys;
  readonly openId: ReturnType<typeof openId>;
  readonly files: Files;
  readonly siteUrl: string;
  readonly clock: () => Instant;
};

/** What staff do with cases: sign in, find, read, assign, decide, examine, evaluate, and see what is left of the frames. */
export const staffWings = (needs: Needs): readonly Wing[] => [
  {
    under: ["/logga-in", "/logga-ut", "/mitt-konto"],
    routes: async () => (await import("../platform/sign-in/sign-in.routes.ts")).signInRoutes({ ...needs, staffPages }),
  },
  {
    under: ["/handlaggning"],
    routes: async () => {
      const [desk, cases] = await Promise.all([
        import("../casework/desk/desk.routes.ts"),
        import("../casework/case.routes.ts"),
      ]);
      return [...desk.deskRoutes(needs), ...cases.caseRoutes(needs)];
    },
  },
  {
    under: ["/handlaggning/{id}/handlaggare"],
    routes: async () => (await import("../casework/owner/owner.routes.ts")).ownerRoutes(needs),
  },
  // Before those of cases, whose {id} would fit its addresses too.
  {
    under: ["/handlaggning/utlysningar", "/handlaggning/utlysningar/{callId}"],
    routes: async () => (await import("../publishing/publishing.routes.ts")).publishingRoutes(needs),
  },
  {
    under: ["/handlaggning/kartlaggning"],
    routes: async () => (await import("../portfolio/portfolio.routes.ts")).portfolioRoutes(needs),
  },
  {
    under: ["/handlaggning/gallring"],
    routes: async () => (await import("../casework/disposal/disposal.routes.ts")).disposalRoutes(needs),
  },
  {
    under: ["/handlaggning/gallring/arende"],
    routes: async () => (await import("../casework/disposal/kept.routes.ts")).keptRoutes(needs),
  },
  {
    under: ["/handlaggning/registerutdrag"],
    routes: async () => (await import("../casework/data-access/data-access.routes.ts")).dataAccessRoutes(needs),
  },
  {
    under: ["/handlaggning/pappersansokan"],
    routes: async () => (await import("../applications/paper/paper.routes.ts")).paperRoutes(needs),
  },
  ...followUpWings(needs),
  {
    under: ["/handlaggning/{id}/resultat", "/handlaggning/utlysningar/{callId}/resultat"],
    routes: async () => (await import("../casework/results/results.routes.ts")).resultsRoutes(needs),
  },
  {
    under: ["/handlaggning/installningar", "/handlaggning/installningar/{name}"],
    routes: async () => (await import("../publishing/settings/settings.routes.ts")).settingsRoutes(needs),
  },
  {
    under: ["/handlaggning/rangordning"],
    routes: async () => (await import("../casework/ranking/ranking.routes.ts")).rankingRoutes(needs),
  },
  {
    under: ["/handlaggning/rangordning/{callId}/bedomarmote", "/handlaggning/{id}/bedomarmote"],
    routes: async () => (await import("../reviews/joint/joint.routes.ts")).jointRoutes(needs),
  },
  {
    under: ["/handlaggning/moten"],
    routes: async () => {
      const [meetings, information] = await Promise.all([
        import("../decisions/meeting/meeting.routes.ts"),
        import("../decisions/information/information.routes.ts"),
      ]);
      return [...meetings.meetingRoutes(needs), ...information.informationRoutes(needs)];
    },
  },
  {
    under: ["/handlaggning/delegationsbeslut"],
    routes: async () => (await import("../decisions/delegated/delegated.routes.ts")).delegatedRoutes(needs),
  },
  {
    under: ["/handlaggning/mandat"],
    routes: async () => (await import("../casework/mandates/mandates.routes.ts")).mandateRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/etiketter"],
    routes: async () => (await import("../casework/tags/tags.routes.ts")).tagRoutes(needs),
  },
  {
    under: ["/handlaggning/bedomare"],
    routes: async () => (await import("../reviews/pool/pool.routes.ts")).poolRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/bedomare"],
    routes: async () => (await import("../reviews/officer.routes.ts")).officerRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/fragor"],
    routes: async () => (await import("../questions/questions.routes.ts")).staffQuestionRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/komplettering", "/handlaggning/{id}/version"],
    routes: async () =>
      (await import("../applications/completion/completion-desk.routes.ts")).completionDeskRoutes({
        ...needs,
        opened: async (visit, pilot) =>
          (await import("../casework/secrecy/opened.ts")).requireOpened(needs.table, visit, pilot, "application"),
      }),
  },
  {
    under: ["/handlaggning/{id}/formell-kontroll"],
    routes: async () => (await import("../applications/check/check.routes.ts")).checkRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/jav"],
    routes: async () => (await import("../reviews/conflict/interest.routes.ts")).interestRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/handlingar"],
    routes: async () => (await import("../casework/documents.routes.ts")).documentRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/akt"],
    routes: async () => (await import("../casework/dossier/dossier.routes.ts")).dossierRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/anteckningar"],
    routes: async () => (await import("../casework/notes/notes.routes.ts")).notesRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/diarium"],
    routes: async () => (await import("../casework/register/register.routes.ts")).registerRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/sekretess"],
    routes: async () => (await import("../casework/secrecy/secrecy.routes.ts")).secrecyRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/beslut"],
    routes: async () => {
      const [decisions, basis, after, appeals] = await Promise.all([
        import("../decisions/decision.routes.ts"),
        import("../decisions/basis/basis.routes.ts"),
        import("../decisions/after-decision.routes.ts"),
        import("../decisions/appeals/appeals.routes.ts"),
      ]);
      return [
        ...decisions.decisionRoutes(needs),
        ...basis.basisRoutes(needs),
        ...after.afterDecisionRoutes(needs),
        ...appeals.appealRoutes(needs),
      ];
    },
  },
  {
    under: ["/handlaggning/{id}/rapportdagar"],
    routes: async () => (await import("../reporting/dates/report-days.routes.ts")).reportDayRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/andringar"],
    routes: async () => (await import("../decisions/amendments/amendments.routes.ts")).amendmentRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/overtagande"],
    routes: async () => (await import("../decisions/takeover/takeover.routes.ts")).takeoverRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/uppsagning"],
    routes: async () => (await import("../decisions/termination/termination.routes.ts")).terminationRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/villkor"],
    routes: async () => (await import("../decisions/terms/staff-terms.routes.ts")).staffTermsRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/uppdrag"],
    routes: async () =>
      (await import("../decisions/assignment/staff-assignment.routes.ts")).staffAssignmentRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/reserv"],
    routes: async () => (await import("../decisions/reserve/reserve.routes.ts")).reserveRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/aterkrav"],
    routes: async () => (await import("../decisions/recovery/recovery.routes.ts")).recoveryRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/slutavrakning"],
    routes: async () => (await import("../decisions/ending/settle-ended.routes.ts")).settleEndedRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/forskott"],
    routes: async () => (await import("../payments/advances/advance.routes.ts")).advanceRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/rapporter"],
    routes: async () => (await import("../reporting/officer/examination.routes.ts")).examinationRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/rapporter/{number}/kontroll"],
    routes: async () => (await import("../reporting/officer/control.routes.ts")).controlRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/rapporter/{number}/ratta"],
    routes: async () => (await import("../reporting/officer/correction.routes.ts")).correctionRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/rapporter/{number}/underlag"],
    routes: async () => (await import("../reporting/officer/officer-files.routes.ts")).officerFileRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/rapporter/{number}/bilagor"],
    routes: async () =>
      (await import("../reporting/officer/officer-attachments.routes.ts")).officerAttachmentRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/personer"],
    routes: async () => (await import("../applications/people/people.routes.ts")).staffPeopleRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/rattelse"],
    routes: async () => (await import("../applications/correct/correct.routes.ts")).correctRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/projektlank"],
    routes: async () => (await import("../reporting/link/project-link.routes.ts")).projectLinkRoutes(needs),
  },
  {
    under: ["/handlaggning/{id}/utvardering"],
    routes: async () =>
      (await import("../evaluation/evaluation.routes.ts")).evaluationRoutes({
        ...needs,
        beside: async (...asked) => (await import("../wheel/beside.store.ts")).saidBeside(needs.table, ...asked),
      }),
  },
  {
    under: ["/ekonomi/ramar"],
    routes: async () => (await import("../exports/frames/frames.routes.ts")).framesRoutes(needs),
  },
];
