import { globSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";

/** What stands around each text of a catalogue, and how much longer it is made. */
const [begin, end] = ["⟦", "⟧"];
const longer = 3;

const marked = (text: string): string =>
  text === "" ? text : `${begin}${text}${"~".repeat(Math.ceil(text.length / longer))}${end}`;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** A text marked; of what is made of texts each of them, and what a function answers when it is asked. */
function withMarks(value: unknown): unknown {
  if (typeof value === "string") return marked(value);
  if (typeof value === "function") return (...given: unknown[]) => withMarks(value(...given));
  if (Array.isArray(value)) return value.map(withMarks);
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withMarks(part)]))
    : value;
}

/** Marks the Swedish texts of a catalogue where they are: those who have it already see them so. */
function mark(catalogue: unknown): void {
  if (!isPlain(catalogue)) return;
  if ("sv" in catalogue && "en" in catalogue) {
    const { sv } = catalogue;
    if (!isPlain(sv)) Object.assign(catalogue, { sv: withMarks(sv) });
    else for (const [name, part] of Object.entries(sv)) sv[name] = withMarks(part);
  } else for (const part of Object.values(catalogue)) mark(part);
}

/** Marks every catalogue of the product, in modules that nothing else has read yet. */
export async function markCatalogues(): Promise<void> {
  const files = globSync("functions/**/*.texts.ts", { cwd: project }).sort();
  for (const file of files) {
    const module: object = await import(join(project, file));
    for (const exported of Object.values(module)) mark(exported);
  }
}

/** What of a text stands in no catalogue. @example outsideMarks("⟦Sök~⟧ Region Exempel") // "Region Exempel" */
export function outsideMarks(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(new RegExp(`${begin}[^${begin}${end}]*${end}`, "g"), " ");
  }
  return rest.trim();
}
