import type { Chance } from "./chance.ts";

/** How often each thing goes wrong, of all the times that it could. */
const shares = {
  /** A Lambda dies at a call: before it took effect, or after it and before its answer. */
  dies: 0.012,
  /** The call took effect, and its answer is lost: the Lambda lives on with an error. */
  answerLost: 0.006,
  /** The service is away: nothing has happened. */
  away: 0.006,
  /** DynamoDB cancels a transaction because of another one on the same items. */
  conflicts: 0.03,
  /** An answer comes later than others' calls. */
  late: 0.25,
  /** A query is no snapshot: something else happens between its first items and its last. */
  torn: 0.2,
  /** A call takes so long that leases run out meanwhile. */
  slow: 0.002,
  streamTwice: 0.05,
  streamLost: 0.04,
  mailBounces: 0.03,
  mailComplained: 0.01,
  feedbackTwice: 0.3,
  /** Step Functions asks a Lambda twice for the same. */
  askedTwice: 0.05,
  executionLost: 0.02,
  /** A clock is some seconds wrong. */
  skewed: 0.1,
  doubleClick: 0.06,
  givesUp: 0.05,
} as const;
type FaultName = keyof typeof shares;
export type Faults = { readonly [name in FaultName]: () => boolean } & { stop: () => void; begin: () => void };

/** The faults of the real world; from `stop` on none happens any more. */
export function faultsBy(chance: Chance): Faults {
  let happen = true;
  const fault = (share: number) => (): boolean => happen && chance.likely(share);
  const names = Object.keys(shares) as FaultName[]; // as: its own keys
  const all = Object.fromEntries(names.map((name) => [name, fault(shares[name])])) as {
    [name in FaultName]: () => boolean; // as: one for each name
  };
  return {
    ...all,
    stop: () => {
      happen = false;
    },
    begin: () => {
      happen = true;
    },
  };
}
