import type { Call } from "../../functions/calls/call.ts";
import { parseCall } from "../../functions/calls/parse-call.ts";
import { LocalDay, stockholmTime } from "../../functions/vocabulary/instant.ts";
import { kronor } from "../../functions/vocabulary/ore.ts";
import { Rate } from "../../functions/vocabulary/rate.ts";
import { kraftsamlingPiloter2026 } from "../cloud/first-call.ts";
import { motherYears } from "./years.ts";

const years = motherYears().map(Number);
const [first, , last] = motherYears();

/** A call as the mother project's was: its years, indirect costs as they are booked, a tenth held back to the end. */
const motherCall = (callId: string, share: string, rate: string): Call =>
  parseCall({
    ...kraftsamlingPiloter2026,
    callId,
    title: {
      sv: `Kraftsamling barn och unga: projekt ${first}–${last}, ${share} (demo)`,
      en: `Kraftsamling for children and young people: projects ${first}–${last}, ${share} (demo)`,
    },
    opensAt: stockholmTime(LocalDay.parse(`${first}-01-15`)),
    years,
    frames: years.map((year) => ({ year, amountOre: kronor(4_000_000) })),
    rate: Rate.parse(rate),
    categories: kraftsamlingPiloter2026.categories.map(({ flatRate: _, ...category }) => category),
    holdback: "0.1",
    accounting: {
      project: "26101",
      activity: "8301",
      counterparties: { municipality: "181", region: "182", association: "185", "study-federation": "185" },
    },
  });

/** The two calls of the demo of money: at the exact rate of the mother project, and at the one its terms displayed. */
export const exactRateCall = motherCall(`kraftsamling-${first}-exakt`, "27,6 procent", "0.276");
export const displayedRateCall = motherCall(`kraftsamling-${first}-avrundad`, "28 procent", "0.28");
export const moneyCalls: readonly Call[] = [exactRateCall, displayedRateCall];
