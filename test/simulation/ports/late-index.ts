import { keyNames } from "../../../functions/platform/table/expressions.ts";
import { absent, type Item, type Query } from "../../../functions/platform/table/table.ts";
import { type Change, inMemoryTable } from "../../fakes/in-memory-table.ts";
import type { Chance } from "../chance.ts";

const indexKeys = Object.entries(keyNames).flatMap(([name, [pk]]) => (name === "table" ? [] : [pk]));
const isIndexed = (item: Item | undefined) => item !== undefined && indexKeys.some((key) => item[key] !== undefined);

/** The indexes as DynamoDB keeps them: each item's changes come in their order, but late, and items in any order. */
export function lateIndex(chance: Chance) {
  const shown = inMemoryTable();
  let late: Change[] = [];
  const show = async ({ table, before, after }: Change) => {
    if (after && table === "record") await shown.transact([{ table, put: after, when: absent }]);
    else if (after) await shown.transact([{ table: "pilots", put: after }]);
    else if (before) await shown.transact([{ table: "pilots", delete: before }]);
    shown.takeNew();
  };
  const keyOf = ({ before, after }: Change) => `${(after ?? before)?.pk} ${(after ?? before)?.sk}`;
  return {
    changed: (change: Change) => {
      if (isIndexed(change.before) || isIndexed(change.after)) late.push(change);
    },
    /** The index as it can be seen now. */
    query: (query: Query) => shown.query(query),
    /** One change more is seen: any, but none before an earlier one of its item. */
    showOne: async () => {
      const picked = chance.pick(late);
      const next = picked && late.find((change) => keyOf(change) === keyOf(picked));
      if (!next) return;
      late = late.filter((change) => change !== next);
      await show(next);
    },
    showAll: async () => {
      for (const change of late) await show(change);
      late = [];
    },
    late: () => late.length,
  };
}
export type LateIndex = ReturnType<typeof lateIndex>;
