import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import { Choices, noChoices, type Offered } from "./choices.store.ts";
import { Counts } from "./counts.store.ts";

/** What stands around the desk's list: the counts of these groups, and what can be chosen. */
export type Around = {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly choices: Offered;
};

/** One call for all of it. */
export async function readAround(table: Pick<Table, "getMany">, groups: readonly string[]): Promise<Around> {
  const items = await table.getMany("pilots", [keys.deskChoices(), ...[...new Set(groups)].map(keys.deskCount)]);
  const choices = items.find(({ pk }) => pk === keys.deskChoices().pk);
  const counted = items.filter((item) => item !== choices);
  return {
    counts: new Map(counted.map((item) => [item.sk, readAs(Counts, item)])),
    choices: choices ? readAs(Choices, choices) : noChoices,
  };
}
