import type { EntryId } from "../../pilot/mandates/mandate.ts";
import { mandatesPath } from "../../pilot/mandates/mandate-paths.ts";

type Entry = EntryId | "{entry}";
const row = (entry: Entry) => `${mandatesPath}/rad/${entry}`;

/** The addresses of the table of mandates; with `{entry}` they are those of their routes. */
export const mandatePaths = {
  list: mandatesPath,
  history: `${mandatesPath}/historik`,
  new: `${mandatesPath}/ny`,
  apart: `${mandatesPath}/atskillnad`,
  row,
  change: (entry: Entry) => `${row(entry)}/andra`,
  confirm: (entry: Entry) => `${row(entry)}/bekrafta`,
  drop: (entry: Entry) => `${row(entry)}/avvisa`,
  end: (entry: Entry) => `${row(entry)}/avsluta`,
} as const;
