/** The longest text of each field, in characters as browsers count them. */
export const limits = { name: 120, explanation: 500 } as const;

/** A review keeps at most this much text, whole: far more than its limits, far less than an item can hold. */
export const mostKept = 100_000;
/** And so many bytes of what it held before: with them it still goes into an item. */
export const mostEarlierKept = 60_000;
