import type { Pilot } from "../pilot/pilot.ts";
import type { Table } from "../platform/table/table.ts";
import type { Language } from "../vocabulary/language.ts";
import { putWords, saidWords } from "./matrix.ts";
import { readAllAsked } from "./wheel.store.ts";

type Said = { readonly who: string; readonly words: readonly string[] };

/** What was answered in the wheel, by the question of the evaluation's form: it stands beside it, and fills nothing in. */
export async function saidBeside(
  table: Pick<Table, "query">,
  { id, wheel }: Pick<Pilot, "id" | "wheel">,
  lang: Language,
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const said = new Map<string, readonly Said[]>();
  for (const one of wheel ? await readAllAsked(table, id) : [])
    if (one.answer)
      said.set(one.cell, [...(said.get(one.cell) ?? []), { who: putWords(one, lang), words: saidWords(one, lang) }]);
  return said;
}
