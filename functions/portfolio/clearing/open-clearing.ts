import { workOfRoom } from "../../pilot/open-work.ts";
import { clearingTexts } from "./clearing.texts.ts";
import { mayBeShown } from "./clearing.ts";

const { sv, en } = clearingTexts;

/** A text that a holder wants to show waits for an officer to let it out. */
export const openClearing = workOfRoom({
  kinds: { "clear-public-text": { words: { sv: sv.open, en: en.open }, readers: ["officer"] } },
  open: (pilot) => {
    const { clearing, id } = pilot;
    if (!clearing?.holder || clearing.officer || !mayBeShown(pilot)) return [];
    return [{ kind: "clear-public-text", for: "officer", since: clearing.holder.at, path: `/handlaggning/${id}/hubb` }];
  },
});
