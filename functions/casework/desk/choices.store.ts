import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { absent, readAs, type Table, type Write } from "../../platform/table/table.ts";
import type { DeskRow } from "./desk-row.ts";

/** What lists can be filtered by, as far as any case has had it. */
export const Choices = z.object({
  v: z.literal(1),
  version: z.number().int().min(1),
  municipalities: z.array(z.string()),
  areas: z.array(z.string()),
  tags: z.array(z.string()).default([]),
});
export type Choices = z.infer<typeof Choices>;
export type Offered = Pick<Choices, "municipalities" | "areas" | "tags">;

export const noChoices: Offered = { municipalities: [], areas: [], tags: [] };

/** So many are offered: a form lists fewer. */
const most = 400;

const withAll = (known: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...known, ...more.filter((one) => one !== "")])].sort((a, b) => a.localeCompare(b, "sv")).slice(0, most);

/** What is to be written where a row is the first with its municipality, an area or a tag. */
export async function choicesWith(table: Pick<Table, "get">, row: DeskRow): Promise<readonly Write[]> {
  const item = await table.get("pilots", keys.deskChoices());
  const now = item && readAs(Choices, item);
  const municipalities = withAll(now?.municipalities ?? [], [row.municipality]);
  const areas = withAll(now?.areas ?? [], row.areas);
  const tags = withAll(now?.tags ?? [], row.tags ?? []);
  const found = { municipalities, areas, tags };
  const isKnown = (name: keyof Offered) => found[name].length === now?.[name].length;
  if (isKnown("municipalities") && isKnown("areas") && isKnown("tags")) return [];
  const put = { ...keys.deskChoices(), v: 1, version: (now?.version ?? 0) + 1, ...found };
  return [{ table: "pilots", put, when: now ? [{ attribute: "version", equals: now.version }] : absent }];
}
