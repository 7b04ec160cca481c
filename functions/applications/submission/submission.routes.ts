import { proveFirst } from "../../pilot/let-in.refusals.ts";
import { mayDo, speaksFor } from "../../pilot/people/parts.ts";
import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { ownMember } from "../draft/applicant.ts";
import { type DraftSeen, draftOf, givenIn, readDraft } from "../draft/draft.store.ts";
import { readApplication } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { filesShown, type ReadBefore, readShown } from "./shown-application.ts";
import { submitApplication } from "./submit-application.act.ts";
import { withdrawApplication } from "./withdraw-application.act.ts";
import { readWithdrawal } from "./withdrawal.form.ts";

type Applicant = Visit<"applicant">;

const myApplicationPages = () => import("./my-application.page.tsx");

const asRead = ({ draft, call }: DraftSeen, { language, now }: Applicant) =>
  ({ draft, call, read: readApplication(givenIn(draft), call, language, dayOf(now)) }) as const;

/** The application as a whole: its home, the read-through, the receipt, taking it back. */
export function submissionRoutes({ table, identity }: { readonly table: Table; readonly identity: Sessions }) {
  return [
    // The same person by a session of the project's own: the application has become one.
    button("/ansokan/{id}/till-projektet", "applicant", async (visit) => {
      const { id: applicationId, grant } = await readPilotFor(table, visit);
      const { subject, generation = 1, proved = false } = visit.person;
      if (!proved) refuse(proveFirst);
      const path = `/projekt/${grant.applicationId}`;
      const session = { kind: "holder", applicationId, subject, generation } as const;
      return seeOther(path, { cookies: [await identity.opened(session, path, visit.now)] });
    }),

    page("/ansokan/{id}", "applicant", async (visit) => {
      const pilot = await readPilotFor(table, visit);
      if (!pilot.isDraft)
        return html(visit, (await myApplicationPages()).MyApplicationPage, {
          pilot,
          today: dayOf(visit.now),
          may: mayDo(pilot, visit.person),
          completed: visit.query.has("kompletterad"),
        });
      const seen = await draftOf(table, pilot);
      const me = ownMember(seen.draft, visit.person.subject);
      if (me.part === "reader") return seeOther(paths.review(seen.id));
      const shown = { ...asRead(seen, visit), me, now: visit.now };
      return html(visit, (await import("../draft/task-list.page.tsx")).TaskListPage, shown);
    }),

    page("/ansokan/{id}/granska", "applicant", (visit) => readThrough(visit)),

    button("/ansokan/{id}/skicka", "applicant", async (visit) => {
      const shown = readShown(visit.typed);
      const command = { language: visit.language, shown };
      const done = await press(table, submitApplication, byLink(visit, command));
      if ("changed" in done) return readThrough(visit, { typed: done.changed, files: filesShown(shown) });
      return seeOther(("submittedAt" in done ? paths.receipt : paths.review)(caseIn(visit)));
    }),

    page("/ansokan/{id}/kvittens", "applicant", async (visit) => {
      const { lifecycle, call } = await readPilotFor(table, visit);
      return html(visit, (await myApplicationPages()).ReceiptPage, { lifecycle, call });
    }),

    page("/ansokan/{id}/aterkalla", "applicant", (visit) => withdrawal(visit)),

    button("/ansokan/{id}/aterkalla", "applicant", async (visit) => {
      const reason = readWithdrawal(visit.typed, visit.language);
      if (!reason.ok) return withdrawal(visit, reason.problems);
      await press(table, withdrawApplication, byLink(visit, { reason: reason.value }));
      return seeOther(paths.application(caseIn(visit)));
    }),
  ];

  async function readThrough(visit: Applicant, readBefore?: ReadBefore): Promise<Answer> {
    const seen = await readDraft(table, visit);
    if (seen.draft.head.submittedAt) return seeOther(paths.receipt(seen.id));
    const shown = { ...asRead(seen, visit), me: ownMember(seen.draft, visit.person.subject), readBefore };
    const answer = { status: readBefore ? 409 : 200, home: paths.review(seen.id) };
    return html(visit, (await import("./review.page.tsx")).ReviewPage, shown, answer);
  }

  async function withdrawal(visit: Applicant, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    const { lifecycle } = pilot;
    const may = problems.length > 0 || (mayWithdraw(lifecycle) && speaksFor(pilot, visit.person));
    return html(visit, (await import("./withdraw.page.tsx")).WithdrawPage, {
      lifecycle,
      may,
      typed: visit.typed,
      problems,
    });
  }
}
