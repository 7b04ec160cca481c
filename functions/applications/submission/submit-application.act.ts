import { summaryOf } from "../../calls/application-form/summary.ts";
import { requireOpen } from "../../calls/opening.ts";
import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import { typedIn } from "../../pilot/items/draft.ts";
import { memberPut } from "../../pilot/people/member-put.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { carryFirst } from "../carry/carry.refusals.ts";
import { isToBeCarried } from "../carry/to-be-carried.ts";
import { applicantOf, ownMember } from "../draft/applicant.ts";
import { type DraftSeen, givenIn, theDraft } from "../draft/draft.store.ts";
import { readApplication } from "../form/read-application.ts";
import { paperHandedIn } from "../paper/paper.refusals.ts";
import { namedIn } from "./named-people.ts";
import {
  footprintOf,
  newCase,
  newSubmission,
  receipts,
  registration,
  sectionsAsRead,
  startedFor,
} from "./new-submission.ts";
import { typedAsShown } from "./read-through.store.ts";
import { isAsShown, type ShownApplication } from "./shown-application.ts";

type Command = {
  readonly language: Language;
  /** What the person has read through. */
  readonly shown: ShownApplication;
};
/** `changed`: another has written since it was read through; what the person read, to be held beside what is there now. */
export type Submitted = { readonly submittedAt: string } | { readonly incomplete: true } | { readonly changed: Typed };

type Seen = DraftSeen & { readonly readThrough: Typed };

const draftSeen = async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
  const seen = await theDraft(table, pressed);
  return { ...seen, readThrough: await typedAsShown(table, seen, pressed.command.shown) };
};

const readIn = ({ draft, call }: DraftSeen, { language }: Command, at: Pressed<Command>["at"]) =>
  readApplication(givenIn(draft), call, language, dayOf(at));

/**
 * An applicant submits the application as it was read through, against the call that it is pinned to. It is frozen and
 * becomes a pilot, a number in the public record is asked for, and the one who submitted, the contact and the signatory get a
 * receipt with a link of their own.
 * A colleague who submits it later sees the same receipt.
 */
export const submitApplication = act({
  name: "submit-application",
  writes: ["DRAFT", "SUBMISSION", "CASE", "REVIEWS", "ALIKE", "MEMBER"],
  see: draftSeen,
  decide: (seen: Seen, command: Command, { by, at, newId }): Outcome<Submitted> => {
    const { id, subject, draft, call } = seen;
    if (draft.head.submittedAt) return already({ submittedAt: draft.head.submittedAt });
    if (draft.head.paper) refuse(paperHandedIn);
    requireOpen(call, command.language, at);
    if (isToBeCarried(call)) refuse(carryFirst);
    if (!isAsShown(draft, command.shown)) return { answer: { changed: seen.readThrough } };
    const { complete, answers } = readIn(seen, command, at);
    if (!complete) return { answer: { incomplete: true } };
    const member = ownMember(draft, by.id);
    const submission = newSubmission(draft, answers, call, member, at);
    const applied = summaryOf(submission, call);
    const pilot = { ...submission, applied };
    const named = namedIn(draft, applied, { invitedBy: member.memberId, at, newId });
    return {
      answer: { submittedAt: at },
      writes: [
        { table: "pilots", update: keys.draft(id), set: { submittedAt: at }, remove: ["peoplePk", "peopleSk"] },
        ...sectionsAsRead(seen),
        { table: "pilots", put: { ...keys.submission(id), ...submission }, when: absent },
        ...startedFor(call, newCase(pilot)),
        registration(subject, submission, applied),
        ...footprintsLeft(footprintOf(pilot)),
        ...named.map(memberPut),
      ],
      mails: receipts(submission, applied, call, { me: member, people: [...draft.members, ...named], at }),
      log: {
        action: "application.submitted",
        details: { attachments: submission.attachments.length, callVersion: call.version },
      },
    };
  },
  actor: (seen, by) => applicantOf(by.id, organisationIn(seen)),
});

/** The name of the organisation, once it is written. */
function organisationIn({ draft, call }: DraftSeen): string | undefined {
  const question = askedAs(call.forms.application, "organisation");
  return question && (typedText(typedIn(draft), question.id) || undefined);
}
