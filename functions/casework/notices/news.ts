import type { OpenWork } from "../../pilot/open-work.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { DeskRow } from "../desk/desk-row.ts";
import { ownerIn } from "../desk/lists.ts";
import type { Staff, StaffSign } from "./hearers.ts";
import { type Event, events, heardOf } from "./who-hears.ts";

/** Something that staff are to hear of a case. */
export type News = {
  readonly event: Event;
  /** Who is to hear of it, as the desk names whom work waits for: `officer#…`, `decider`, `finance`. */
  readonly group: string;
  /** The work that has become open, or is late. */
  readonly work?: Pick<OpenWork, "kind" | "about"> | undefined;
};

const groupFor = (to: Staff, row: DeskRow) => (to === "owner" ? `officer#${ownerIn(row)}` : to);

/** A work is known again by what it is, whom it is about, and since when it is open. */
const isSame = (a: OpenWork) => (b: OpenWork) => a.kind === b.kind && a.about === b.about && a.since === b.since;

const workOf = ({ kind, about }: OpenWork) => ({ work: { kind, ...(about === undefined ? {} : { about }) } });

type Change = { readonly before: DeskRow | undefined; readonly after: DeskRow };

const rowSigns = {
  submitted: ({ before }: Change) => before === undefined,
  // Rows of before this was counted say nothing of it.
  "reviewer-lost": ({ before, after }: Change) =>
    before?.lostReviewers !== undefined && (after.lostReviewers ?? 0) > before.lostReviewers,
  // What is decided directly is reviewed from the beginning, and what is decided anew was reviewed before.
  "round-ended": ({ before, after }: Change) =>
    before?.stage === "submitted" && after.stage === "reviewed" && after.way !== "direct",
  "handed-over": ({ before, after }: Change) =>
    before !== undefined && after.owner !== undefined && after.owner.id !== before.owner?.id,
} as const;

/** By which of these signs something has happened, and of which work; none where it has not. */
function seenBy(sign: StaffSign, { before, after }: Change): readonly Pick<News, "work">[] {
  if ("opens" in sign)
    return after.works
      .filter((work) => sign.opens.includes(work.kind) && !before?.works.some(isSame(work)))
      .map(workOf);
  if ("enters" in sign) return before && before.stage !== after.stage && sign.enters.includes(after.stage) ? [{}] : [];
  return "row" in sign && rowSigns[sign.row]({ before, after }) ? [{}] : [];
}

const signsOf = () => events.flatMap((event) => (heardOf(event).staff ?? []).map((sign) => ({ event, sign })));

/** What staff are to hear of that has happened between two rows of a case. Of a new case, all that is open. */
export const newsBetween = (before: DeskRow | undefined, after: DeskRow): readonly News[] =>
  signsOf().flatMap(({ event, sign }) =>
    seenBy(sign, { before, after }).map((seen) => ({ event, group: groupFor(sign.to, after), ...seen })),
  );

/** What has become late of a case: its last day is one of those from `from` to the day before `today`. */
export const lateNews = (row: DeskRow, from: LocalDay, today: LocalDay): readonly News[] =>
  signsOf().flatMap(({ event, sign }) =>
    "late" in sign
      ? row.works
          .filter(({ kind, due }) => sign.late.includes(kind) && due !== undefined && from <= due && due < today)
          .map((work) => ({ event, group: groupFor(sign.to, row), ...workOf(work) }))
      : [],
  );
