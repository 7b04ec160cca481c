import type { Pressed } from "../pilot/act.ts";
import { type Asker, isUnanswered } from "../pilot/items/case-question.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import type { SavedWriting } from "../pilot/writing.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { autosaved } from "../platform/forms/writing/autosaved.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import type { Role } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { type Visit, versionOf } from "../platform/web/route.ts";
import { type Problem, type Typed, typedText } from "../vocabulary/typed.ts";
import { answerQuestion } from "./answer-question.act.ts";
import { askQuestion } from "./ask-question.act.ts";
import { closeQuestion } from "./close-question.act.ts";
import { questionPaths } from "./paths.ts";
import { questionTexts } from "./questions.texts.ts";
import { formOf, questionAt, type What, writingName } from "./questions.ts";
import { saveWords } from "./save-words.act.ts";

/** Who asks for a page of the conversation, and what differs by that. */
export type Caller = {
  readonly table: Table;
  readonly visit: Visit<"applicant"> | Visit<"holder"> | Visit<readonly Role[]>;
  readonly side: Asker;
  readonly mayWrite: boolean;
  /** The page of the case as this person reaches it, and what it is called. */
  readonly under: string;
  readonly home: "toApplication" | "toProject" | "toCase";
  readonly pilot: () => Promise<Pilot>;
  readonly pressed: <Command>(command: Command) => Pressed<Command>;
  readonly saved: <Command>(command: Command) => Pressed<Command>;
};

/** So many stand on a page of the conversation. */
const onPage = 25;

const around = ({ visit, side, mayWrite, under, home }: Caller, pilot: Pilot) => ({
  ...{ title: pilot.lifecycle.title, side, mayWrite, under },
  home: questionTexts[visit.language][home],
});

/** The conversation, the newest question first. */
export async function conversation(caller: Caller): Promise<Answer> {
  const pilot = await caller.pilot();
  const { query } = caller.visit;
  const asked = Number(query.get("till"));
  const last = Number.isSafeInteger(asked) && asked > 0 ? asked : Number.POSITIVE_INFINITY;
  const fitting = pilot.questions.filter(({ number }) => number <= last).toReversed();
  const next = fitting[onPage];
  const done = (["sent", "answered", "nowClosed"] as const).find((one) => query.has(words[one]));
  const older = next && `${questionPaths(caller.under).all}?till=${next.number}`;
  const shown = { ...around(caller, pilot), questions: fitting.slice(0, onPage), older, done };
  return html(caller.visit, (await import("./conversation.page.tsx")).ConversationPage, shown);
}
/** What was done, as an address says it. */
const words = { sent: "skickad", answered: "besvarad", nowClosed: "klar" } as const;

const hereOf = ({ under }: Caller, what: What) =>
  what === "new" ? questionPaths(under).ask : questionPaths(under).one(what);

const whoIn = (savedBy: string | undefined, { visit }: Caller) => savedBy || questionTexts[visit.language].others;

function writingOf(caller: Caller, pilot: Pilot, what: What): Writing {
  const { visit, side } = caller;
  const t = questionTexts[visit.language];
  const theirs = pilot.writings.get(writingName(what, side));
  return {
    form: formOf(what, side, visit.now),
    here: hereOf(caller, what),
    name: what === "new" ? t.ask : t.answerTitle(what),
    caption: pilot.lifecycle.title,
    theirs,
    who: whoIn(theirs?.savedBy, caller),
  };
}

type Shown = Pick<SavedWriting, "typed" | "version"> & Partial<Pick<SavedWriting, "merged" | "other">>;

/** A new question or one that was asked, with the form of what may be written. @throws Refusal not-found */
export async function shown(
  caller: Caller,
  what: What,
  now?: Shown,
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const { visit, side, mayWrite } = caller;
  const pilot = await caller.pilot();
  const question = what === "new" ? undefined : questionAt(pilot, what);
  const stored = pilot.writings.get(writingName(what, side));
  const { typed, version, merged = [], other }: Shown = now ?? stored ?? { typed: {}, version: 0 };
  const isAnswered = question && (question.from === side || !isUnanswered(question));
  const document = mayWrite && !isAnswered ? formOf(what, side, visit.now) : undefined;
  const about = document && aboutControls(document, typed, visit.language);
  const page = {
    ...around(caller, pilot),
    ...{ form: document, question, typed: mayWrite ? typed : {}, version, problems },
    saved: visit.query.has("sparad"),
    taken: { who: whoIn(other?.savedBy, caller), labels: merged.map((field) => about?.(field).label ?? field) },
  };
  return html(visit, (await import("./question.page.tsx")).QuestionPage, page, { home: hereOf(caller, what) });
}

/** Sends what was written. Undefined where it was sent; else what is to be corrected, or nothing but the other's text. */
async function sent(
  { table, visit, pressed }: Caller,
  what: What,
  typed: Typed,
): Promise<readonly Problem[] | undefined> {
  const form = { typed, version: versionOf(typed), language: visit.language };
  const done =
    what === "new"
      ? await press(table, askQuestion, pressed(form))
      : await press(table, answerQuestion, pressed({ number: what, ...form }));
  if ("wrong" in done) return done.wrong;
  return "changed" in done ? [] : undefined;
}

/** A question or an answer is saved, or sent: what cannot be sent is saved, and shown with what is wrong. */
export async function written(caller: Caller, what: What): Promise<Answer> {
  const { table, visit, saved: saving } = caller;
  const typed = await typedOrMerged(visit, async () => writingOf(caller, await caller.pilot(), what));
  if (isAnswer(typed)) return typed;
  const isSent = !visit.autosave && typedText(typed, "action") === "send";
  const problems = isSent ? await sent(caller, what, typed) : [];
  if (problems === undefined)
    return seeOther(`${questionPaths(caller.under).all}?${what === "new" ? words.sent : words.answered}`);
  const byButton = visit.autosave ? {} : { byButton: true as const };
  const saved = await press(table, saveWords, saving({ what, typed, version: versionOf(typed), ...byButton }));
  if (visit.autosave) {
    const about = aboutControls(formOf(what, caller.side, visit.now), saved.typed, visit.language);
    const by = saved.other && whoIn(saved.other.savedBy, caller);
    return autosaved(saved, about, { href: hereOf(caller, what), by });
  }
  if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(caller, await caller.pilot(), what), saved);
  if (problems.length > 0 || saved.merged.length > 0) return shown(caller, what, saved, problems);
  return seeOther(`${hereOf(caller, what)}?sparad`);
}

/** An officer has read an answer, or waits for none any more. */
export async function closed(caller: Caller, number: number): Promise<Answer> {
  const { table, visit, pressed } = caller;
  await press(table, closeQuestion, pressed({ number, version: versionOf(visit.typed) }));
  return seeOther(`${questionPaths(caller.under).all}?${words.nowClosed}`);
}
