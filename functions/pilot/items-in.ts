import { type Item, readAs } from "../platform/table/table.ts";

type Schema<T> = { readonly parse: (item: unknown) => T };

/** A pilot's items by their keys, each parsed when it is asked for: one, all of a kind, or all by what follows the kind. */
export function itemsIn(items: readonly Item[]) {
  const of = (prefix: string) => items.filter(({ sk }) => sk.startsWith(prefix));
  const all = <T>(prefix: string, schema: Schema<T>): readonly T[] => of(prefix).map((item) => readAs(schema, item));
  const named = <T>(prefix: string, schema: Schema<T>): ReadonlyMap<string, T> =>
    new Map(of(prefix).map((item) => [item.sk.slice(prefix.length), readAs(schema, item)]));
  return {
    found: <T>(sk: string, schema: Schema<T>): T | undefined => {
      const item = items.find((one) => one.sk === sk);
      return item && readAs(schema, item);
    },
    all,
    named,
    numbered: <T>(prefix: string, schema: Schema<T>): ReadonlyMap<number, T> =>
      new Map([...named(prefix, schema)].map(([name, one]) => [Number(name), one])),
  };
}
