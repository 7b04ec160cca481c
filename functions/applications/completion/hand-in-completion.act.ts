import { type ApplicationSummary, summaryOf } from "../../calls/application-form/summary.ts";
import { act, type Outcome } from "../../pilot/act.ts";
import { changesBetween } from "../../pilot/changed-answers.ts";
import { footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import { remindersLeft } from "../../pilot/due-reminders.ts";
import { completionPut } from "../../pilot/items/completion.ts";
import { asItIsNow } from "../../pilot/items/party.ts";
import type { Submission } from "../../pilot/items/submission.ts";
import { toldPeople } from "../../pilot/people/told-people.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { writingDropped } from "../../pilot/writing.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, present, type Write } from "../../platform/table/table.ts";
import { reviewersOfChange } from "../../reviews/contract.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { applicantOf } from "../draft/applicant.ts";
import { footprintOf } from "../submission/new-submission.ts";
import { readCompletion, requireWritableCompletion, writingName } from "./completion.ts";
import { namedReviewers } from "./named-reviewers.ts";

type Command = {
  readonly number: number;
  readonly typed: Typed;
  /** The version of what is written that the person saw. */
  readonly version: number;
  readonly language: Language;
};
/** Not handed in: something is wrong in the open answers or no longer fits the others, nothing differs, or another wrote. */
export type HandedIn =
  | { readonly wrong: readonly Problem[]; readonly outside: readonly Problem[] }
  | { readonly wrong: "unchanged" }
  | { readonly changed: true }
  | { readonly submission: number };

/** What lists show of the case follows the answers. */
const caseFollows = (pilot: Pilot, { title, organisation, municipality }: ApplicationSummary): readonly Write[] => {
  const { lifecycle } = pilot;
  const isSame =
    lifecycle.title === title && lifecycle.organisation === organisation && lifecycle.municipality === municipality;
  if (isSame) return [];
  return [{ table: "pilots", update: keys.case(pilot.id), set: { title, organisation, municipality }, when: present }];
};

/**
 * An applicant hands in the open answers. The application as it then is becomes its next version, beside those before it;
 * whoever still reviews it is told, and so is everybody on the applicant's side.
 */
export const handInCompletion = act({
  name: "hand-in-completion",
  writes: ["SUBMISSION", "COMPLETION", "WRITING", "CASE", "ALIKE"],
  see: thePilot,
  decide: (pilot: Pilot, { number, typed, version, language }: Command, { by, at }): Outcome<HandedIn> => {
    const completion = requireWritableCompletion(pilot, number);
    const name = writingName(completion);
    const draft = pilot.writings.get(name);
    if ((draft?.version ?? 0) !== version) return { answer: { changed: true } };
    const { read, files, problems, outside } = readCompletion(pilot, completion, typed, language);
    if (!read.complete) return { answer: { wrong: problems, outside } };
    const reviewing = namedReviewers(pilot, read.answers, language);
    if (reviewing.length > 0) return { answer: { wrong: reviewing, outside: [] } };
    const { submission: before, call } = pilot;
    const next: Submission = {
      ...before,
      submittedAt: at,
      submittedBy: MemberId.parse(by.id),
      answers: read.answers,
      attachments: [...files],
    };
    const changed = changesBetween(before, next, { call, lang: language, reader: "applicant" });
    if (changed.length === 0) return { answer: { wrong: "unchanged" } };
    const applied = asItIsNow(summaryOf(next, call), pilot.party);
    const handedIn = { at, by: { id: by.id, name: by.name }, submission: pilot.submissions.length + 1 };
    const { title } = applied;
    return {
      answer: { submission: handedIn.submission },
      writes: [
        { table: "pilots", put: { ...keys.submission(pilot.id, handedIn.submission), ...next }, when: absent },
        completionPut(pilot.id, { ...completion, handedIn }),
        ...writingDropped(pilot.id, name, draft),
        ...caseFollows(pilot, applied),
        ...footprintsLeft(footprintOf({ ...next, applied })),
      ],
      mails: [
        ...toldPeople(pilot, at).map(
          (person) => ({ template: "completion-received", ...person, data: { title, at } }) as const,
        ),
        ...reviewersOfChange(pilot, title, at),
      ],
      cancels: remindersLeft(pilot, `completion-${number}`),
      log: {
        action: "completion.handed-in",
        details: { number, version: handedIn.submission, changed: changed.length },
      },
    };
  },
  actor: ({ lifecycle }, by) => applicantOf(by.id, lifecycle.organisation),
});
