import { typedCheck } from "../../../functions/applications/check/check.form.ts";
import { recordCheck } from "../../../functions/applications/check/record-check.act.ts";
import { changeCompletion } from "../../../functions/applications/completion/change-completion.act.ts";
import { firstTyped, openForm, writingName } from "../../../functions/applications/completion/completion.ts";
import { handInCompletion } from "../../../functions/applications/completion/hand-in-completion.act.ts";
import { returnApplication } from "../../../functions/applications/completion/return-application.act.ts";
import { saveCompletion } from "../../../functions/applications/completion/save-completion.act.ts";
import { applicationForm } from "../../../functions/applications/form/read-application.ts";
import { type CaseQuestion, isUnanswered } from "../../../functions/pilot/items/case-question.ts";
import { formalPoints } from "../../../functions/pilot/items/formal-check.ts";
import type { Actor } from "../../../functions/pilot/items/lifecycle.ts";
import { controlsOf, questionsOf } from "../../../functions/platform/forms/controls.ts";
import { answerQuestion } from "../../../functions/questions/answer-question.act.ts";
import { askQuestion } from "../../../functions/questions/ask-question.act.ts";
import { closeQuestion } from "../../../functions/questions/close-question.act.ts";
import { sideOf, writingName as wordsName } from "../../../functions/questions/questions.ts";
import { saveWords } from "../../../functions/questions/save-words.act.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** Somebody on the applicant's side: one who wrote the application, or who holds the grant. */
function party({ pilot, chance }: Look): Actor | undefined {
  if (pilot.grantIfAny && chance.likely(0.5)) return holder;
  const member = chance.pick(pilot.members);
  return member && { kind: "applicant", id: member.memberId, name: "" };
}

const somebody = (look: Look): Actor | undefined => (look.chance.likely(0.5) ? staff(look, "officer") : party(look));

/** A question that the person's side may answer; at times any. */
const toAnswer = ({ pilot, chance }: Look, by: Actor): CaseQuestion | undefined => {
  const waiting = pilot.questions.filter((one) => isUnanswered(one) && one.from !== sideOf(by));
  return chance.pick(chance.likely(0.95) ? waiting : pilot.questions);
};

/** The version on the screen: mostly that of what is written now. */
const versionOf = ({ pilot, chance }: Look, name: string): number => {
  const now = pilot.writings.get(name)?.version ?? 0;
  return chance.likely(0.9) ? now : chance.below(now + 1);
};

const aQuestion = ({ chance, today }: Look): Typed => ({
  "p-question": words(chance, "Vilka skolor är med"),
  "p-due": chance.likely(0.5) ? plusLocalDays(today, chance.between(1, 20)) : "",
});

const asking: readonly Play[] = [
  {
    weight: 1,
    play: (look) => {
      const by = somebody(look);
      const version = by && versionOf(look, wordsName("new", sideOf(by)));
      const command = { typed: aQuestion(look), version: version ?? 0, language: "sv" } as const;
      return by && button(look, askQuestion, { by, command });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const by = somebody(look);
      const question = by && toAnswer(look, by);
      if (!by) return undefined;
      const what = question && look.chance.likely(0.7) ? question.number : "new";
      const typed = what === "new" ? aQuestion(look) : { "p-answer": words(look.chance, "Kumla och Hallsberg") };
      return saving(look, saveWords, {
        by,
        command: { what, typed, version: versionOf(look, wordsName(what, sideOf(by))) },
      });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const by = somebody(look);
      const question = by && toAnswer(look, by);
      if (!by || !question) return undefined;
      const { number } = question;
      const typed = { "p-answer": words(look.chance, "Kumla och Hallsberg") };
      const version = versionOf(look, wordsName(number, sideOf(by)));
      return button(look, answerQuestion, { by, command: { number, typed, version, language: "sv" } });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const question = look.chance.pick(look.pilot.questions.filter(({ from, closed }) => from === "staff" && !closed));
      if (!question) return undefined;
      const { number, version } = question;
      return button(look, closeQuestion, { by: staff(look, "officer"), command: { number, version } });
    },
  },
];

const isUndecided = ({ pilot }: Look) => ["submitted", "reviewed"].includes(pilot.lifecycle.stage);

/** What is written in the open answers: the texts anew, the rest as it was. */
function completed({ pilot, chance }: Look): Typed {
  const completion = pilot.openCompletion;
  if (!completion) return {};
  const form = openForm(applicationForm(pilot.call), completion);
  const typed = firstTyped(pilot, completion);
  const texts = controlsOf(form, typed).filter(({ question }) => question.kind === "text" || question.kind === "line");
  return { ...typed, ...Object.fromEntries(texts.map(({ field }) => [field, words(chance, "Kompletterat")])) };
}

/** The completion that is open, and who writes in it. */
function completing(look: Look) {
  const { pilot, chance } = look;
  const number = (pilot.openCompletion ?? (chance.likely(0.05) ? pilot.completions.at(-1) : undefined))?.number;
  const member = chance.pick(pilot.members);
  if (number === undefined || !member) return undefined;
  const by = { kind: "applicant", id: member.memberId, name: "" } as const;
  return { by, command: { number, typed: completed(look), version: versionOf(look, writingName({ number })) } };
}

const returning: readonly Play[] = [
  {
    weight: 1,
    play: (look) => {
      const { pilot, chance, today } = look;
      if (!isUndecided(look) || pilot.completions.length > 6) return undefined;
      const texts = questionsOf(applicationForm(pilot.call)).filter(({ kind }) => kind === "text" || kind === "line");
      const open = Array.from({ length: chance.between(1, 3) }, () => chance.pick(texts)?.id ?? "");
      const typed = {
        "p-open": open,
        "p-due": plusLocalDays(today, chance.between(0, 15)),
        "p-reason": words(chance, "Hur många"),
      };
      return button(look, returnApplication, { by: staff(look, "officer"), command: { typed, language: "sv" } });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const pressed = completing(look);
      return pressed && saving(look, saveCompletion, pressed);
    },
  },
  {
    weight: 3,
    play: (look) => {
      const pressed = completing(look);
      return pressed && button(look, handInCompletion, { ...pressed, command: { ...pressed.command, language: "sv" } });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const { pilot, chance, today } = look;
      const completion = chance.pick(pilot.completions.filter(({ closed }) => !closed));
      if (!completion) return undefined;
      const { number, version, handedIn } = completion;
      const to = handedIn ? "read" : (chance.pick(["extended", "closed"] as const) ?? "closed");
      const typed = { "p-until": plusLocalDays(today, chance.between(16, 40)), "p-why": words(chance, "Det räcker") };
      const command = { number, version, to, typed, language: "sv" } as const;
      return button(look, changeCompletion, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const { pilot, chance } = look;
      if (!isUndecided(look)) return undefined;
      const point = () => (chance.likely(0.7) ? { ok: true } : { ok: false, reason: words(chance, "Det saknas") });
      const [first, second, third] = formalPoints.map(point);
      if (!first || !second || !third) return undefined;
      const typed = typedCheck({ "in-time": first, entitled: second, complete: third });
      const version = pilot.formalCheck?.version ?? 0;
      const command = { typed, version, language: "sv" } as const;
      return button(look, recordCheck, { by: staff(look, "officer"), command });
    },
  },
];

/** What is asked, answered, returned and checked. */
export const asked: readonly Play[] = [...asking, ...returning];
