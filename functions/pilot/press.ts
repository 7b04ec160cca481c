import { createHash } from "node:crypto";
import { postToLedger } from "../ledger/posting.store.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { keys } from "../platform/table/keys.ts";
import { countdown, retryRaces, type TimeLeft } from "../platform/table/retry.ts";
import { absent, ConditionFailed, type Key, type Table, type Write } from "../platform/table/table.ts";
import { caseIn, nonceOf, type Visit } from "../platform/web/route.ts";
import { newId, pilotSubject, type Subject } from "../vocabulary/ids.ts";
import { type Instant, toMilliseconds } from "../vocabulary/instant.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import type { Act, Guarded, Pressed } from "./act.ts";
import { checkHead, headsUnchanged, raiseHead } from "./head.ts";
import type { Actor } from "./items/lifecycle.ts";
import { outcomeWrites, requireDeclared, requireWritable, writesNothing } from "./outcome-writes.ts";
import { filledIn } from "./the-verification.ts";

/** How long an answer is remembered under its form's nonce. */
const keptDays = 30;

/** What pages put anew into each form that they show, and from where it comes: no part of what the person typed. */
const pageFields = new Set(["csrf", "nonce", "askedFrom"]);

/** The language in which a form was read back is no part of what was typed into it. */
const withoutLanguage = (command: unknown) =>
  typeof command === "object" && command !== null && "typed" in command ? { ...command, language: undefined } : command;

/** The same command gives the same text, whatever the order of its fields. */
const fingerprintOf = (command: unknown) =>
  createHash("sha256")
    .update(
      JSON.stringify(withoutLanguage(command), (name, value: unknown) => {
        if (pageFields.has(name)) return undefined;
        if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
      }) ?? "",
    )
    .digest("base64url");

/** Where the answer of a form's press is stored, and what tells the form's content from another. */
type Receipt = { readonly key: Key; readonly fingerprint: string };

function receiptOf<Command>(name: string, { subject, by, nonce, command }: Pressed<Command>): Receipt | undefined {
  return nonce && { key: keys.nonce(`${name}#${subject}#${by.id}`, nonce), fingerprint: fingerprintOf(command) };
}

/** @throws Refusal pressed-otherwise: the first answer would look as if this content had been taken */
async function earlierAnswer<Answer>(table: Pick<Table, "get">, receipt: Receipt | undefined) {
  const first = receipt && (await table.get("pilots", receipt.key));
  if (!first) return undefined;
  // Answers of the first release were stored without a fingerprint.
  if ((first["fingerprint"] ?? receipt.fingerprint) !== receipt.fingerprint) refuse("pressed-otherwise");
  return { answer: first["answer"] as Answer }; // as: a nonce belongs to one form, which has one kind of answer
}

const keepAnswer = ({ key, fingerprint }: Receipt, answer: unknown, at: Instant): Write => ({
  table: "pilots",
  put: {
    ...key,
    answer,
    fingerprint,
    expiresAtSeconds: Math.floor(toMilliseconds(at) / 1000) + keptDays * 86_400,
  },
  when: absent,
});

/** Another act decided about one of the subjects while it was read. */
class HeadMoved extends Error {}

/**
 * Carries an act out. An earlier press of the same form is answered, and nothing is decided again; else the act reads
 * what it decides on, decides, and everything is written in one transaction. When another write was quicker, all of it is
 * done again.
 *
 * @example await press(table, submitReview, { subject, by, at, nonce, command: { reviewId, assessment, edition } })
 * @throws Refusal of the act; `pressed-otherwise` when the form was pressed before with other content; `busy`
 */
export async function press<Seen extends Guarded, Command, Answer>(
  table: Table,
  act: Act<Seen, Command, Answer>,
  pressed: Pressed<Command>,
): Promise<Answer> {
  const { timeLeft = countdown() } = pressed;
  const receipt = receiptOf(act.name, pressed);
  const attempt = async () => {
    const earlier = await earlierAnswer<Answer>(table, receipt);
    return earlier ? earlier.answer : carryOut(table, act, pressed, receipt, timeLeft);
  };
  /** Two presses in one instant get one answer: before a refusal is thrown, the other press is looked up once more. */
  const isRace = async (error: unknown) => {
    if (error instanceof ConditionFailed || error instanceof HeadMoved) return true;
    if (!(error instanceof Refusal) || error.code === "pressed-otherwise") return false;
    return (await earlierAnswer(table, receipt)) !== undefined;
  };
  return retryRaces(attempt, { isRace, timeLeft, spread: 2 });
}

