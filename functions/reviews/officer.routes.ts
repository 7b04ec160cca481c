import { chosenBy, quorumOf } from "../calls/choosing.ts";
import { shownReview } from "../pilot/judgement.ts";
import { isUnreached } from "../pilot/lost-mail.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byStaff, press } from "../pilot/press.ts";
import { resultsOf } from "../pilot/results.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../platform/web/route.ts";
import { ReviewId } from "../vocabulary/ids.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { addressForm } from "./assignment/address.form.ts";
import { alikeInWords } from "./assignment/alike.texts.ts";
import { assignReviewer } from "./assignment/assign-reviewer.act.ts";
import { alikeForm, assignmentPrefilled, deadlineForm, readDeadline } from "./assignment/assignment.form.ts";
import { AssignmentPage } from "./assignment/assignment.page.tsx";
import { assignmentTexts, type Done, doneWords } from "./assignment/assignment.texts.ts";
import { hindranceOf } from "./assignment/assignment.ts";
import { cancelAssignment } from "./assignment/cancel-assignment.act.ts";
import { correctAddress } from "./assignment/correct-address.act.ts";
import { extendDeadline } from "./assignment/extend-deadline.act.ts";
import { remindReviewer } from "./assignment/remind-reviewer.act.ts";
import { resendInvitation } from "./assignment/resend-invitation.act.ts";
import { ReviewersPage } from "./assignment/reviewers.page.tsx";
import { groupRoutes } from "./group/group.routes.ts";
import { membersOf } from "./group/group.store.ts";
import { groupSeen } from "./group/group.ts";
import { isAfterRound, reviewOf, waitingFor, waitingOf } from "./may-change.ts";
import { officerPaths } from "./paths.ts";
import { chooseForm, chosenFrom, readChosen } from "./pool/choose.form.ts";
import { activePool, holderOf } from "./pool/pool.store.ts";
import { roundRoutes } from "./round/round.routes.ts";

type Officer = Visit<readonly ["officer"]>;
const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/bedomare";
const doneIn = ({ query }: Officer): Done | undefined => doneWords.find((word) => word === query.get("klart"));
const reviewIn = ({ params }: Officer): ReviewId => ReviewId.safeParse(params["reviewId"]).data ?? refuse("not-found");
const backTo = (visit: Officer, word: Done) =>
  seeOther(`${officerPaths.one(caseIn(visit), reviewIn(visit))}?klart=${word}`);

