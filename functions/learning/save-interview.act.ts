import { act, type Outcome } from "../pilot/act.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { type Brought, broughtTogether, type Written } from "../platform/forms/writing/brought.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { analysisLimits, type Interview, type Passages } from "./analysis.ts";
import { type InterviewAnswers, interviewForm } from "./interview.form.ts";
import { consentWithdrawn, tooManyInterviews } from "./learning.refusals.ts";
import { type Held, type InterviewsSeen, theInterviews } from "./learning.store.ts";
import { learningTexts } from "./learning.texts.ts";
import { locate } from "./locate.ts";
import { heldWrites } from "./with-interviews.ts";

/** `number`: of the interview that is changed, 0 of a new one; `version`: as the officer began from it. */
type Command = Written & {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly language: Language;
};
export type SavedInterview = Brought<Written & { readonly savedAt: Instant; readonly savedBy: string }> & {
  readonly number: number;
  readonly version: number;
  readonly wrong: readonly Problem[];
};

/** What stands in the controls of an interview. */
export const typedInterview = ({ day, asked, consent, text, version, savedAt, savedBy }: Interview) => ({
  ...{ version, savedAt, savedBy },
  typed: { "p-day": day, "p-asked": asked, "p-consent": consent, "p-text": text } satisfies Typed,
});

/** The passages as a changed text has them: each once, or where it stood; the words of the one that is no longer there. */
function movedTo(text: string, { passages }: Passages): Passages["passages"] | { readonly lost: string } {
  const moved: Passages["passages"] = [];
  for (const passage of passages) {
    const places = locate(text, passage.words);
    const place = places.find(({ at }) => at === passage.at) ?? (places.length === 1 ? places[0] : undefined);
    if (!place) return { lost: passage.words };
    moved.push({ ...passage, ...place });
  }
  return moved;
}

/** The interview that is changed; undefined where a new one is begun. @throws Refusal not-found, consent-withdrawn, too-many-interviews */
function changedIn(held: readonly Held[], number: number): Held | undefined {
  if (number === 0)
    return held.length < analysisLimits.interviews
      ? undefined
      : refuse(tooManyInterviews, { most: String(analysisLimits.interviews) });
  const before = held.find(({ interview }) => interview.number === number) ?? refuse("not-found");
  return before.interview.withdrawn ? refuse(consentWithdrawn) : before;
}

/** An officer writes down an interview with a project, or corrects what was written. What was marked in it stays marked. */
export const saveInterview = act({
  name: "save-interview",
  writes: ["ANALYSIS", "PROJECT", "INTERVIEW", "PASSAGES"],
  see: theInterviews,
  decide: (seen: InterviewsSeen, command: Command, { by, at }): Outcome<SavedInterview> => {
    const { held, project } = seen;
    const { applicationId } = project;
    const before = changedIn(held, command.number);
    const t = learningTexts[command.language];
    const number = before?.interview.number ?? held.length + 1;
    const version = before?.interview.version ?? 0;
    const brought = broughtTogether(interviewForm, command, before && typedInterview(before.interview), undefined);
    const read = readTyped(interviewForm, brought.typed, command.language, {
      rules: ({ "p-day": day }) => (day !== undefined && day > dayOf(at) ? [{ field: "p-day", code: "too-late" }] : []),
      words: ({ field, code }) => (field === "p-day" && code === "too-late" ? t.future : undefined),
    });
    const stays = (wrong: readonly Problem[]) => ({ answer: { ...brought, number, version, wrong } });
    if (brought.clashes.length > 0 || brought.isStored || !read.ok) return stays(read.ok ? [] : read.problems);
    const answers: InterviewAnswers = read.value;
    const text = answers["p-text"];
    const passages = before ? movedTo(text, before.of) : [];
    if ("lost" in passages) return stays([{ field: "p-text", text: t.passageLost(passages.lost) }]);
    const interview: Interview = {
      ...{ v: 1, applicationId, number, version: version + 1, text },
      ...{ day: answers["p-day"], asked: answers["p-asked"], consent: answers["p-consent"] },
      ...{ savedAt: at, savedBy: by.name },
    };
    const of: Passages = before
      ? { ...before.of, version: before.of.version + 1, passages }
      : { v: 1, applicationId, interview: number, version: 1, next: 1, passages: [], withdrawn: false };
    return {
      answer: { ...brought, number, version: version + 1, wrong: [] },
      writes: heldWrites(seen, { interview, of }, before),
      log: {
        action: before ? "analysis.interview-changed" : "analysis.interview",
        details: { title: project.title, number },
      },
    };
  },
});
