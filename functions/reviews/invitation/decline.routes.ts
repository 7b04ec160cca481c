import { readPilot } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { requireOpen, requireWritable } from "../may-change.ts";
import { reviewerPaths } from "../paths.ts";
import { commandOf } from "../reviewer.ts";
import { declineForm } from "./decline.form.ts";
import { askedReview, declineReview } from "./decline-review.act.ts";

type Reviewing = Visit<"reviewer">;
const address = "/bedomning/{id}/{reviewId}/tacka-nej";

/** The cookie is of one review. @throws Refusal session-expired */
const asking = ({ person, params }: Reviewing) =>
  person.subject === params["reviewId"] ? commandOf(person) : refuse("session-expired");

/** Saying no to a task, and what is shown afterwards. */
export function declineRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "reviewer", (visit) => declining(visit)),
    ...labelledBy(
      (request) => labelsOf(declineForm, request),
      [
        button(address, "reviewer", async (visit) => {
          const { typed, language } = visit;
          const { wrong } = await press(table, declineReview, byLink(visit, { ...asking(visit), typed, language }));
          if (wrong) return declining(visit, typed, wrong);
          return seeOther(reviewerPaths.decline(visit.person.applicationId, asking(visit).reviewId));
        }),
      ],
    ),
  ];

  async function declining(visit: Reviewing, typed: Typed = {}, problems?: readonly Problem[]): Promise<Answer> {
    const own = asking(visit);
    const pilot = await readPilot(table, visit.person.applicationId);
    const review = askedReview(pilot, own);
    const pages = await import("./decline.page.tsx");
    if (review.status === "cancelled") return html(visit, pages.DeclinedPage, {});
    if (review.status === "recused") return seeOther(reviewerPaths.review(review.applicationId, review.reviewId));
    requireOpen(review);
    requireWritable(pilot, review, visit.now);
    return html(visit, pages.DeclinePage, { review, title: pilot.lifecycle.title, typed, problems });
  }
}
