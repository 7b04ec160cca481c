import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import { Sentence } from "../../deployment/say.ts";

const folder = join(project, "customers");

/** Whom the build can be started for: each has a folder of documents, and nothing else makes one. */
export const customers: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The one that `npm start` starts where none is named. */
export const firstCustomer = "region";

/** The words by which a customer is known, and no other: they stand in its own documents alone. */
export const wordsOf = (customer: string): readonly string[] =>
  JSON.parse(readFileSync(join(folder, customer, "words.json"), "utf8"));

/**
 * The documents of a customer in the order in which they are published; what else lies in its folder is for tests.
 * @throws Sentence when there is no such customer
 */
export function documentsOf(customer: string): readonly unknown[] {
  if (!customers.includes(customer))
    throw new Sentence(`No customer is called "${customer}": there are ${customers.join(", ")}.`);
  const order = ["authority", "programme", "call"];
  const place = (file: string) => order.findIndex((kind) => file.startsWith(kind));
  return readdirSync(join(folder, customer))
    .filter((file) => file.endsWith(".json") && place(file) >= 0)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((file) => JSON.parse(readFileSync(join(folder, customer, file), "utf8")));
}
