import { asItRuns, type CallInForce, readCall, readCallFacts } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import { liftedSection, liftTyped } from "../../calls/first-edition/lift-typed.ts";
import type { Reader } from "../../pilot/act.ts";
import { type Draft, typedIn } from "../../pilot/items/draft.ts";
import { draftDeleted } from "../../pilot/let-in.refusals.ts";
import { type Pilot, readPilotFor, thePilot } from "../../pilot/pilot.ts";
import type { Section } from "../../platform/forms/document.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicationForm, type Given } from "../form/read-application.ts";

/** A draft, and the call that it answers: the conditions and form that it is pinned to, with the dates in force. */
export type DraftSeen = Pick<Pilot, "id" | "subject" | "heads" | "draft" | "openCompletion"> & {
  readonly call: CallInForce;
};

/**
 * A draft of the first edition under the names that its form has now. What was typed into a step is the section's
 * version 0: it is there to go on from, and is stored under its new name with the first save.
 */
function lifted({ sections, ...draft }: Draft, call: Call): Draft {
  const first = Object.values(sections).flatMap((stored) => {
    const section = liftedSection(stored.section);
    return section ? [{ ...stored, section, version: 0, typed: liftTyped(stored.typed, call) }] : [];
  });
  const now = Object.entries(sections).filter(([name]) => liftedSection(name) === undefined);
  // as: version 0 stands for what is not stored under this name yet
  const all = [...first.map((one) => [one.section, one] as const), ...now];
  return { ...draft, sections: Object.fromEntries(all) as Draft["sections"] };
}

/** A pilot's draft with its call. @throws Refusal not-found, draft-deleted */
export async function draftOf(table: Reader, { id, subject, heads, draft, openCompletion }: Pilot): Promise<DraftSeen> {
  const { callId, callVersion, deletedAt } = draft.head;
  if (deletedAt !== undefined) refuse(draftDeleted);
  const facts = (await readCallFacts(table, callId)) ?? refuse("not-found");
  const call = asItRuns(await readCall(table, callId, callVersion ?? facts.version), facts);
  return { id, subject, heads, draft: lifted(draft, call), openCompletion, call };
}

/** A draft as pages show it to its people: two reads besides versions, which a Lambda keeps. */
export const readDraft = async (table: Reader, visit: Parameters<typeof readPilotFor>[1]): Promise<DraftSeen> =>
  draftOf(table, await readPilotFor(table, visit));

/** A draft as acts decide on it. */
export const theDraft = async (table: Reader, pressed: Parameters<typeof thePilot>[1]): Promise<DraftSeen> =>
  draftOf(table, await thePilot(table, pressed));

/** A section of a draft's form by its name in addresses. @throws Refusal not-found */
export const sectionOf = ({ call }: Pick<DraftSeen, "call">, slug: string): Section =>
  applicationForm(call).sections.find((one) => one.slug === slug) ?? refuse("not-found");

/** All that its applicants have given so far. */
export const givenIn = (draft: Draft): Given & { readonly files: Draft["attachments"] } => ({
  typed: typedIn(draft),
  files: draft.attachments,
});
