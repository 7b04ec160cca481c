import type { Frame } from "../calls/frames/frame.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, type Write } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { formatMoney, type Ore, zeroOre } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { frameBelowGranted } from "./publishing.refusals.ts";

type YearAmount = { readonly year: number; readonly amountOre: Ore };

/**
 * Opens, widens or narrows the frames of a call's years, on condition that what is granted of each still fits. A year
 * that is left out gets nothing more.
 * @throws Refusal frame-below-granted
 */
export function framesSet(callId: CallId, opened: readonly Frame[], wanted: readonly YearAmount[]): Write[] {
  const years = [...new Set([...wanted, ...opened].map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): Write[] => {
    const frameOre = wanted.find((one) => one.year === year)?.amountOre ?? zeroOre;
    const frame = opened.find((one) => one.year === year);
    const key = keys.frame(callId, year);
    if (!frame)
      return [{ table: "pilots", put: { ...key, callId, year, frameOre, committedOre: zeroOre }, when: absent }];
    if (frame.committedOre > frameOre)
      refuse(frameBelowGranted, {
        year: String(year),
        granted: formatMoney(frame.committedOre),
        frame: formatMoney(frameOre),
      });
    const fits = [{ attribute: "committedOre", atMost: frameOre }];
    return frame.frameOre === frameOre ? [] : [{ table: "pilots", update: key, set: { frameOre }, when: fits }];
  });
}
