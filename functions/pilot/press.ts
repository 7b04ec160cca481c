import { createHash } from "node:crypto";
import { postToLedger } from "../ledger/posting.store.ts";
import type { Posting } from "../ledger/verification.ts";
import { keys } from "../platform/table/keys.ts";
import { pauseAfter, usualPatience } from "../platform/table/pause.ts";
import { absent, ConditionFailed, type Key, type Table, type Write } from "../platform/table/table.ts";
import { newId } from "../vocabulary/ids.ts";
import { toMilliseconds } from "../vocabulary/instant.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import type { Act, Guarded, Pressed } from "./act.ts";
import { headPassed, headStands, headsStand } from "./head.ts";
import { outcomeWrites, requireDeclared, requireWritable, writesNothing } from "./outcome-writes.ts";
import { filledIn } from "./the-verification.ts";

/** How long an answer is remembered under its form's nonce. */
const keptDays = 30;

/** What our own pages put into a form, and put in anew when it is shown again: no part of what a person says. */
const ours = new Set(["csrf", "nonce"]);

/** The language in which a form was read back is no part of what was typed into it. */
const said = (command: unknown) =>
  typeof command === "object" && command !== null && "typed" in command ? { ...command, language: undefined } : command;

/** The same command gives the same text, whatever the order of its fields. */
const fingerprintOf = (command: unknown) =>
  createHash("sha256")
    .update(
      JSON.stringify(said(command), (name, value: unknown) => {
        if (ours.has(name)) return undefined;
        if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
      }) ?? "",
    )
    .digest("base64url");

/** The answer of an earlier press of a form, in the table under its nonce. */
type Remembered = { readonly key: Key; readonly fingerprint: string };

function rememberedAs<Command>(
  name: string,
  { subject, by, nonce, command }: Pressed<Command>,
): Remembered | undefined {
  return nonce && { key: keys.nonce(`${name}#${subject}#${by.id}`, nonce), fingerprint: fingerprintOf(command) };
}

/** @throws Refusal pressed-otherwise: the first answer would look as if this content had been taken */
async function earlierAnswer<Answer>(table: Pick<Table, "get">, press: Remembered | undefined) {
  const first = press && (await table.get("pilots", press.key));
  if (!first) return undefined;
  // Answers of the first release were stored without a fingerprint.
  if ((first["fingerprint"] ?? press.fingerprint) !== press.fingerprint) refuse("pressed-otherwise");
  return { answer: first["answer"] as Answer }; // as: a nonce belongs to one form, which has one kind of answer
}

const answerKept = ({ key, fingerprint }: Remembered, answer: unknown, at: Pressed<never>["at"]): Write => ({
  table: "pilots",
  put: {
    ...key,
    answer,
    fingerprint,
    expiresAtSeconds: Math.floor(toMilliseconds(at) / 1000) + keptDays * 86_400,
  },
  when: absent,
});

/**
 * Carries an act out. An earlier press of the same form is answered, and nothing is judged again; else what the act
 * decides on is read, it decides, and everything is written in one transaction. When somebody else was quicker, all of it
 * is done again.
 *
 * @example await press(table, submitReview, { subject, by, at, nonce, command: { reviewId, assessment, edition } })
 * @throws Refusal of the act; `pressed-otherwise` when the form was pressed before with other content; `busy`
 */
export async function press<Seen extends Guarded, Command, Answer>(
  table: Table,
  act: Act<Seen, Command, Answer>,
  pressed: Pressed<Command>,
): Promise<Answer> {
  const begun = performance.now();
  const patience = pressed.patience ?? usualPatience;
  const left = () => patience - (performance.now() - begun);
  const remembered = rememberedAs(act.name, pressed);
  for (let round = 1; ; round++) {
    const tried = performance.now();
    try {
      const earlier = await earlierAnswer<Answer>(table, remembered);
      return earlier ? earlier.answer : await carriedOut(table, act, pressed, remembered, left);
    } catch (error) {
      await throwUnlessRaced(error);
      if (left() < 0) refuse("busy");
    }
    await pauseAfter(round, 2 * (performance.now() - tried));
  }

  /** Two presses in one instant get one answer: before a no is said, the other press is looked for once more. */
  async function throwUnlessRaced(error: unknown) {
    if (error instanceof ConditionFailed || error instanceof Overtaken) return;
    if (error instanceof Refusal && error.code === "busy") return;
    if (!(error instanceof Refusal) || error.code === "pressed-otherwise") throw error;
    if (!(await earlierAnswer(table, remembered))) throw error;
  }
}

/** Somebody decided about one of the subjects while it was read. */
class Overtaken extends Error {}

/** A version that was read is at least as new as the one that was shown before: no newer read makes it fit. */
const isStale = (error: unknown) => error instanceof Refusal && error.code === "stale-version";

/** What `make` gives; when it throws, `before` is done first. */
async function orElse<T>(make: () => T, before: () => Promise<void>): Promise<T> {
  try {
    return make();
  } catch (error) {
    if (!isStale(error)) await before();
    throw error;
  }
}

async function carriedOut<Seen extends Guarded, Command, Answer>(
  table: Table,
  act: Act<Seen, Command, Answer>,
  pressed: Pressed<Command>,
  remembered: Remembered | undefined,
  left: () => number,
): Promise<Answer> {
  const { at, command } = pressed;
  const seen = await act.see(table, pressed);
  const decided = () => {
    const by = act.actor?.(seen, pressed.by, command) ?? pressed.by;
    return { by, outcome: act.decide(seen, command, { by, at, newId }) };
  };
  // What writes nothing has no write that guards it: a no, too, must rest on what was true at one moment.
  const onTrueGround = async () => {
    if (!(await headsStand(table, seen.heads))) throw new Overtaken();
  };
  const { by, outcome } = await orElse(decided, onTrueGround);
  if (writesNothing(outcome)) {
    await onTrueGround();
    return ((await earlierAnswer<Answer>(table, remembered)) ?? outcome).answer;
  }
  requireDeclared(act, outcome.writes ?? []);
  if (outcome.log && by.name === "") throw new RangeError(`${act.name} logs who acts, and does not know the name`);
  const writes = [
    ...(remembered ? [answerKept(remembered, outcome.answer, at)] : []),
    ...seen.heads.map(outcome.quietly ? headStands : headPassed),
    ...outcomeWrites({ ...pressed, by }, outcome),
  ];
  const transact = (all: readonly Write[]) => {
    requireWritable(act.name, all);
    return table.transact(all);
  };
  const posted = (posting: Posting) =>
    postToLedger(table, posting, (ledger, made) => transact([...filledIn(writes, made), ...ledger]), left());
  await (outcome.posting ? posted(outcome.posting) : transact(writes));
  return outcome.answer;
}
