import { attachmentRoutes } from "./attachments/attachments.routes.ts";
import type { ApplicantWeb } from "./draft/applicant-request.ts";
import { draftRoutes } from "./draft/draft.routes.ts";
import { startRoutes } from "./start/start.routes.ts";
import { submissionRoutes } from "./submission/submission.routes.ts";

/** The applicant's addresses; the steps of the form come last, since their pattern would take the others' names. */
export const applicantRoutes = (web: ApplicantWeb) => [
  ...startRoutes(web),
  ...submissionRoutes(web),
  ...attachmentRoutes(web),
  ...draftRoutes(web),
];
