import { isAbove } from "../../pilot/de-minimis/ceiling.ts";
import { countedOre } from "../../pilot/de-minimis/undertaking-sum.ts";
import { centsOf, isWaiting } from "../../pilot/items/aid-entry.ts";
import { workOfRoom } from "../../pilot/open-work.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import { aidPaths } from "./aid.paths.ts";
import { openAidTexts } from "./open-aid.texts.ts";

const { sv, en } = openAidTexts;

/** What is open about de minimis aid: it follows from the case's last line, and from what of the grant counts now. */
function openOf({ id, aidEntries, grantIfAny }: Pilot) {
  const last = aidEntries.at(-1);
  if (!last) return [];
  const { at: since, due, rate, amountOre, check } = last;
  const line = { for: "finance", since, path: aidPaths.case(id) } as const;
  const cents = centsOf(last);
  const isLowered = last.kind !== "withdrawn" && grantIfAny && countedOre(grantIfAny) !== amountOre;
  const isOver = cents !== undefined && amountOre > zeroOre && !check.above && isAbove(check, cents);
  return [
    ...(isWaiting(last) && !rate ? [{ kind: "euro-rate-missing", ...line, due } as const] : []),
    ...(isWaiting(last) && rate ? [{ kind: "enter-aid", ...line, path: aidPaths.register, due } as const] : []),
    ...(isLowered ? [{ kind: "aid-changed", ...line, since: grantIfAny.changedAt } as const] : []),
    ...(isOver ? [{ kind: "aid-above-ceiling", ...line, for: "officer", path: aidPaths.case(id) } as const] : []),
  ];
}

/** What is to be done so that the central register knows of de minimis aid. */
export const openAid = workOfRoom({
  kinds: {
    "euro-rate-missing": { words: { sv: sv.rate, en: en.rate } },
    "enter-aid": { words: { sv: sv.enter, en: en.enter } },
    "aid-changed": { words: { sv: sv.changed, en: en.changed } },
    "aid-above-ceiling": { words: { sv: sv.above, en: en.above } },
  },
  open: openOf,
});
