import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { adoptionPut } from "../pilot/adoption/adoption-asks.ts";
import { type Adoption, adoptionLimits, type Received, type ReceivedSaid } from "../pilot/items/adoption.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { dayOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { readReceived, wrongAt } from "./adoption.form.ts";
import { tooManyChanges, tooManyReceivers } from "./adoption.refusals.ts";
import { adoptionTexts } from "./adoption.texts.ts";
import { countsAdded, funnelRowOf, rankOf, reasonFor, same, standingOf, standsAt } from "./adoption.ts";
import { namedActor, projectOf } from "./seen-adoption.ts";

/** `number`: of the line that is changed, 0 of a new one; `version`: of it as the person saw it. */
type Command = {
  readonly number: number;
  readonly version: number;
  readonly typed: Typed;
  readonly language: Language;
};

/**
 * The holder, or an officer, says who takes what of a project home, and how far that has come. What was said before stays;
 * an end, a step back and a correction have their reasons.
 */
export const saveReceived = act({
  name: "save-received",
  writes: ["ADOPTION", "RECEIVED", "FUNNEL"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at }): Outcome<FormAnswer> => {
    const { received } = pilot;
    const { typed, language, version } = command;
    const t = adoptionTexts[language];
    projectOf(pilot);
    const before =
      command.number === 0
        ? undefined
        : (received.find(({ number }) => number === command.number) ?? refuse("not-found"));
    requireVersion(before, version);
    if (!before && received.length >= adoptionLimits.received)
      refuse(tooManyReceivers, { most: String(adoptionLimits.received) });
    const read = readReceived(typed, { today: dayOf(at), before: before?.byDay, lang: language });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { besides, ...said } = read.value;
    const now: ReceivedSaid = { ...said, at, by: by.name };
    if (before && same(before, now)) return { answer: {} };
    const twice = besides ? undefined : standsAt(said.receiver, received, command.number);
    if (twice && before?.receiver !== said.receiver)
      return { answer: { wrong: wrongAt("p-receiver", t.twice(twice.number, twice.what)) } };
    const needs = reasonFor(before, now);
    if (needs && !said.reason) return { answer: { wrong: wrongAt("p-reason", t.reasons[needs]) } };
    if (before && before.before.length >= adoptionLimits.changes)
      refuse(tooManyChanges, { most: String(adoptionLimits.changes) });
    const next = receivedNext(pilot, before, now);
    const action = before ? "adoption.changed" : "adoption.received";
    return {
      answer: {},
      writes: receivedWrites(pilot, before, next),
      log: { action, details: { receiver: now.receiver, state: `adoption-${now.state}` } },
    };
  },
  actor: namedActor,
});

function receivedNext({ id, received }: Pilot, before: Received | undefined, now: ReceivedSaid): Received {
  const number = before?.number ?? (received.at(-1)?.number ?? 0) + 1;
  const earlier = before ? [...before.before, saidOf(before)] : [];
  return { v: 1, applicationId: id, number, version: (before?.version ?? 0) + 1, ...now, before: earlier };
}

const saidOf = ({ receiver, what, place, byDay, state, reason, at, by }: Received): ReceivedSaid => ({
  ...{ receiver, what, state, at, by },
  ...(place ? { place } : {}),
  ...(byDay ? { byDay } : {}),
  ...(reason ? { reason } : {}),
});

/** The line, what is known together, and the call's counts and lists: all in one press. */
function receivedWrites(pilot: Pilot, before: Received | undefined, next: Received): readonly Write[] {
  const { id, adoption, received } = pilot;
  const grant = projectOf(pilot);
  const { callId } = grant;
  const standing = standingOf([...received.filter(({ number }) => number !== next.number), next]);
  const together: Adoption = adoption
    ? { ...adoption, version: adoption.version + 1, standing }
    : { v: 1, version: 1, applicationId: id, callId, asks: [], standing };
  const add = countsAdded(adoption?.standing ?? {}, standing);
  const rowKey = ({ state, number }: Received) => keys.funnelRow(callId, rankOf(state), id, number);
  const moved = before && before.state !== next.state;
  return [
    {
      table: "pilots",
      put: { ...keys.received(id, next.number), ...next },
      when: unchangedSince(before?.version ?? 0),
    },
    adoptionPut(together, adoption),
    { table: "pilots", put: { ...rowKey(next), ...funnelRowOf(next, grant) } },
    ...(moved ? [{ table: "pilots", delete: rowKey(before) } as const] : []),
    ...(Object.keys(add).length > 0 ? [{ table: "pilots", update: keys.funnelCounts(callId), add } as const] : []),
  ];
}
