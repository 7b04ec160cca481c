import type { GivingFiles } from "../platform/files/given-file.answer.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/wings.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: GivingFiles;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};

/** What people from outside judge by an emailed link: reviewers an application, an evaluator a project. */
export const reviewerWings = (needs: Needs): readonly Wing[] => [
  {
    under: ["/bedomning"],
    routes: async () => (await import("../reviews/reviewer.routes.ts")).reviewerRoutes(needs),
  },
  {
    under: ["/bedomning/utvardering", "/bedomning/{id}/utvardering"],
    routes: async () => (await import("../evaluation/voices/evaluator.routes.ts")).evaluatorRoutes(needs),
  },
];