/** A version that was read is at least as new as the one that was shown before: no newer read makes it fit. */
const isStale = (error: unknown) => error instanceof Refusal && error.code === "stale-version";

async function carryOut<Seen extends Guarded, Command, Answer>(
  table: Table,
  act: Act<Seen, Command, Answer>,
  pressed: Pressed<Command>,
  receipt: Receipt | undefined,
  timeLeft: TimeLeft,
): Promise<Answer> {
  const { at, command } = pressed;
  const seen = await act.see(table, pressed);
  // What writes nothing has no write that guards it: a refusal, too, must rest on what was stored at one moment.
  const requireHeadsUnchanged = async () => {
    if (!(await headsUnchanged(table, seen.heads))) throw new HeadMoved();
  };
  const decide = async () => {
    try {
      const by = act.actor?.(seen, pressed.by, command) ?? pressed.by;
      return { by, outcome: act.decide(seen, command, { by, at, newId }) };
    } catch (error) {
      if (!isStale(error)) await requireHeadsUnchanged();
      throw error;
    }
  };
  const { by, outcome } = await decide();
  if (writesNothing(outcome) && !(outcome.already && receipt)) {
    await requireHeadsUnchanged();
    return ((await earlierAnswer<Answer>(table, receipt)) ?? outcome).answer;
  }
  requireDeclared(act, outcome.writes ?? []);
  if (outcome.log && by.name === "") throw new RangeError(`${act.name} logs who acts, and does not know the name`);
  const writes = [
    ...(receipt ? [keepAnswer(receipt, outcome.answer, at)] : []),
    ...seen.heads.map(outcome.quietly || outcome.already ? checkHead : raiseHead),
    ...outcomeWrites({ ...pressed, by }, outcome),
  ];
  const transact = (all: readonly Write[]) => {
    requireWritable(act.name, all);
    return table.transact(all);
  };
  const { posting } = outcome;
  await (posting
    ? postToLedger(table, posting, (ledger, made) => transact([...filledIn(writes, made), ...ledger]), timeLeft)
    : transact(writes));
  return outcome.answer;
}

type StaffKind = Extract<Actor["kind"], "officer" | "decider" | "finance" | "auditor" | "registrar">;

/** A button that a member of staff pressed, on the case in the address or on another subject. @throws Refusal form-expired */
export const byStaff = <Command>(
  visit: Visit<readonly Role[]>,
  kind: StaffKind,
  command: Command,
  subject: Subject = pilotSubject(caseIn(visit)),
): Pressed<Command> => ({ ...savedByStaff(visit, kind, command, subject), nonce: nonceOf(visit.typed) });

/** As `byStaff`, for what may well be done twice, such as saving a draft. */
export const savedByStaff = <Command>(
  visit: Visit<readonly Role[]>,
  kind: StaffKind,
  command: Command,
  subject: Subject = pilotSubject(caseIn(visit)),
): Pressed<Command> => {
  const { person, now: at, timeLeft } = visit;
  const { subject: id, name, mailbox } = person;
  return { subject, by: { kind, id, name, ...(mailbox ? { mailbox } : {}) }, at, command, timeLeft };
};

type Linked = "applicant" | "reviewer" | "holder";

/** A button that the person of an emailed link pressed; the act knows the name. @throws Refusal form-expired */
export const byLink = <Command>(visit: Visit<Linked>, command: Command): Pressed<Command> => ({
  ...savedByLink(visit, command),
  nonce: nonceOf(visit.typed),
});

/** As `byLink`, for what may well be done twice, such as saving a draft. */
export const savedByLink = <Command>(visit: Visit<Linked>, command: Command): Pressed<Command> => {
  const { person, now: at, timeLeft } = visit;
  const by = { kind: person.kind, id: person.subject, name: "" } as const;
  return { subject: pilotSubject(person.applicationId), by, session: person, at, command, timeLeft };
};
