import type { SectionName } from "../../pilot/items/sections.ts";
import type { ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { keptOf, mostKept, sizeOf } from "../form/kept.ts";
import type { Saved, Saving } from "./draft.store.ts";

type Needs = { readonly sectionSaved: (saving: Saving) => Promise<Saved> };
type Command = {
  readonly applicationId: ApplicationId;
  readonly section: SectionName;
  /** The names of the step's controls: nothing else is kept. */
  readonly fields: readonly string[];
  readonly typed: Typed;
  readonly version: number;
  readonly by: MemberId;
  readonly at: Instant;
};

/**
 * Saves a step as it was typed, complete or not, right or wrong: what is missing is shown, never a reason to lose words.
 * @throws Refusal too-large, already-submitted
 */
export const saveSection =
  ({ sectionSaved }: Needs) =>
  async ({ fields, typed, ...saving }: Command): Promise<Saved & { kept: Typed }> => {
    const kept = keptOf(typed, fields);
    if (sizeOf(kept) > mostKept) refuse("too-large", { limit: `${mostKept / 1000}\u00a0000 tecken` });
    return { ...(await sectionSaved({ ...saving, typed: kept })), kept };
  };
