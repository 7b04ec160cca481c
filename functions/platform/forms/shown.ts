/** An answer to be read, whoever reads it and wherever: page, print, mail, document. */
export type ShownAnswer =
  | { readonly kind: "nothing" }
  | { readonly kind: "line"; readonly text: string }
  /** Text of several paragraphs, with its line breaks. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "level"; readonly label: string; readonly means: string | undefined; readonly reason: string }
  | { readonly kind: "table"; readonly table: ShownTable }
  | { readonly kind: "files"; readonly files: readonly ShownFile[] };

export type ShownTable = {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  readonly footer?: readonly string[] | undefined;
};
export type ShownFile = { readonly name: string; readonly bytes: number; readonly href?: string | undefined };

export type ShownQuestion = {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly answer: ShownAnswer;
};

export type ShownSection = {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly ShownQuestion[];
};
