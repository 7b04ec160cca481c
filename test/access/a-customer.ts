import { publishFirst } from "../../deployment/first-versions.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { CallId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { documentsOf, wordsOf } from "../../local/cloud/customers.ts";

/** Before any of their calls opens. */
const at = instant("2026-08-21T12:00:00Z");

/** A customer as its folder says it. */
export type Customer = {
  readonly name: string;
  readonly callId: CallId;
  /** All that its people have published. */
  readonly documents: readonly unknown[];
  /** Words by which it is known, and no other: they stand in its own documents alone. */
  readonly words: readonly string[];
};

const fieldOf = (document: unknown, field: string): unknown =>
  typeof document === "object" && document !== null
    ? Object.entries(document).find(([key]) => key === field)?.[1]
    : undefined;

export function customerNamed(name: string): Customer {
  const documents = documentsOf(name);
  const callId = CallId.parse(documents.map((document) => fieldOf(document, "callId")).find((id) => id !== undefined));
  return { name, callId, documents, words: wordsOf(name) };
}

/** Puts all that a customer has in force. */
export async function published(table: Table, { name }: Pick<Customer, "name">): Promise<void> {
  for (const document of documentsOf(name)) await publishFirst({ table, at, examples: true }, document);
}

/** The prefix of its numbers. */
export function prefixOf({ documents }: Customer): string {
  const numbers = documents.map((document) => fieldOf(document, "numbers")).find((found) => found !== undefined);
  return String(fieldOf(numbers, "prefix"));
}
