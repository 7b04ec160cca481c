import {
  type Adoption,
  type AdoptionState,
  adoptionStates,
  type FunnelCount,
  type FunnelRow,
  type Received,
  type ReceivedSaid,
} from "../pilot/items/adoption.ts";

/** The way into ordinary work, in its order. What ended stands beside it. */
export const adoptionSteps = [
  "planned",
  "tried",
  "plan",
  "budget",
  "ordinary",
] as const satisfies readonly AdoptionState[];

/** The place of a state on the way; what ended comes after all of it, so that lists can be read from a place on. */
export const rankOf = (state: AdoptionState): number => (state === "ended" ? 9 : adoptionSteps.indexOf(state) + 1);

type Standing = Adoption["standing"];

/** How many receivers stand where. */
export function standingOf(received: readonly Pick<Received, "state">[]): Standing {
  const standing: Standing = {};
  for (const { state } of received) standing[state] = (standing[state] ?? 0) + 1;
  return standing;
}

/** How far a project has come with the receiver that has come farthest; ended where all have; nothing where there is none. */
function farthest(standing: Standing): AdoptionState | undefined {
  const has = (state: AdoptionState) => (standing[state] ?? 0) > 0;
  return adoptionSteps.findLast(has) ?? (has("ended") ? "ended" : undefined);
}

/** How a call's counts change when a project's receivers do. */
export function countsAdded(before: Standing, after: Standing): Partial<Record<FunnelCount, number>> {
  const added: Partial<Record<FunnelCount, number>> = {};
  const add = (name: FunnelCount, by: number) => {
    if (by !== 0) added[name] = (added[name] ?? 0) + by;
    if (added[name] === 0) delete added[name];
  };
  for (const state of adoptionStates) add(state, (after[state] ?? 0) - (before[state] ?? 0));
  const [was, is] = [farthest(before), farthest(after)];
  if (was) add(`projects-${was}`, -1);
  if (is) add(`projects-${is}`, 1);
  return added;
}

/** Why a change is not taken without a reason: it ended, came back, went backward, or was put right. */
export type NeedsReason = "ended" | "again" | "backward" | "corrected";

export function reasonFor(before: ReceivedSaid | undefined, after: ReceivedSaid): NeedsReason | undefined {
  if (after.state === "ended") return before?.state === "ended" && same(before, after) ? undefined : "ended";
  if (!before) return undefined;
  if (before.state === "ended") return "again";
  if (rankOf(after.state) < rankOf(before.state)) return "backward";
  return before.receiver !== after.receiver || before.what !== after.what ? "corrected" : undefined;
}

const said = ["receiver", "what", "place", "byDay", "state"] as const;
/** Whether nothing is new, whoever says it and when. */
export const same = (a: ReceivedSaid, b: ReceivedSaid): boolean => said.every((name) => a[name] === b[name]);

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, " ").trim();
/** The line on which a receiver stands already, whatever its capitals and blanks. */
export const standsAt = <R extends Pick<Received, "receiver" | "number">>(
  receiver: string,
  received: readonly R[],
  number: number,
): R | undefined => received.find((one) => one.number !== number && plain(one.receiver) === plain(receiver));

/** How many lines are new or changed since a moment. */
export const changedSince = (received: readonly Pick<Received, "at">[], moment: string): number =>
  received.filter(({ at }) => at >= moment).length;

/** A receiver as the lists of its call have it. */
export const funnelRowOf = (
  { applicationId, number, receiver, what, place, byDay, state, reason, at }: Received,
  { title, organisation }: Pick<FunnelRow, "title" | "organisation">,
): FunnelRow => ({
  ...{ v: 1, applicationId, number, title, organisation, receiver, what, state, at },
  ...(place ? { place } : {}),
  ...(byDay ? { byDay } : {}),
  ...(reason ? { reason } : {}),
});

/** Receivers that have come so far or farther: what has ended is not among them. */
export const atLeast = (count: (state: AdoptionState) => number, from: (typeof adoptionSteps)[number]): number =>
  adoptionSteps.slice(adoptionSteps.indexOf(from)).reduce((sum, state) => sum + count(state), 0);
