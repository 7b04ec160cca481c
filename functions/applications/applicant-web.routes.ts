import { calendarByLink } from "../pilot/calendar/calendar.routes.ts";
import type { Files } from "../platform/files/files.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { attachmentRoutes } from "./attachments/attachments.routes.ts";
import { carryRoutes } from "./carry/carry.routes.ts";
import { completionRoutes } from "./completion/completion.routes.ts";
import { copyRoutes } from "./copy/copy.routes.ts";
import { deleteRoutes } from "./delete/delete.routes.ts";
import { draftRoutes } from "./draft/draft.routes.ts";
import { mineRoutes } from "./mine/mine.routes.ts";
import { peopleRoutes } from "./people/people.routes.ts";
import { startRoutes } from "./start/start.routes.ts";
import { documentRoutes } from "./submission/documents.routes.ts";
import { submissionRoutes } from "./submission/submission.routes.ts";

type ApplicantWeb = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: Files;
  readonly siteUrl: string;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};

/** The applicant's addresses; the steps of the form come last, since their pattern would take the others' names. */
export const applicantRoutes = (web: ApplicantWeb) => [
  ...startRoutes(web),
  calendarByLink(web, "resume"),
  ...mineRoutes(web),
  ...submissionRoutes(web),
  ...documentRoutes(web),
  ...attachmentRoutes(web),
  ...peopleRoutes(web),
  ...carryRoutes(web),
  ...deleteRoutes(web),
  ...copyRoutes(web),
  ...completionRoutes(web),
  ...draftRoutes(web),
];
