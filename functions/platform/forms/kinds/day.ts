import { formatDay, LocalDay } from "../../../vocabulary/instant.ts";
import type { FlatRead, FlatRules } from "./flat-kind.ts";

type Within = { readonly earliest?: LocalDay | undefined; readonly latest?: LocalDay | undefined };

/** A day within its limits. One that is half typed is no day, and is said to be none. */
export function readDay(text: string, { earliest, latest }: Within): FlatRead<LocalDay> {
  const day = LocalDay.safeParse(text);
  if (!day.success) return { code: "day" };
  if (earliest !== undefined && day.data < earliest) return { code: "too-early", facts: { earliest } };
  if (latest !== undefined && day.data > latest) return { code: "too-late", facts: { latest } };
  return { value: day.data };
}

export const dayRules: FlatRules<"day"> = {
  read: readDay,
  write: (value) => value,
  show: (value, _, lang) => formatDay(value, lang),
};
