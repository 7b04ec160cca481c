import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { Wheel } from "../pilot/items/wheel.ts";
import { requireProjectLink } from "../pilot/let-in.ts";
import { readsOnly } from "../pilot/people/parts.refusals.ts";
import { isReader, partyName } from "../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { type Asked, degrees } from "./asked.ts";
import { answerForm } from "./wheel.form.ts";
import { nextQuestionAsked, wheelOver } from "./wheel.refusals.ts";
import { readAsked } from "./wheel.store.ts";
import { wheelTexts } from "./wheel.texts.ts";
import { isUnderWay } from "./wheel-of.ts";
import { wheelWrites } from "./wheel-writes.ts";

/** `generation`: of the link that the person came by. `version`: of the answer that was on the page. */
type Command = {
  readonly number: number;
  readonly generation: number;
  readonly version: number;
  readonly typed: Typed;
  readonly language: Language;
};
export type AnsweredWheel = { readonly wrong?: readonly Problem[] };

type Seen = Guarded & { readonly pilot: Pilot; readonly asked: Asked };

/**
 * The question that a link is to, while its person may answer it.
 * @throws Refusal no-longer-member, link-revoked, reads-only, wheel-over, next-question-asked
 */
export function requireAnswerable(pilot: Pilot, { to, number }: Asked, generation: number): Wheel {
  requireProjectLink(pilot, { subject: to, generation });
  if (isReader(pilot, { subject: to })) refuse(readsOnly);
  if (!isUnderWay(pilot)) refuse(wheelOver);
  const { wheel } = pilot;
  return wheel?.people[to]?.number === number ? wheel : refuse(nextQuestionAsked);
}

/** The answer as it is read; without one the question is passed over. */
function readAnswer(typed: Typed, language: Language, at: Instant) {
  const isPassed = typed["action"] === "pass";
  const t = wheelTexts[language];
  const needed = { "p-answer": t.answerNeeded, "p-how-sure": t.sureNeeded, "p-reason": t.reasonNeeded };
  type Needed = keyof typeof needed;
  const asks: readonly Needed[] = isPassed ? ["p-reason"] : ["p-answer", "p-how-sure"];
  const read = readTyped(answerForm, typed, language, {
    rules: (answers) => asks.filter((id) => !answers[id]).map((field) => ({ field, code: "missing" })),
    words: ({ field, code }) => (code === "missing" ? needed[field as Needed] : undefined), // as: no other field is missing
  });
  if (!read.ok) return { wrong: read.problems };
  const {
    "p-answer": text = "",
    "p-how-sure": how,
    "p-evidence": evidence,
    "p-led": led,
    "p-reason": reason = "",
  } = read.value;
  if (isPassed) return { passed: { at, reason } };
  const sure = degrees.find((one) => one === how) ?? "p-unsure";
  return { answer: { at, text, sure, ...(evidence ? { evidence } : {}), ...(led ? { led } : {}) } };
}

/** A person of the pilot answers the question that was put to them, or passes it over and says why; corrected until the next one. */
export const answerWheel = act({
  name: "answer-wheel",
  writes: ["WHEEL", "ASKED", "WHEELS"],
  see: async (table: Reader, { subject, command }: Pressed<Command>): Promise<Seen> => {
    const pilot = await thePilot(table, { subject });
    return { pilot, heads: pilot.heads, asked: await readAsked(table, pilot.id, command.number) };
  },
  decide: ({ pilot, asked: before }: Seen, command: Command, { at }): Outcome<AnsweredWheel> => {
    const wheel = requireAnswerable(pilot, before, command.generation);
    requireVersion(before, command.version);
    const read = readAnswer(command.typed, command.language, at);
    if ("wrong" in read) return { answer: { wrong: read.wrong } };
    const { answer: _answer, passed: _passed, ...question } = before;
    const { cell, to, number } = before;
    const asked: Asked = { ...question, version: before.version + 1, ...read };
    const isPassed = "passed" in read;
    const { answered: was, ...known } = wheel.cells[cell] ?? { asked: 1 };
    // What another question has answered stays so.
    const answered = isPassed ? (was === number ? undefined : was) : number;
    const person = wheel.people[to] ?? refuse("not-found");
    const { open: _open, ...kept } = person;
    const others = person.passed.filter((one) => one !== cell);
    const becomes: Wheel = {
      ...wheel,
      cells: { ...wheel.cells, [cell]: { ...known, ...(answered === undefined ? {} : { answered }) } },
      people: { ...wheel.people, [to]: { ...kept, passed: isPassed ? [...others, cell] : others } },
    };
    return {
      answer: {},
      writes: [
        ...wheelWrites(pilot, becomes),
        { table: "pilots", put: { ...keys.asked(pilot.id, number), ...asked }, when: unchangedSince(before.version) },
      ],
      log: { action: isPassed ? "wheel.passed" : "wheel.answered", details: { number, version: asked.version } },
    };
  },
  actor: ({ pilot, asked }, by) => ({ ...by, id: asked.to, name: partyName(pilot, { id: asked.to }) }),
});
