/** A record of one value for each of the names. */
export const each = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name, index: number) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name, index) => [name, value(name, index)])) as Record<Name, Value>; // as: one for each name
