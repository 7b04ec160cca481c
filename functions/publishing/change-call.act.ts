import type { CallInWork } from "../calls/call.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { type Change, changed } from "./change.ts";
import { requireSmall } from "./changed-work.ts";
import { nothingWrong, type PartChanged, partSaved, typedIn } from "./part-saved.ts";
import { isPart, type PartName, parts } from "./parts/parts.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { partBefore, partSeen, workNamed } from "./work.store.ts";
import { changedBy, requireKnown, type Work } from "./work.ts";

type Command = {
  readonly callId: CallId;
} /** Of the version that the officer saw; left out by a change that is right of whatever is stored now. */ & (
  | { readonly version?: number | undefined; readonly change: Change }
  /** A part as it was typed: merged with what others have changed since that version, control by control. */
  | {
      readonly version: number;
      readonly part: PartName;
      readonly typed: Typed;
      readonly languages?: readonly Language[];
    }
);

type Seen = CallSeen & { readonly base: Typed | undefined };

async function workSeen(table: Reader, { command }: Pressed<Command>): Promise<Seen> {
  const seen = await seenCall(table, command.callId);
  const { work } = seen;
  if (!work || !("part" in command)) return { ...seen, base: undefined };
  const { callId: name, part, version } = command;
  return { ...seen, base: await partSeen(table, { name, part, work }, version, typedIn(parts[part], work.call)) };
}

/**
 * An officer changes a call in work. A part that was typed is merged with what others have changed since; any other
 * change is of the version that was shown. What is wrong, or changed by two, is answered and not saved.
 */
export const changeCall = act({
  name: "change-call",
  writes: ["WORK", "CALLWORKS", "EARLIERWORK"],
  see: workSeen,
  decide: (seen: Seen, command: Command, context): Outcome<PartChanged> => {
    const work = seen.work ?? refuse("not-found");
    const { version = work.version } = command;
    requireKnown(work, version);
    if ("part" in command) {
      const { part } = command;
      const { answer, document } = partSaved(parts[part], { work, document: work.call, base: seen.base }, command);
      return { ...(document && written(work, document, part, command, context)), answer };
    }
    if (version !== work.version) refuse("stale-version");
    const { change } = command;
    const about = change.kind === "part" ? change.part : change.form;
    const call = changed(work.call, change);
    return { ...written(work, call, about, command, context), answer: nothingWrong(work.version + 1) };
  },
});

type Context = Parameters<typeof changeCall.decide>[2];

/** The work with a change, and the part as it was before it, for those who still have it open. */
function written(work: Work, call: CallInWork, about: string, { callId }: Command, context: Context) {
  requireSmall(call);
  const next: Work = { ...work, ...changedBy(work, about, context), call };
  const writes: Write[] = [
    { table: "pilots", put: { ...keys.callWork(callId), ...next }, when: unchangedSince(work.version) },
    workNamed(next),
  ];
  if (isPart(about))
    writes.push(partBefore({ name: callId, part: about, work }, typedIn(parts[about], work.call), context.at));
  return { writes, log: { action: "call.changed", details: { version: call.version, part: about } } };
}
