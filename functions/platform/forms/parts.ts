import type { Question } from "./document.ts";
import type { PartId } from "./ids.ts";
import type { Words } from "./words.ts";

/** Something with an id inside a question: what may be chosen, a row or a column. */
export type InnerPart = {
  readonly id: PartId;
  readonly label: Words;
  readonly sort: "option" | "row" | "column";
  readonly is?: string | undefined;
};

type Listed = { readonly id: PartId; readonly label: Words; readonly is?: string | undefined };
const as = (sort: InnerPart["sort"], list: readonly Listed[]): readonly InnerPart[] =>
  list.map(({ id, label, is }) => ({ id, label, sort, is }));

/** The options, levels, rows and columns that a question's document names; none that people add or the call gives. */
export function partsIn(question: Question): readonly InnerPart[] {
  switch (question.kind) {
    case "choice":
    case "choices":
      return as("option", question.options);
    case "scale":
      return as("option", question.levels);
    case "results":
      return as("row", question.given);
    case "table": {
      const { rows, columns } = question;
      return [
        ...(Array.isArray(rows) ? as("row", rows) : []),
        ...(Array.isArray(columns)
          ? columns.flatMap((column) => [
              ...as("column", [column]),
              ...(column.kind === "choice" ? as("option", column.options) : []),
            ])
          : []),
      ];
    }
    default:
      return [];
  }
}
