import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { changedWork } from "./changed-work.store.ts";
import { type PartChanged, partSaved, typedIn } from "./part-saved.ts";
import { type PartName, parts } from "./parts/parts.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { partSeen } from "./work.store.ts";
import { requireKnown } from "./work.ts";

type Command = {
  readonly callId: CallId;
  /** Of the work that the officer saw. */
  readonly version: number;
  readonly part: PartName;
  readonly typed: Typed;
  readonly languages?: readonly Language[];
};

type Seen = CallSeen & { readonly base: Typed | undefined };

async function workSeen(table: Reader, { command }: Pressed<Command>): Promise<Seen> {
  const seen = await seenCall(table, command.callId);
  const { work } = seen;
  if (!work) return { ...seen, base: undefined };
  const { callId: name, part, version } = command;
  return { ...seen, base: await partSeen(table, { name, part, work }, version, typedIn(parts[part], work.call)) };
}

/**
 * An officer changes a part of a call in work: what was typed is merged with what others have changed since, control by
 * control. What is wrong, or changed by two, is answered and not saved.
 */
export const changeCall = act({
  name: "change-call",
  writes: ["WORK", "CALLWORKS", "EARLIERWORK"],
  see: workSeen,
  decide: (seen: Seen, command: Command, context): Outcome<PartChanged> => {
    const work = seen.work ?? refuse("not-found");
    requireKnown(work, command.version);
    const { part } = command;
    const { answer, document } = partSaved(parts[part], { work, document: work.call, base: seen.base }, command);
    if (!document) return { answer };
    const before = [[part, typedIn(parts[part], work.call)]] as const;
    return { ...changedWork(work, { call: document, about: part, before }, context), answer };
  },
});
