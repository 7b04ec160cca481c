import { typedSections } from "../../pilot/items/draft.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit } from "../../platform/web/route.ts";
import { type Problem, typedText } from "../../vocabulary/typed.ts";
import { type DraftSeen, draftOf, readDraft } from "../draft/draft.store.ts";
import { ownMember } from "../draft/own-member.ts";
import { readApplication } from "../form/application.form.ts";
import { paths } from "../paths.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { submitApplication } from "./submit-application.act.ts";
import { withdrawApplication } from "./withdraw-application.act.ts";

type Applicant = Visit<"applicant">;

// Each page is read when it is first shown.
const taskListPage = () => import("../draft/task-list.page.tsx");
const myApplicationPage = () => import("./my-application.page.tsx");
const receiptPage = () => import("./receipt.page.tsx");
const reviewPage = () => import("./review.page.tsx");
const withdrawPage = () => import("./withdraw.page.tsx");
const withdrawalForm = () => import("./withdrawal.form.ts");

const asItStands = ({ draft, call }: DraftSeen, { language }: Applicant) =>
  ({ draft, call, read: readApplication(typedSections(draft), call, language) }) as const;

/** The application as a whole: its home, the read-through, the receipt, taking it back. */
export function submissionRoutes({ table }: { readonly table: Table }) {
  return [
    page("/ansokan/{id}", "applicant", async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      return pilot.isDraft ? steps(visit, await draftOf(table, pilot)) : mine(visit, pilot);
    }),

    page("/ansokan/{id}/granska", "applicant", async (visit) => {
      const seen = await readDraft(table, caseIn(visit));
      if (seen.draft.head.submittedAt) return seeOther(paths.receipt(seen.id));
      return html(visit, (await reviewPage()).ReviewPage, asItStands(seen, visit));
    }),

    button("/ansokan/{id}/skicka", "applicant", async (visit) => {
      const done = await press(table, submitApplication, byLink(visit, { language: visit.language }));
      const { receipt, review } = paths;
      return seeOther(("submittedAt" in done ? receipt : review)(caseIn(visit)));
    }),

    page("/ansokan/{id}/kvittens", "applicant", async (visit) => {
      const { lifecycle } = await readPilot(table, caseIn(visit));
      return html(visit, (await receiptPage()).ReceiptPage, { lifecycle });
    }),

    page("/ansokan/{id}/aterkalla", "applicant", (visit) => withdrawal(visit)),

    button("/ansokan/{id}/aterkalla", "applicant", async (visit) => {
      const reason = (await withdrawalForm()).readWithdrawal(visit.typed, visit.language);
      if (!reason.ok) return withdrawal(visit, reason.problems);
      await press(table, withdrawApplication, byLink(visit, { reason: reason.value }));
      return seeOther(paths.application(caseIn(visit)));
    }),
  ];

  async function steps(visit: Applicant, seen: DraftSeen): Promise<Answer> {
    const { email } = ownMember(seen.draft, visit.person.subject);
    const shown = { ...asItStands(seen, visit), email, now: visit.now };
    return html(visit, (await taskListPage()).TaskListPage, shown);
  }

  async function mine(visit: Applicant, pilot: Pilot): Promise<Answer> {
    return html(visit, (await myApplicationPage()).MyApplicationPage, { pilot });
  }

  async function withdrawal(visit: Applicant, problems: readonly Problem[] = []): Promise<Answer> {
    const { lifecycle } = await readPilot(table, caseIn(visit));
    const wrong = problems.length > 0;
    const shown = { lifecycle, may: wrong || mayWithdraw(lifecycle), problems };
    const typed = typedText(visit.typed, "reason");
    return html(visit, (await withdrawPage()).WithdrawPage, { ...shown, typed });
  }
}
