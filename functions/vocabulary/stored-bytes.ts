/** How many bytes a value takes as it is stored. @example storedBytes("å") // 4, with its quotes */
export const storedBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A form or a call is one item of the table, which takes at most 400 kB with its keys. */
export const mostOfDocument = 300_000;
