import type { Column, GivenRow } from "../../platform/forms/document.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import type { Call } from "../call.ts";
import { sourceInWords } from "./source-in-words.ts";

/** What a form of the call may take from its conditions: rows of categories and of sources, a column for each year. */
export function givenBy({ categories, financing, years }: Pick<Call, "categories" | "financing" | "years">): {
  readonly categories: GivenRow[];
  readonly sources: GivenRow[];
  readonly years: Column[];
  readonly months: Column[];
} {
  return {
    categories: categories.map(({ id, label, hint, flatRate }) => ({
      id,
      label,
      hint,
      ...(flatRate ? { share: flatRate } : {}),
    })),
    // Only a report's costs have months, and only a report knows them: publishing refuses a table that asks for them.
    months: [],
    sources: financing.map((source) => ({ id: source.id, label: sourceInWords(source) })),
    years: years.map((year) => ({
      id: String(year),
      label: { sv: String(year), en: String(year) },
      kind: "amount",
      optional: true,
      least: zeroOre,
    })),
  };
}
