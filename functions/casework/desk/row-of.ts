import { quorumOf, wayNamed } from "../../calls/choosing.ts";
import { isSubmitted, type Review } from "../../pilot/items/review.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { isFinal } from "../../pilot/stages/stages.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { worksOf } from "../open-work.ts";
import type { DeskRow, FoundBy } from "./desk-row.ts";
import { numberWords, wordsOf } from "./words.ts";

/** The focus areas that the application names, by what they are called in Swedish. */
function areasOf({ submission, call }: Pilot): string[] {
  const form = call.forms.application;
  const options = askedAs(form, "focus-areas")?.options ?? [];
  const chosen = answerAs(form, submission.answers, "focus-areas");
  if (!Array.isArray(chosen)) return [];
  return options.filter(({ id }) => chosen.some((one) => one === id)).map(({ label }) => wordsIn(label, "sv"));
}

function reviewsOf({ reviews, quorum, call }: Pilot): DeskRow["reviews"] {
  const wanted = quorum?.quorum ?? quorumOf(call);
  return wanted > 0 ? { submitted: reviews.filter(isSubmitted).length, wanted } : undefined;
}

/** Reviewers who were asked, and will not answer by their own word. */
const isLost = (review: Review) =>
  review.status === "recused" || (review.status === "cancelled" && review.declined !== undefined);

/** The row of a submitted pilot. `last` is the newest entry of its log. */
export function rowOf(pilot: Pilot, last: DeskRow["last"]): DeskRow {
  const { lifecycle, owner, grantIfAny } = pilot;
  const tags = pilot.tags?.tags ?? [];
  const { applicationId, callId, registrationNumber, title, organisation, municipality } = lifecycle;
  const works = [...worksOf(pilot)];
  const reviews = reviewsOf(pilot);
  return {
    v: 1,
    ...{ applicationId, callId, title, organisation, municipality },
    ...(registrationNumber ? { registrationNumber } : {}),
    areas: areasOf(pilot),
    stage: lifecycle.stage,
    stageSince: lifecycle.stageSince,
    ...wayNamed(pilot.call),
    submittedAt: lifecycle.submittedAt,
    granted: grantIfAny !== undefined,
    open: works.length > 0 || !isFinal(lifecycle.stage),
    ...(owner?.officer ? { owner: owner.officer } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    works,
    ...(reviews ? { reviews } : {}),
    lostReviewers: pilot.reviews.filter(isLost).length,
    ...(last ? { last } : {}),
  };
}

/** By which words a pilot is found, and by whom. */
export function foundBy({ lifecycle, applied, submission, call, reviews }: Pilot): FoundBy {
  const { registrationNumber, title, organisation, municipality } = lifecycle;
  const all = [...new Set([...numberWords(registrationNumber), ...wordsOf(title, organisation, municipality)])];
  const summary = answerAs(call.forms.application, submission.answers, "summary");
  const people = [applied.contact.name, applied.signatory?.name, ...reviews.map(({ reviewer }) => reviewer.name)];
  const readers = wordsOf(...people, typeof summary === "string" ? summary : undefined);
  return { all, readers: readers.filter((word) => !all.includes(word)) };
}
