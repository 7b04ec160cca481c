import { summaryOf } from "../../calls/application-form/summary.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import type { Submission } from "../../pilot/items/submission.ts";
import { memberPut } from "../../pilot/people/member-put.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { carryFirst } from "../carry/carry.refusals.ts";
import { isToBeCarried } from "../carry/to-be-carried.ts";
import { type DraftSeen, givenIn, theDraft } from "../draft/draft.store.ts";
import { readApplication } from "../form/read-application.ts";
import { isStarter } from "../people/people.ts";
import { namedIn } from "../submission/named-people.ts";
import {
  footprintOf,
  newCase,
  newSubmission,
  receipts,
  registration,
  sectionsAsRead,
  startedFor,
} from "../submission/new-submission.ts";
import { type DayFault, dayFault, type Needed, receivedAt, stillNeeded } from "./paper.ts";

type Command = {
  /** It is handed in although something is missing, which is left for a completion. */
  readonly lacking: boolean;
};
export type HandedIn =
  | { readonly submittedAt: string }
  | { readonly fault: DayFault }
  | { readonly needed: readonly Needed[] }
  | { readonly incomplete: true };

/**
 * An officer hands in an application that came on paper. It counts as submitted on the day it came, and goes on as every
 * other: it becomes a pilot and gets a number, and the contact and the signatory get a receipt and a link where they have
 * an address. What is missing may be left for a completion, but for what a case is known by.
 */
export const handInPaper = act({
  name: "hand-in-paper",
  writes: ["DRAFT", "SUBMISSION", "CASE", "REVIEWS", "ALIKE", "MEMBER"],
  see: theDraft,
  decide: (seen: DraftSeen, { lacking }: Command, { by, at, newId }): Outcome<HandedIn> => {
    const { id, subject, draft, call } = seen;
    const { paper, submittedAt: before, language } = draft.head;
    if (!paper) return refuse("not-found");
    if (before) return already({ submittedAt: before });
    const fault = dayFault(call, paper.day, at);
    if (fault) return { answer: { fault } };
    if (isToBeCarried(call)) refuse(carryFirst);
    // What may not lie in the past must not have lain in the past when it came.
    const read = readApplication(givenIn(draft), call, language, paper.day);
    const needed = stillNeeded(read, draft.attachments);
    if (needed.length > 0) return { answer: { needed } };
    if (!read.complete && !lacking) return { answer: { incomplete: true } };
    const typist = draft.members.find(isStarter) ?? refuse("not-found");
    const submittedAt = receivedAt(call, paper.day, at);
    const submission: Submission = {
      ...newSubmission(draft, read.answers, call, typist, submittedAt),
      paper: {
        ...paper,
        by: { id: by.id, name: by.name },
        enteredAt: at,
        ...(read.complete ? {} : { lacking: true as const }),
      },
    };
    const applied = summaryOf(submission, call);
    const pilot = { ...submission, applied };
    const named = namedIn(draft, applied, { invitedBy: typist.memberId, at, newId });
    return {
      answer: { submittedAt },
      writes: [
        { table: "pilots", update: keys.draft(id), set: { submittedAt }, remove: ["peoplePk", "peopleSk"] },
        ...sectionsAsRead(seen),
        { table: "pilots", put: { ...keys.submission(id), ...submission }, when: absent },
        ...startedFor(call, newCase(pilot)),
        registration(subject, submission, applied),
        ...footprintsLeft(footprintOf(pilot)),
        { table: "pilots", update: keys.member(id, typist.memberId), set: { removedAt: at } },
        ...named.map(memberPut),
      ],
      mails: receipts(submission, applied, call, { people: [...draft.members, ...named], at }),
      log: {
        action: "application.paper-entered",
        details: { day: paper.day, attachments: submission.attachments.length, complete: read.complete },
      },
    };
  },
});