/** The case officer's pages: who reviews an application, and what can be done about each. */
export function officerRoutes({ table }: { readonly table: Table }) {
  return [
    // Before the addresses of single reviews, which would take theirs.
    ...groupRoutes({ table }),
    ...roundRoutes({ table }),
    page(address, forOfficers, async (visit) => list(visit)),
    ...labelledBy(
      async (request) => {
        const who = labelsOf(chooseForm(request.now, 0, await activePool(table)), request);
        const why = labelsOf(alikeForm, request);
        return (field, values) => who(field, values) ?? why(field, values);
      },
      [
        button(address, forOfficers, async (visit) => {
          const pool = await activePool(table);
          const read = readChosen(visit.typed, pool, visit.now, visit.language);
          if (!read.ok) return list(visit, visit.typed, read.problems);
          const done = await press(table, assignReviewer, byStaff(visit, "officer", read.value));
          if ("problem" in done) {
            const problem = { field: "p-reason", text: alikeInWords(done, visit.language) };
            return list(visit, { "p-reason": "", ...visit.typed }, [problem]);
          }
          const from = pool.length === 0 ? "anew" : chosenFrom(visit.typed);
          if ("reviewId" in done) {
            const isKept = from === "pool" || (await holderOf(table, read.value.email)).holder !== undefined;
            const toKeep = isKept ? "" : `&ny=${done.reviewId}`;
            return seeOther(`${officerPaths.reviewers(caseIn(visit))}?klart=utsedd${toKeep}`);
          }
          const text = assignmentTexts[visit.language].hindrance[done.hindrance];
          return list(visit, visit.typed, [{ field: from === "pool" ? "p-pooled" : "p-email", text }]);
        }),
      ],
    ),
    page(`${address}/{reviewId}`, forOfficers, async (visit) => single(visit)),
    ...labelledBy(
      (request) => labelsOf(deadlineForm(request.now), request),
      [
        button(`${address}/{reviewId}/forlang`, forOfficers, async (visit) => {
          const read = readDeadline(visit.typed, visit.now, visit.language);
          if (!read.ok) return single(visit, visit.typed, () => read.problems);
          const { extended } = await press(
            table,
            extendDeadline,
            byStaff(visit, "officer", { reviewId: reviewIn(visit), deadline: read.value }),
          );
          if (extended) return backTo(visit, "forlangd");
          const { language } = visit;
          return single(visit, visit.typed, ({ deadline }) => [
            { field: "p-deadline", text: assignmentTexts[language].notLater(formatDay(dayOf(deadline), language)) },
          ]);
        }),
      ],
    ),
    button(`${address}/{reviewId}/paminn`, forOfficers, async (visit) => {
      await press(table, remindReviewer, byStaff(visit, "officer", { reviewId: reviewIn(visit) }));
      return backTo(visit, "pamind");
    }),
    ...labelledBy(
      (request) => labelsOf(addressForm, request),
      [
        button(`${address}/{reviewId}/adress`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const command = { reviewId: reviewIn(visit), typed, language };
          const { wrong } = await press(table, correctAddress, byStaff(visit, "officer", command));
          return wrong ? single(visit, typed, () => wrong) : backTo(visit, "rattad");
        }),
      ],
    ),
    button(`${address}/{reviewId}/skicka-igen`, forOfficers, async (visit) => {
      await press(table, resendInvitation, byStaff(visit, "officer", { reviewId: reviewIn(visit) }));
      return backTo(visit, "skickad");
    }),
    button(`${address}/{reviewId}/aterta`, forOfficers, async (visit) => {
      await press(table, cancelAssignment, byStaff(visit, "officer", { reviewId: reviewIn(visit) }));
      return backTo(visit, "atertagen");
    }),
  ];

  /** What every page of the officer's shows. */
  async function read(visit: Officer) {
    const pilot = await readPilot(table, caseIn(visit));
    const { title, applicationId } = pilot.lifecycle;
    const waiting = waitingOf(pilot);
    return { pilot, shown: { title, applicationId, now: visit.now, waiting, done: doneIn(visit) } };
  }

  async function list(visit: Officer, typed?: Typed, problems?: readonly Problem[]): Promise<Answer> {
    const [{ pilot, shown }, everyone] = await Promise.all([read(visit), activePool(table)]);
    const { reviews, quorum, call, applicants } = pilot;
    const pool = everyone.filter(({ email }) => hindranceOf(reviews, email, applicants) === undefined);
    const toKeep = ReviewId.safeParse(visit.query.get("ny")).data;
    const counts = {
      submitted: quorum?.submitted ?? 0,
      quorum: quorum?.quorum ?? quorumOf(call),
      ended: quorum?.ended,
      stopped: quorum?.stopped,
      mayAskAgain: chosenBy(call) === "reviewers" && isAfterRound(pilot) && !pilot.decision,
    };
    const filled = typed ?? assignmentPrefilled(call.reviewDays, visit.now);
    const { reviewDays } = call;
    const { choosing } = call;
    const group = choosing.way === "group" && {
      name: wordsIn(choosing.name, visit.language),
      isAsked: quorum?.sentAt !== undefined,
      members: groupSeen(await membersOf(table, pilot), reviews, applicants),
      asked: /^(ingen|\d{1,2})$/.exec(visit.query.get("grupp") ?? "")?.[0],
    };
    const by = { chosenBy: choosing.way, ...(group ? { group } : {}) };
    const unreached = reviews.filter(({ reviewer }) => isUnreached(pilot, reviewer.email));
    const lost = { unreached: unreached.map(({ reviewId }) => reviewId) };
    const listed = { ...shown, ...counts, ...by, ...lost, reviews, reviewDays, pool, toKeep, typed: filled, problems };
    return html(visit, ReviewersPage, listed);
  }

  async function single(
    visit: Officer,
    typed: Typed = {},
    problemsOf?: (review: { readonly deadline: Parameters<typeof dayOf>[0] }) => readonly Problem[],
  ): Promise<Answer> {
    const { pilot, shown } = await read(visit);
    const review = reviewOf(pilot.reviews, reviewIn(visit));
    const problems = problemsOf?.(review);
    const to = { lang: visit.language, reader: "staff" } as const;
    const result = resultsOf(pilot).find(({ reviewId }) => reviewId === review.reviewId);
    const judgement = result ? shownReview(result, pilot.call, to) : [];
    const waiting = waitingFor(pilot, review);
    const inPool = (await holderOf(table, review.reviewer.email)).holder !== undefined;
    const inGroup = pilot.call.choosing.way === "group";
    const lost = { isUnreached: isUnreached(pilot, review.reviewer.email) };
    const one = { ...shown, waiting, review, judgement, typed, problems, inGroup, inPool, ...lost };
    const home = officerPaths.one(caseIn(visit), reviewIn(visit));
    return html(visit, AssignmentPage, one, { home });
  }
}
