import type { Kind } from "../document.ts";
import { choicesRules } from "./choices.ts";
import { declarationRules } from "./declaration.ts";
import { filesRules } from "./files.ts";
import { flatRules } from "./flat-rules.ts";
import { gridParts } from "./grid-parts.ts";
import type { KindRules } from "./kind.ts";
import { periodRules } from "./period.ts";
import { readGrid } from "./read-grid.ts";
import { scaleRules } from "./scale.ts";
import { emptyGrid, showGrid } from "./show-grid.ts";
import { single } from "./single.ts";
import { writeGrid } from "./write-grid.ts";

/** Rows and columns, whichever of the three kinds they are of. */
const grid: KindRules<"table"> & KindRules<"results"> & KindRules<"people"> = {
  controls: gridParts,
  read: readGrid,
  write: writeGrid,
  show: (question, rows, { lang }) => showGrid(question, rows, lang),
  empty: emptyGrid,
};

/** Each kind; one that is missing does not compile. A new kind is an entry here and in the document. */
const kinds: { readonly [K in Kind]: KindRules<K> } = {
  line: single(flatRules.line),
  text: single(flatRules.text),
  number: single(flatRules.number),
  amount: single(flatRules.amount),
  day: single(flatRules.day),
  "yes-no": single(flatRules["yes-no"]),
  choice: single(flatRules.choice),
  email: single(flatRules.email),
  phone: single(flatRules.phone),
  "organisation-number": single(flatRules["organisation-number"]),
  giro: single(flatRules.giro),
  period: periodRules,
  choices: choicesRules,
  scale: scaleRules,
  table: grid,
  results: grid,
  people: grid,
  declaration: declarationRules,
  files: filesRules,
};

/** The rules of whichever kind it is. */
export const rulesOfKind = (kind: Kind): KindRules<Kind> => kinds[kind] as KindRules<Kind>; // as: asked by its own kind
