import { type Typed, typedChoices } from "../../vocabulary/typed.ts";

/** A step keeps at most this much text, whole: far more than its limits, far less than an item can hold. */
export const mostKept = 100_000;

/** What is kept of a posted step: its own fields, as they were typed, with line breaks as LF. */
export function keptOf(typed: Typed, fields: readonly string[]): Typed {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const values = typedChoices(typed, field).map((text) => text.replaceAll("\r\n", "\n"));
      const [only, ...more] = values;
      if (only === undefined) return [];
      return [[field, more.length === 0 ? only : values]];
    }),
  );
}

export const sizeOf = (typed: Typed): number => JSON.stringify(typed).length;

/** The fields in which two people's texts of one step are not the same. */
export function differing(mine: Typed, theirs: Typed, fields: readonly string[]): readonly string[] {
  const text = (typed: Typed, field: string) => typedChoices(typed, field).join("\n");
  return fields.filter((field) => text(mine, field) !== text(theirs, field));
}
