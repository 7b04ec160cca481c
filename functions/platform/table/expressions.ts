import type { Condition, Query } from "./table.ts";

/** Collects names and values under placeholders, so that no attribute name can clash with a reserved word. */
export function placeholders() {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const known = new Map<string, string>();
  return {
    name: (attribute: string) => {
      const found = known.get(attribute);
      if (found) return found;
      const placeholder = `#n${known.size}`;
      known.set(attribute, placeholder);
      names[placeholder] = attribute;
      return placeholder;
    },
    value: (value: unknown) => {
      const placeholder = `:v${Object.keys(values).length}`;
      values[placeholder] = value;
      return placeholder;
    },
    /** The two request members, left out when empty: DynamoDB refuses empty ones. */
    attributes: () => ({
      ...(known.size > 0 ? { ExpressionAttributeNames: names } : {}),
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
    }),
  };
}
type Placeholders = ReturnType<typeof placeholders>;

function oneCondition(condition: Condition, { name, value }: Placeholders): string {
  const attribute = name(condition.attribute);
  if ("is" in condition) return `attribute_${condition.is === "absent" ? "not_exists" : "exists"}(${attribute})`;
  if ("equals" in condition) return `${attribute} = ${value(condition.equals)}`;
  if ("among" in condition) return `${attribute} IN (${condition.among.map((scalar) => value(scalar)).join(", ")})`;
  return "atMost" in condition
    ? `${attribute} <= ${value(condition.atMost)}`
    : `${attribute} >= ${value(condition.atLeast)}`;
}

export const conditionExpression = (when: readonly Condition[] | undefined, holders: Placeholders) =>
  when && when.length > 0
    ? { ConditionExpression: when.map((condition) => oneCondition(condition, holders)).join(" AND ") }
    : {};

type Update = {
  set?: Readonly<Record<string, unknown>>;
  add?: Readonly<Record<string, number>>;
  remove?: readonly string[];
};

/** SET, ADD and REMOVE of an update; values that are undefined are removed. */
export function updateExpression(update: Update, { name, value }: Placeholders): { UpdateExpression: string } {
  const given = Object.entries(update.set ?? {});
  const sets = given.filter(([, v]) => v !== undefined).map(([attribute, v]) => `${name(attribute)} = ${value(v)}`);
  const gone = [
    ...given.filter(([, v]) => v === undefined).map(([attribute]) => attribute),
    ...(update.remove ?? []),
  ].map(name);
  const adds = Object.entries(update.add ?? {}).map(([attribute, n]) => `${name(attribute)} ${value(n)}`);
  const parts = [
    sets.length > 0 && `SET ${sets.join(", ")}`,
    adds.length > 0 && `ADD ${adds.join(", ")}`,
    gone.length > 0 && `REMOVE ${gone.join(", ")}`,
  ];
  return { UpdateExpression: parts.filter(Boolean).join(" ") };
}

/** The key attributes of the table and of each index. */
export const keyNames = {
  table: ["pk", "sk"],
  due: ["duePk", "dueAt"],
  cases: ["casesPk", "casesSk"],
  people: ["peoplePk", "peopleSk"],
  pilot: ["pilotPk", "pilotSk"],
} as const;

export function keyExpression(query: Query, { name, value }: Placeholders): { KeyConditionExpression: string } {
  const [pk, sk] = keyNames[query.index ?? "table"];
  const parts = [`${name(pk)} = ${value(query.pk)}`];
  if (query.prefix !== undefined) parts.push(`begins_with(${name(sk)}, ${value(query.prefix)})`);
  else if (query.from !== undefined && query.to !== undefined)
    parts.push(`${name(sk)} BETWEEN ${value(query.from)} AND ${value(query.to)}`);
  else if (query.from !== undefined) parts.push(`${name(sk)} >= ${value(query.from)}`);
  else if (query.to !== undefined) parts.push(`${name(sk)} <= ${value(query.to)}`);
  return { KeyConditionExpression: parts.join(" AND ") };
}
