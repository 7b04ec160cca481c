import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { DecidedBy } from "../../settings/authority.ts";
import { DocumentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { basisPaper } from "./basis-paper.ts";
import { orientationOf } from "./orientation.store.ts";

/** `version`: of the proposal, as the officer read it. */
type Command = { readonly version: number; readonly language: Language };
type Seen = Guarded & { readonly pilot: Pilot; readonly orientation: DecidedBy | undefined };

async function withOrientation(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  return { pilot, heads: pilot.heads, orientation: await orientationOf(table, pilot) };
}

/** The basis for a decision becomes a document of the case, as it stands: numbered, and kept as files. */
export const fileBasis = act({
  name: "file-basis",
  writes: ["DECISIONDRAFT"],
  see: withOrientation,
  decide: ({ pilot, orientation }: Seen, { version, language: lang }: Command, { at, newId }): Outcome<object> => {
    const draft = pilot.decisionDraft ?? refuse("stale-version");
    requireVersion(draft, version);
    const paper = basisPaper({ pilot, orientation, today: dayOf(at), lang });
    return {
      answer: {},
      // A proposal that is saved moves no head: it must still be the one that was read.
      writes: [{ table: "pilots", check: keys.decisionDraft(pilot.id), when: unchangedSince(version) }],
      documents: [{ documentId: newId(DocumentId), kind: "basis", paper }],
      log: { action: "basis.filed" },
    };
  },
});
