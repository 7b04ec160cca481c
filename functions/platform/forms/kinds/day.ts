import { formatDay, type LocalDay } from "../../../vocabulary/instant.ts";
import { readDay as readTyped } from "../../../vocabulary/typed-day.ts";
import type { FlatRead, FlatRules } from "./flat-kind.ts";

type Within = { readonly earliest?: LocalDay | undefined; readonly latest?: LocalDay | undefined };

/** A day within its limits, as people write it. One that is half typed is kept as it is, and said to be half. */
export function readDay(text: string, { earliest, latest }: Within): FlatRead<LocalDay> {
  const day = readTyped(text);
  if (!day.ok) return { code: day.why === "half" ? "half-a-day" : day.why === "unclear" ? "unclear-day" : "day" };
  if (earliest !== undefined && day.value < earliest) return { code: "too-early", facts: { earliest } };
  if (latest !== undefined && day.value > latest) return { code: "too-late", facts: { latest } };
  return { value: day.value };
}

export const dayRules: FlatRules<"day"> = {
  read: readDay,
  write: (value) => value,
  show: (value, _, lang) => formatDay(value, lang),
};
