/**
 * How the months that nobody has claimed are estimated at a year's end: `budget`, as the decision spreads the grant over
 * the project's months of each year, or `claimed`, as the mean of the months that were claimed.
 */
export const estimateRules = ["budget", "claimed"] as const;
export type EstimateRule = (typeof estimateRules)[number];
