import type { OutboxId, Subject } from "../../../functions/vocabulary/ids.ts";
import type { Judge } from "../witness.ts";

/** One run of a Lambda's code. */
export type Invocation = {
  /** As the story names it: `deliver-outbox`, `officer o1: assign-reviewer`. */
  readonly what: string;
  /** How many seconds its clock is wrong. */
  readonly skew: number;
  dead: boolean;
  readonly die: () => void;
  /** What is to be true of the press that it carries out. */
  judge?: Judge | undefined;
  /** The outbox entry that it delivers. */
  entry?: { readonly subject: Subject; readonly outboxId: OutboxId } | undefined;
};

/** A call at a port, with all that can go wrong with it. */
export type Calling = <T>(name: string, effect: () => Promise<T>) => Promise<T>;
