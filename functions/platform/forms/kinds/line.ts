import { cleanLine } from "../../../vocabulary/clean.ts";
import type { FlatRules, Wrong } from "./flat-kind.ts";

/** Undefined where a text is within its limit. */
export const tooLong = (text: string, limit: number): Wrong | undefined =>
  text.length > limit ? { code: "too-long", facts: { limit, over: text.length - limit } } : undefined;

/** A text on one line: a line break in a name would look like something else in a mail, a list or the ledger. */
export const oneLine = cleanLine;

export const lineRules: FlatRules<"line"> = {
  read: (typed, { limit }) => {
    const value = oneLine(typed);
    return tooLong(value, limit) ?? { value };
  },
  write: (value) => value,
  show: (value) => value,
};

export const textRules: FlatRules<"text"> = {
  read: (value, { limit }) => tooLong(value, limit) ?? { value },
  write: (value) => value,
  show: (value) => value,
};
