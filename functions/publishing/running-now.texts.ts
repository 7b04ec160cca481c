import type { Same } from "../vocabulary/language.ts";

const sv = { ranking: "Rangordning mot ramen" };
const en: Same<typeof sv> = { ranking: "Ranking against the frame" };

/** Where a call that runs leads to besides its own pages. */
export const runningNowTexts = { sv, en };
