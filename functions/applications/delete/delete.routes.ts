import { byLink, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { ownMember } from "../draft/applicant.ts";
import { readDraft } from "../draft/draft.store.ts";
import { paths } from "../paths.ts";
import { isStarter } from "../people/people.ts";
import { starterDeletes } from "./delete.refusals.ts";
import { deleteDraft } from "./delete-draft.act.ts";

/** Deleting an application that is not submitted. */
export const deleteRoutes = ({ table }: { readonly table: Table }) => [
  page("/ansokan/{id}/ta-bort", "applicant", async (visit) => {
    const { id, draft, call } = await readDraft(table, visit);
    if (draft.head.submittedAt) return seeOther(paths.application(id));
    if (!isStarter(ownMember(draft, visit.person.subject))) refuse(starterDeletes);
    return html(visit, (await import("./delete.page.tsx")).DeleteDraftPage, { draft, call });
  }),

  // The application's own page says from then on that it is deleted: to whoever comes, by any link and in any tab.
  button("/ansokan/{id}/ta-bort", "applicant", async (visit) => {
    await press(table, deleteDraft, byLink(visit, {}));
    return seeOther(paths.application(caseIn(visit)));
  }),
];
