import type { Write } from "../platform/table/table.ts";
import type { Month } from "../vocabulary/instant.ts";

/** The verification that a posting makes: its number is known only when it is written. */
export type MadeVerification = { readonly name: string; readonly month: Month };

/** No text that a person types is taken for a placeholder. */
const secret = crypto.randomUUID();

/** What an act puts where the name or the month of its own posting's verification belongs; `press` fills it in. */
export const theVerification = {
  name: `name ${secret}`,
  month: `month ${secret}` as Month, // as: never stored; press puts the month in its place
} as const;

function filled(value: unknown, verification: MadeVerification | undefined): unknown {
  if (value === theVerification.name) return verification?.name;
  if (value === theVerification.month) return verification?.month;
  if (Array.isArray(value)) return value.map((part) => filled(part, verification));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, verification)]));
}

/** The writes with the verification in its places; nothing stands there when a posting has no lines. */
export const filledIn = (writes: readonly Write[], verification: MadeVerification | undefined): readonly Write[] =>
  writes.map((write) => filled(write, verification) as Write); // as: only texts were replaced by texts
