import { isDeepStrictEqual } from "node:util";
import type { Act, Context, Guarded, Outcome, Pressed, Reader } from "../../functions/pilot/act.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { OutboxId } from "../../functions/vocabulary/ids.ts";
import { promise } from "./story.ts";
import type { Tape } from "./tape.ts";

/** Any act, its types forgotten: the simulation presses them all alike. */
export type AnyAct = Act<Guarded, unknown, unknown>;

/** Acts whose outcome holds a figure that nothing guards, and why that does no harm. */
const unguarded: Readonly<Record<string, string>> = {
  "invite-member": "a step that is saved moves no head: an invitation may go out before it knows the title",
  "send-person-link": "as with an invitation: it may go out before it knows the name of the organisation",
  "keep-pooled": "namesakes are found by an index, which may be late: to be asked about one is a reminder and no guard",
  "send-tasks-link": "a person's reviews are found by an index, which may be late: the list itself reads them anew",
  "put-on-agenda": "a case decided at that moment stands there as one decided a moment later does: its row says so",
  "keep-year-end":
    "a list that was the newest when it was asked for is kept: another day's, kept at that moment, follows it",
  "set-estimate":
    "it holds for the months that were seen, within what is left of the grant when it is read: a claim that comes then ends it",
  "publish-analysis":
    "how many projects the call had is what the edition says of its day: one that is granted then is the next's",
  "send-mine":
    "how many cases a person has is what the mail says when it is asked for: the list itself reads them anew",
  "order-batch":
    "a proposal to read through: each of its payments is attested by a press of its own, which leaves out what has changed",
  "ask-for-file": "how many lines there were is an estimate for the page that shows how far the file has come",
};

/** What of an outcome has an effect; the answer of what is only saved also tells of other steps. */
const effectsOf = ({ answer, ...effects }: Outcome<unknown>, sent: ReadonlySet<string> = new Set()) => {
  // A timer that was sent at that very moment is cancelled by nobody: to name it does no harm.
  const cancels = effects.cancels?.filter((name) => !sent.has(name));
  return JSON.stringify({ ...(effects.quietly ? {} : { answer }), ...effects, ...(cancels ? { cancels } : {}) });
};

const shown = 300;
/** Two long texts from a little before where they part. */
function parted(one: string, other: string): string {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  const from = Math.max(0, place - shown / 2);
  return `\n  written: ...${one.slice(from, from + shown)}\n  true:    ...${other.slice(from, from + shown)}`;
}

type Decided = { readonly context: Context; readonly used: readonly Uint8Array[]; readonly outcome: Outcome<unknown> };

/**
 * Watches one press of a button, over all its attempts. At the moment of the transaction the act decides once more, on
 * what is stored at that very moment: it must come to what is written. And it is written once.
 */
export function witness(act: AnyAct, { reader, tape }: { readonly reader: Reader; readonly tape: Tape }) {
  let commits = 0;

  /** The timers that an outcome cancels and that wait no longer. */
  async function sentOf({ outcome }: Decided, { subject }: Pressed<unknown>): Promise<ReadonlySet<string>> {
    const names = outcome.cancels ?? [];
    const stored = await Promise.all(
      names.map((name) => reader.get("pilots", keys.outbox(subject, OutboxId.parse(name)))),
    );
    return new Set(names.filter((_, i) => stored[i]?.["status"] !== "waiting"));
  }

  async function decidedNow(
    pressed: Pressed<unknown>,
    { context, used }: Decided,
    sent: ReadonlySet<string>,
  ): Promise<string> {
    try {
      const seen = await act.see(reader, pressed);
      return effectsOf(
        tape.playing(used, () => act.decide(seen, pressed.command, context)),
        sent,
      );
    } catch (error) {
      return `a no: ${error instanceof Error ? error.message : error}`;
    }
  }

  /** One request: the act as it is pressed in it, and the judge of its transaction. */
  function attempt(pressed: Pressed<unknown>) {
    let last: Decided | undefined;
    const watched: AnyAct = {
      ...act,
      decide: (seen, command, context) => {
        const { made: outcome, used } = tape.recording(() => act.decide(seen, command, context));
        last = { context, used, outcome };
        return outcome;
      },
    };
    return {
      act: watched,
      /** To be asked just before a transaction; its answer, just after it was written. */
      judge: async () => {
        if (!last) return undefined;
        const sent = await sentOf(last, pressed);
        const decided = effectsOf(last.outcome, sent);
        const now = act.name in unguarded ? decided : await decidedNow(pressed, last, sent);
        return () => {
          commits++;
          promise(decided === now, () => `${act.name} wrote what was not true any more${parted(decided, now)}`);
          promise(commits === 1 || !pressed.nonce, () => `${act.name} was done ${commits} times under one nonce`);
        };
      },
    };
  }

  return { attempt, commits: () => commits };
}
export type Judge = Pick<ReturnType<ReturnType<typeof witness>["attempt"]>, "judge">["judge"];

/** The same answer twice. */
export const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(structuredClone(a), structuredClone(b));
