import type { CallInWork } from "../calls/call.ts";
import type { Context } from "../pilot/act.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { requireSmall } from "./changed-work.ts";
import { partBefore, workNamed } from "./work.store.ts";
import { changedBy, type Work } from "./work.ts";

type Changed = {
  readonly call: CallInWork;
  /** The part or the form that was changed, as the history names it. */
  readonly about: string;
  /** What stood on each page that is another now, for those who still have it open. */
  readonly before: ReadonlyArray<readonly [part: string, typed: Typed]>;
};

/** The work with a change. @throws Refusal call-too-large */
export function changedWork(work: Work, { call, about, before }: Changed, context: Context) {
  requireSmall(call);
  const { version, parts, ...known } = changedBy(work, about, context);
  const pages = Object.fromEntries(before.map(([part]) => [part, version]));
  const next: Work = { ...work, ...known, version, parts: { ...parts, ...pages }, call };
  const { callId } = call;
  const writes: Write[] = [
    { table: "pilots", put: { ...keys.callWork(callId), ...next }, when: unchangedSince(work.version) },
    workNamed(next),
    ...before.map(([part, typed]) => partBefore({ name: callId, part, work }, typed, context.at)),
  ];
  return { writes, log: { action: "call.changed", details: { version: call.version, part: about } } };
}
