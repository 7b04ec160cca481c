/**
 * When a question is asked, as the browser gets it: a leaf names the controls that it looks at. A question of an
 * earlier part comes with what was typed to it (`typed`), which holds where the question is not on the page too.
 */
export type Asked =
  | { readonly all: readonly Asked[] }
  | { readonly any: readonly Asked[] }
  | { readonly not: Asked }
  | Leaf;
type Leaf = {
  readonly q: string;
  readonly typed?: readonly string[];
  readonly has?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly answered?: true;
  /** What a figure is typed in: kronor are compared in öre. A level is compared by its value. */
  readonly of?: "amount" | Readonly<Record<string, number>>;
};

/** What was typed to a question, by its id: nothing where it is not asked itself, undefined where it is not on the page. */
type TypedTo = (question: string) => readonly string[] | undefined;

const figureOf = (text: string, of: Leaf["of"]): number | undefined => {
  if (typeof of === "object") return of[text];
  const plain = text
    .replace(/(kr|sek|:-)$/i, "")
    .replace(/\s/g, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return of === "amount" ? Math.round(Number(plain) * 100) : Number(plain);
};

const ofLeaf = (leaf: Leaf, typedTo: TypedTo): boolean | undefined => {
  const typed = (typedTo(leaf.q) ?? leaf.typed ?? []).filter((text) => text.trim() !== "");
  if (leaf.answered) return typed.length > 0;
  if (typed.length === 0) return undefined;
  if (leaf.has !== undefined) return typed.some((value) => leaf.has?.includes(value));
  const figure = figureOf(typed[0] ?? "", leaf.of);
  if (figure === undefined) return undefined;
  return figure >= (leaf.least ?? Number.NEGATIVE_INFINITY) && figure <= (leaf.most ?? Number.POSITIVE_INFINITY);
};

/**
 * Whether a condition holds. On a question that is not answered it is neither true nor false (`undefined`), and a
 * question is asked only when its condition is true.
 */
export const holds = (asked: Asked, typedTo: TypedTo): boolean | undefined => {
  if ("not" in asked) {
    const inner = holds(asked.not, typedTo);
    return inner === undefined ? undefined : !inner;
  }
  if ("all" in asked) {
    const parts = asked.all.map((part) => holds(part, typedTo));
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  }
  if ("any" in asked) {
    const parts = asked.any.map((part) => holds(part, typedTo));
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  }
  return ofLeaf(asked, typedTo);
};
