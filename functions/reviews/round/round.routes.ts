import { chosenBy } from "../../calls/choosing.ts";
import { isOpen } from "../../pilot/items/review.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { ReviewId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { alikeInWords } from "../assignment/alike.texts.ts";
import { assignmentForm, assignmentPrefilled, readAssignment } from "../assignment/assignment.form.ts";
import { assignmentTexts } from "../assignment/assignment.texts.ts";
import { reopenDeclaration } from "../conflict/reopen-declaration.act.ts";
import { requireAfterRound, requireWaiting, reviewOf } from "../may-change.ts";
import { officerPaths } from "../paths.ts";
import { readReason } from "../reason.form.ts";
import { askAgain } from "./ask-again.act.ts";
import { askAgainForm, reopenForm, stopRoundForm } from "./round.form.ts";
import { stopRound } from "./stop-round.act.ts";

type Officer = Visit<readonly ["officer"]>;
const forOfficers = ["officer"] as const;
const address = "/handlaggning/{id}/bedomare";
const pages = () => import("./round.page.tsx");
const reviewIn = ({ params }: Officer): ReviewId => ReviewId.safeParse(params["reviewId"]).data ?? refuse("not-found");

type Typing = { readonly typed: Typed; readonly problems: readonly Problem[] };
const untouched: Typing = { typed: {}, problems: [] };

/** What an officer does about the round of reviewers: ends it, asks one more afterwards, opens a declaration again. */
export function roundRoutes({ table }: { readonly table: Table }) {
  return [
    ...labelledBy(
      (request) => labelsOf(stopRoundForm, request),
      [
        page(`${address}/avsluta-omgangen`, forOfficers, (visit) => stopping(visit)),
        button(`${address}/avsluta-omgangen`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const { wrong } = await press(table, stopRound, byStaff(visit, "officer", { typed, language }));
          return wrong ? stopping(visit, { typed, problems: wrong }) : seeOther(officerPaths.reviewers(caseIn(visit)));
        }),
      ],
    ),
    ...labelledBy(
      (request) => {
        const [who, why] = [labelsOf(assignmentForm(request.now, 0), request), labelsOf(askAgainForm, request)];
        return (field, values) => who(field, values) ?? why(field, values);
      },
      [
        page(`${address}/en-till`, forOfficers, (visit) => asking(visit)),
        button(`${address}/en-till`, forOfficers, async (visit) => {
          const { typed, language, now } = visit;
          const who = readAssignment(typed, now, language);
          const why = readReason(askAgainForm, typed, language);
          if (!who.ok || !why.ok) {
            const problems = [...(who.ok ? [] : who.problems), ...(why.ok ? [] : why.problems)];
            return asking(visit, { typed, problems });
          }
          const command = { ...who.value, reason: why.value, isToldAlike: typedText(typed, "alike") !== "" };
          const done = await press(table, askAgain, byStaff(visit, "officer", command));
          if ("reviewId" in done) return seeOther(`${officerPaths.reviewers(caseIn(visit))}?klart=utsedd`);
          if ("problem" in done) {
            const problem = { field: "p-reason", text: alikeInWords(done, language) };
            return asking(visit, { typed: { ...typed, alike: "said" }, problems: [problem] });
          }
          const text = assignmentTexts[language].hindrance[done.hindrance];
          return asking(visit, { typed, problems: [{ field: "p-email", text }] });
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(reopenForm, request),
      [
        page(`${address}/{reviewId}/oppna`, forOfficers, (visit) => reopening(visit)),
        button(`${address}/{reviewId}/oppna`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const command = { reviewId: reviewIn(visit), typed, language };
          const { wrong } = await press(table, reopenDeclaration, byStaff(visit, "officer", command));
          if (wrong) return reopening(visit, { typed, problems: wrong });
          return seeOther(officerPaths.one(caseIn(visit), reviewIn(visit)));
        }),
      ],
    ),
  ];

  async function stopping(visit: Officer, typing = untouched): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (chosenBy(pilot.call) !== "reviewers") refuse("not-found");
    requireWaiting(pilot);
    const open = pilot.reviews.filter(isOpen).map(({ reviewer }) => reviewer.name);
    const shown = { id: pilot.id, title: pilot.lifecycle.title, writing: open.join(", "), ...typing };
    return html(visit, (await pages()).StopRoundPage, shown, { home: officerPaths.stopRound(pilot.id) });
  }

  async function asking(visit: Officer, typing?: Typing): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    requireAfterRound(pilot);
    const { reviewDays } = pilot.call;
    const { now } = visit;
    const fresh = { typed: assignmentPrefilled(reviewDays, now), problems: [] };
    const shown = { id: pilot.id, title: pilot.lifecycle.title, now, reviewDays, ...(typing ?? fresh) };
    return html(visit, (await pages()).AskAgainPage, shown, { home: officerPaths.askAgain(pilot.id) });
  }

  async function reopening(visit: Officer, typing = untouched): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const review = reviewOf(pilot.reviews, reviewIn(visit));
    if (review.status !== "recused") return seeOther(officerPaths.one(pilot.id, review.reviewId));
    const shown = { id: pilot.id, title: pilot.lifecycle.title, review, ...typing };
    return html(visit, (await pages()).ReopenPage, shown, { home: officerPaths.reopen(pilot.id, review.reviewId) });
  }
}
