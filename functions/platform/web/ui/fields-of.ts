type Typed = Readonly<Record<string, string | readonly string[]>>;
type Input = Readonly<{ values: Typed; errors: Readonly<Record<string, string>> }>;

/** The last one where a name came twice, as it is read. */
const asOne = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.at(-1) ?? "");

const asMany = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === "string" ? [value] : (value ?? []);

/** What was typed and what is wrong with it, by field: `<TextField {...field("title")} label={t.title} />`. */
export const fieldsOf = ({ values, errors }: Input) => {
  const one = (name: string) => ({ name, value: asOne(values[name]), error: errors[name] });
  const many = (name: string) => ({ name, value: asMany(values[name]), error: errors[name] });
  return Object.assign(one, { many });
};
