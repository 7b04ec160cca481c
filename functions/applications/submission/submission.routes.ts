import { typedSections } from "../../pilot/items/draft.ts";
import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit } from "../../platform/web/route.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { ownMember } from "../draft/applicant.ts";
import { type DraftSeen, draftOf, readDraft } from "../draft/draft.store.ts";
import { readApplication } from "../form/application.form.ts";
import { paths } from "../paths.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { submitApplication } from "./submit-application.act.ts";
import { withdrawApplication } from "./withdraw-application.act.ts";
import { readWithdrawal } from "./withdrawal.form.ts";

type Applicant = Visit<"applicant">;

const myApplicationPages = () => import("./my-application.page.tsx");

const asRead = ({ draft, call }: DraftSeen, { language }: Applicant) =>
  ({ draft, call, read: readApplication(typedSections(draft), call, language) }) as const;

/** The application as a whole: its home, the read-through, the receipt, taking it back. */
export function submissionRoutes({ table }: { readonly table: Table }) {
  return [
    page("/ansokan/{id}", "applicant", async (visit) => {
      const pilot = await readPilotFor(table, visit);
      if (!pilot.isDraft) return html(visit, (await myApplicationPages()).MyApplicationPage, { pilot });
      const seen = await draftOf(table, pilot);
      const me = ownMember(seen.draft, visit.person.subject);
      const shown = { ...asRead(seen, visit), me, now: visit.now };
      return html(visit, (await import("../draft/task-list.page.tsx")).TaskListPage, shown);
    }),

    page("/ansokan/{id}/granska", "applicant", async (visit) => {
      const seen = await readDraft(table, visit);
      if (seen.draft.head.submittedAt) return seeOther(paths.receipt(seen.id));
      return html(visit, (await import("./review.page.tsx")).ReviewPage, {
        ...asRead(seen, visit),
        me: ownMember(seen.draft, visit.person.subject),
      });
    }),

    button("/ansokan/{id}/skicka", "applicant", async (visit) => {
      const done = await press(table, submitApplication, byLink(visit, { language: visit.language }));
      const { receipt, review } = paths;
      return seeOther(("submittedAt" in done ? receipt : review)(caseIn(visit)));
    }),

    page("/ansokan/{id}/kvittens", "applicant", async (visit) => {
      const { lifecycle } = await readPilotFor(table, visit);
      return html(visit, (await myApplicationPages()).ReceiptPage, { lifecycle });
    }),

    page("/ansokan/{id}/aterkalla", "applicant", (visit) => withdrawal(visit)),

    button("/ansokan/{id}/aterkalla", "applicant", async (visit) => {
      const reason = readWithdrawal(visit.typed, visit.language);
      if (!reason.ok) return withdrawal(visit, reason.problems);
      await press(table, withdrawApplication, byLink(visit, { reason: reason.value }));
      return seeOther(paths.application(caseIn(visit)));
    }),
  ];

  async function withdrawal(visit: Applicant, problems: readonly Problem[] = []): Promise<Answer> {
    const { lifecycle } = await readPilotFor(table, visit);
    const may = problems.length > 0 || mayWithdraw(lifecycle);
    return html(visit, (await import("./withdraw.page.tsx")).WithdrawPage, {
      lifecycle,
      may,
      typed: visit.typed,
      problems,
    });
  }
}
