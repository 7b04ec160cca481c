import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { cardPut, clearingPut, mayBeShown } from "./clearing.ts";

/** `version`: of the text as the officer read it. */
type Command = { readonly version: number };

/** An officer lets out what the holder has handed over: from now on everybody may read it. */
export const clearPublicText = act({
  name: "clear-public-text",
  writes: ["CLEARING", "HUB"],
  see: thePilot,
  decide: (pilot: Pilot, { version }: Command, { by, at }): Outcome<object> => {
    const { clearing } = pilot;
    if (!clearing || !mayBeShown(pilot)) return refuse("not-found");
    if (clearing.officer) return already({});
    requireVersion(clearing, version);
    if (!clearing.holder) return refuse("stale-version");
    const { text, holder } = clearing;
    return {
      answer: {},
      writes: [
        clearingPut(pilot.id, { text, holder, officer: { at, by: by.name } }, clearing),
        cardPut(pilot, clearing, at),
      ],
      log: { action: "public-text.cleared" },
    };
  },
});
