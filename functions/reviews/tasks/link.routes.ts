import type { Review } from "../../pilot/items/review.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { readCase } from "../../pilot/read-case.ts";
import { calendarFile } from "../../platform/calendar/calendar.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import { type Link, linkPaths, openLink, rememberedLink } from "../../platform/links/links.ts";
import { newLinkRoutes } from "../../platform/links/new-link-routes.ts";
import { noticingLimit } from "../../platform/mail/mail-limit-noticed.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import { clientAddressOf } from "../../platform/web/client-address.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, page, type Route, type Visit } from "../../platform/web/route.ts";
import { pilotSubject, ReviewId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { reviewOf } from "../may-change.ts";
import { reviewerOfLink, reviewOfLink } from "../open-link.store.ts";
import { reviewerPaths } from "../paths.ts";
import { actorOf } from "../reviewer.ts";
import { requireAsked, sendReviewLink } from "./send-review-link.act.ts";
import { reviewsOf, tasksOf } from "./tasks.store.ts";
import { type Lost, tasksTexts } from "./tasks.texts.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};
type Guest = Visit<"everyone">;

const pages = () => import("./tasks.page.tsx");
const tokenIn = ({ params }: Pick<WebRequest, "params">) => params["token"] ?? "";

/** Whether the link ran out or was replaced, which its reader can mend; undefined of every other no. */
const lostBy = (error: unknown): Lost | undefined =>
  error instanceof Refusal && (error.code === "link-expired" || error.code === "link-revoked") ? error.code : undefined;

/** The emailed links of a reviewer: to one review, to all of them, to the day in a calendar; and another one for a lost one. */
export function reviewLinkRoutes({ table, identity, edgeSecret = "" }: Needs): readonly Route[] {
  /** The review's own session, in whatever way its reviewer came. */
  const opened = async (review: Review, request: WebRequest): Promise<Answer> => {
    const { applicationId, reviewId, reviewer, linkGeneration: generation } = review;
    const path = reviewerPaths.cookie(applicationId);
    const bound = { kind: "reviewer", applicationId, subject: reviewId, generation } as const;
    const cookie = await identity.opened(bound, path, request.now);
    const language = request.cookies.has("lang") ? "" : `?lang=${reviewer.language}`;
    return seeOther(`${reviewerPaths.review(applicationId, reviewId)}${language}`, { cookies: [cookie] });
  };
  const alive = async (visit: Guest): Promise<Review> =>
    reviewOfLink(table, await openLink(table, tokenIn(visit), "review", visit.now));
  const remembered = async (visit: Guest): Promise<Review> =>
    requireAsked(await reviewerOfLink(table, await rememberedLink(table, tokenIn(visit), "review")));
  const listOf = (visit: Guest): Promise<Link> => openLink(table, tokenIn(visit), "tasks", visit.now);

  /** In the place of a plain no: what can be done about a link that ran out or was replaced. */
  const withWayOut = (routes: readonly Route[], wayOut: (visit: Guest, lost: Lost) => Promise<Answer>) =>
    routes.map(
      (route): Route => ({
        ...route,
        respond: async (visit) => {
          try {
            return await route.respond(visit);
          } catch (error) {
            const lost = lostBy(error);
            if (!lost) throw error;
            return wayOut(visit as Guest, lost); // as: these routes are for everyone
          }
        },
      }),
    );
  const toOneReview = linkRoutes({
    table,
    purpose: "review",
    opened: async (link, request) => opened(await reviewOfLink(table, link), request),
    looked: (visit) => alive(visit),
  });
  const toAll = [
    ...linkRoutes({
      table,
      purpose: "tasks",
      opened: async (_, { params }) => seeOther(reviewerPaths.tasks(params["token"] ?? "")),
      looked: listOf,
    }),
    page(reviewerPaths.tasks("{token}"), "everyone", async (visit) => {
      const { subject } = await listOf(visit);
      const shown = { token: tokenIn(visit), tasks: await tasksOf(table, subject), now: visit.now };
      return html(visit, (await pages()).TasksPage, shown);
    }),
    button(reviewerPaths.task("{token}", "{reviewId}"), "everyone", async (visit) => {
      const { subject } = await listOf(visit);
      const wanted = ReviewId.safeParse(visit.params["reviewId"]).data ?? refuse("not-found");
      const mine = await reviewsOf(table, subject);
      return opened(mine.find(({ reviewId }) => reviewId === wanted) ?? refuse("not-found"), visit);
    }),
  ];

  return [
    ...withWayOut(toOneReview, async (visit, lost) => {
      await remembered(visit);
      const shown = { lost, action: `${linkPaths.review}/${tokenIn(visit)}/ny` };
      return html(visit, (await pages()).LostLinkPage, shown, { status: 410 });
    }),
    ...withWayOut(toAll, async (visit, lost) => html(visit, (await pages()).LostLinkPage, { lost }, { status: 410 })),

    button(`${linkPaths.review}/{token}/ny`, "everyone", async (visit) => {
      const review = await remembered(visit);
      const { about } = await rememberedLink(table, tokenIn(visit), "review");
      const command = { reviewId: review.reviewId, askedFrom: clientAddressOf(visit, edgeSecret) };
      const { now: at, timeLeft } = visit;
      await noticingLimit(press(table, sendReviewLink, { subject: about, by: actorOf(review), at, timeLeft, command }));
      return html(visit, (await pages()).LinkSentPage, {}, { home: `${linkPaths.review}/${tokenIn(visit)}` });
    }),

    ...newLinkRoutes({
      ...{ identity, kind: "reviewer", edgeSecret },
      mailed: async ({ applicationId, subject: reviewId }, { now: at, timeLeft }, askedFrom) => {
        const { reviews } = await readPilot(table, applicationId);
        // An evaluator from outside has no review: the officer sends that link again.
        const own = ReviewId.safeParse(reviewId).data ?? refuse("link-revoked");
        const review = requireAsked(reviewOf(reviews, own));
        const command = { reviewId: review.reviewId, askedFrom };
        const subject = pilotSubject(applicationId);
        return press(table, sendReviewLink, { subject, by: actorOf(review), at, timeLeft, command });
      },
    }),

    // The day for a calendar: no more than the mail says, for whoever has its link.
    page(`${linkPaths.review}/{token}/dag.ics`, "everyone", async (visit) => {
      const { applicationId, reviewId, version, deadline, reviewer } = await alive(visit);
      const t = tasksTexts[reviewer.language];
      const { title } = await readCase(table, applicationId);
      const day = { id: `${reviewId}@review`, sequence: version, day: dayOf(deadline), at: visit.now };
      const file = calendarFile({ ...day, title: t.day(title), text: t.dayText });
      return download(Buffer.from(file), { name: "bedomning.ics", type: "text/calendar; charset=utf-8" });
    }),
  ];
}
