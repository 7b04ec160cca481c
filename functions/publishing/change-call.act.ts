import type { CallInWork } from "../calls/call.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { FormProblem } from "../platform/forms/answers.ts";
import type { BothChanged } from "../platform/forms/merge.ts";
import { inKeyOrder } from "../platform/forms/same.ts";
import { typedOf } from "../platform/forms/typed-of.ts";
import { broughtTogether } from "../platform/forms/writing/brought.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { type Change, changed } from "./change.ts";
import { requireSmall } from "./changed-work.ts";
import { type PartName, parts } from "./parts/parts.ts";
import { readPart } from "./parts/read-part.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { partKept, readEarlierPart, workNamed } from "./work.store.ts";
import { partVersion, type Work } from "./work.ts";

type Command = {
  readonly callId: CallId;
} /** Of the version that the officer saw; left out by a change that is right of whatever is stored now. */ & (
  | { readonly version?: number | undefined; readonly change: Change }
  /** A part as it was typed: merged with what others have changed since that version, control by control. */
  | { readonly version: number; readonly part: PartName; readonly typed: Typed }
);

export type CallChanged = {
  /** The version that is stored now. */
  readonly version: number;
  /** What stands in the controls of the part now: mine, with what others changed elsewhere. */
  readonly typed: Typed;
  /** What is wrong, so that nothing was saved. */
  readonly problems: readonly FormProblem[];
  /** What both changed, so that nothing was saved. */
  readonly clashes: readonly BothChanged[];
  /** The controls that another officer changed meanwhile, taken without asking. */
  readonly merged: readonly string[];
  readonly other?: Pick<Work, "changedAt" | "changedBy">;
};

type Seen = CallSeen & { readonly base: Typed | undefined };

/** What stands in the controls of a part. */
const typedIn = (part: PartName, call: CallInWork): Typed => typedOf(parts[part].form, parts[part].answersIn(call));

async function workSeen(table: Reader, { command }: Pressed<Command>): Promise<Seen> {
  const seen = await seenCall(table, command.callId);
  const { work } = seen;
  if (!work || !("part" in command)) return { ...seen, base: undefined };
  const { part, version } = command;
  const isAsSeen = version >= partVersion(work, part);
  const base = isAsSeen
    ? typedIn(part, work.call)
    : (await readEarlierPart(table, command.callId, part, version))?.typed;
  return { ...seen, base };
}

/**
 * An officer changes a call in work. A part that was typed is merged with what others have changed since; any other
 * change is of the version that was shown. What is wrong, or changed by two, is answered and not saved.
 */
export const changeCall = act({
  name: "change-call",
  writes: ["WORK", "CALLWORKS", "EARLIERWORK"],
  see: workSeen,
  decide: (seen: Seen, command: Command, context): Outcome<CallChanged> => {
    const work = seen.work ?? refuse("not-found");
    // A version that this work never had is of a page of an earlier one.
    const { version = work.version } = command;
    if (version > work.version || version < work.begun) refuse("stale-version");
    if ("part" in command) return saved(work, seen.base, command, context);
    if (version !== work.version) refuse("stale-version");
    const call = changed(work.call, command.change);
    const { change } = command;
    const about = change.kind === "part" ? change.part : change.form;
    return { ...written(work, call, about, command, context), answer: nothingWrong(work.version + 1, {}) };
  },
});

const nothingWrong = (version: number, typed: Typed): CallChanged => ({
  version,
  typed,
  problems: [],
  clashes: [],
  merged: [],
});

type Context = Parameters<typeof changeCall.decide>[2];
type PartTyped = Extract<Command, { part: PartName }>;

function saved(work: Work, base: Typed | undefined, command: PartTyped, context: Context): Outcome<CallChanged> {
  const { part } = command;
  const from = partVersion(work, part);
  const now = { version: from, typed: typedIn(part, work.call) };
  // Whatever else of the call was changed, a page that was shown since the part was is of the part as it is.
  const mine = { version: Math.min(command.version, from), typed: command.typed };
  const { typed, merged, clashes } = broughtTogether(parts[part].form, mine, now, base);
  const { answers, problems } = readPart(part, typed, work.call);
  const other = mine.version === from ? {} : { other: { changedAt: work.changedAt, changedBy: work.changedBy } };
  const answer = { typed, problems, clashes, merged, ...other };
  if (problems.length > 0 || clashes.length > 0) return { answer: { ...answer, version: work.version } };
  const call = changed(work.call, { kind: "part", part, answers });
  if (inKeyOrder(call) === inKeyOrder(work.call)) return { answer: { ...answer, version: work.version } };
  return { ...written(work, call, part, command, context), answer: { ...answer, version: work.version + 1 } };
}

/** The work with a change, and the part as it was before it, for those who still have it open. */
function written(work: Work, call: CallInWork, about: string, { callId }: Command, { by, at }: Context) {
  requireSmall(call);
  const version = work.version + 1;
  const next: Work = {
    ...work,
    version,
    call,
    changedAt: at,
    changedBy: { id: by.id, name: by.name },
    writers: [...new Set([...work.writers, by.id])],
    parts: { ...work.parts, [about]: version },
  };
  const writes: Write[] = [
    { table: "pilots", put: { ...keys.callWork(callId), ...next }, when: unchangedSince(work.version) },
    workNamed(next),
  ];
  if (about in parts) {
    const part = about as PartName; // as: it is one of them
    const typed = typedIn(part, work.call) as Record<string, string>; // as: the lists are not changed by anyone
    writes.push(partKept(callId, { part, from: partVersion(work, part), through: work.version, typed }, at));
  }
  return { writes, log: { action: "call.changed", details: { version: call.version, part: about } } };
}
