import type { DocumentKind } from "../../pilot/items/case-document.ts";
import type { Item } from "../../platform/table/table.ts";

/** The documents that are kept whole, with their files: what was decided, and what lowered a decided recovery. */
const keptKinds: readonly DocumentKind[] = ["decision", "credit"];

const nameIn = ({ sk }: Item, under: string): string | undefined =>
  sk.startsWith(under) ? sk.slice(under.length) : undefined;

/** Kept as they are: decisions and what became of them, payments, lines for the register of aid. */
const whole = ["DECISION#", "AFTERDECISION#", "PAYMENT#", "AIDENTRY#"];
const isWhole = ({ sk }: Item): boolean => sk === "DECISION" || whole.some((under) => sk.startsWith(under));

/**
 * What is kept for ever of a case that had a grant, item by item; undefined of what goes. Of a document that is no decision,
 * and of what staff have entered, the register's row stays: day, sender or receiver, subject, number.
 */
export function keptOf(items: readonly Item[]): (item: Item) => Item | undefined {
  const documents = new Set(
    items.flatMap((item) => {
      const id = nameIn(item, "DOCUMENT#");
      return id !== undefined && keptKinds.some((kind) => kind === item["kind"]) ? [id] : [];
    }),
  );
  return (item) => {
    const { pk, sk } = item;
    if (isWhole(item)) return item;
    if (sk.startsWith("ENTRY#")) return rowOf(item);
    const document = pk.startsWith("PAPERS#") ? sk : (nameIn(item, "DOCUMENT#") ?? nameIn(item, "MARK#"));
    if (document !== undefined && documents.has(document)) return item;
    return sk.startsWith("DOCUMENT#") ? without(item, "made") : undefined;
  };
}

/** Of what staff have entered, the row of the register. */
const rowOf = (item: Item): Item => ({
  ...item,
  facts: without(Object(item["facts"]), "text"),
  earlier: [],
  files: [],
});

function without<T extends object>(item: T, name: string): T {
  const { [name]: _, ...rest } = item as Record<string, unknown>; // as: any of its attributes
  return rest as T; // as: the attribute is one that may be missing
}

/** What is kept of an item has its attributes in the same order, so that what is kept already is known by its words. */
export const isSame = (a: Item, b: Item): boolean => JSON.stringify(a) === JSON.stringify(b);
