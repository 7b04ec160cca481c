import { act, type Outcome } from "../../pilot/act.ts";
import type { Amendment } from "../../pilot/items/amendment.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { requireRoom } from "../../platform/forms/writing/brought.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireAmendable } from "./amendment-follows.ts";
import { amendmentRequestForm } from "./amendment-request.form.ts";
import { amendmentWaits } from "./amendments.refusals.ts";

type Command = { readonly version: number; readonly typed: Typed };

/** The request that is being written; undefined before the first save. @throws Refusal amendment-waits */
export function draftRequest({ amendments }: Pick<Pilot, "amendments">): Amendment | undefined {
  if (amendments.some(({ status }) => status === "asked")) refuse(amendmentWaits);
  return amendments.find(({ status }) => status === "draft");
}

/** What of a post belongs to the form. */
const ownOf = (typed: Typed): Typed => {
  const names = amendmentRequestForm.sections.flatMap(({ questions }) => questions.map(({ id }) => id as string));
  return Object.fromEntries(Object.entries(typed).filter(([name]) => names.includes(name.split(".")[0] ?? "")));
};

/** A request as it is stored: `typed` takes the place of what was there. @throws Refusal too-large */
export function requestWritten(pilot: Pilot, before: Amendment | undefined, typed: Typed, at: Instant): Amendment {
  requireRoom(typed);
  return {
    v: 1,
    version: (before?.version ?? 0) + 1,
    number: before?.number ?? pilot.amendments.length + 1,
    status: "draft",
    typed: ownOf(typed) as Amendment["typed"], // as: the lists are not changed by anyone
    savedAt: at,
  };
}

/** A request in its place, if it is still the version that was seen. */
export const requestPut = ({ id }: Pick<Pilot, "id">, request: Amendment) =>
  ({
    table: "pilots",
    put: { ...keys.amendment(id, request.number), ...request },
    when: unchangedSince(request.version - 1),
  }) as const;

/** The holder saves a request for other terms as far as it has come. Not in the log: nothing is asked yet. */
export const saveAmendment = act({
  name: "save-amendment",
  writes: ["AMENDMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed }: Command, { at }): Outcome<object> => {
    requireAmendable(pilot);
    const before = draftRequest(pilot);
    requireVersion(before, version);
    return { answer: {}, writes: [requestPut(pilot, requestWritten(pilot, before, typed, at))], quietly: true };
  },
});
