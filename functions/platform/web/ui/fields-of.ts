import type { Problem, Typed } from "../../../vocabulary/typed.ts";

/** The last one where a name came twice, as it is read. */
const asOne = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.at(-1) ?? "");

const asMany = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === "string" ? [value] : (value ?? []);

/**
 * What was typed and what is wrong with it, by field; of several problems about one field the first.
 * @example <TextField {...field("title")} label={t.title} />
 */
export const fieldsOf = (typed: Typed, problems: readonly Problem[]) => {
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const one = (name: string) => ({ name, value: asOne(typed[name]), error: errorOf(name) });
  const many = (name: string) => ({ name, value: asMany(typed[name]), error: errorOf(name) });
  return Object.assign(one, { many });
};
export type Fields = ReturnType<typeof fieldsOf>;
