/** Who writes calls. */
export const officers = ["officer"] as const;
