import * as z from "zod";

/** Whole years, counted from the end of the calendar year in which the thing ended: 7 years of a voucher of 2026 end with 2033. */
const years = (least: number) => z.number().int().min(least).max(100);

/** Vouchers are kept through the seventh year after the accounting year's (bokföringslagen 7 kap. 2 §, lagen om kommunal bokföring och redovisning 3 kap.). */
export const leastYearsOfVouchers = 7;
/** What a de minimis grant was given for is kept for ten years from the day of the grant (EU 2023/2831, article 6). */
export const leastYearsOfDeMinimis = 10;

/**
 * How long what is kept, by kind of thing. Where no years are said the authority's own plan for its records says it. The
 * product shows these periods and disposes of nothing by itself: drafts, cases and the
 * contacts of cases that have ended are listed when they are due, and two people dispose of them (casework/disposal).
 */
export const Retention = z.object({
  /** Drafts that were never submitted, from the year of their last change. */
  drafts: years(1).optional(),
  /** Applications that got nothing, from the year in which the case ended. */
  withoutGrant: years(1).optional(),
  /** Cases that got a grant, from the year in which the case ended. */
  granted: years(1).optional(),
  /** Names and addresses of people, from the year in which the case ended. */
  contacts: years(1).optional(),
  vouchers: years(leastYearsOfVouchers).default(leastYearsOfVouchers),
  deMinimis: years(leastYearsOfDeMinimis).default(leastYearsOfDeMinimis),
});
export type Retention = z.infer<typeof Retention>;

/** The kinds of things, in the order in which people read them. */
export const retained = [
  "drafts",
  "withoutGrant",
  "granted",
  "contacts",
  "vouchers",
  "deMinimis",
] as const satisfies readonly (keyof Retention)[];
