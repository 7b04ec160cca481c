import type { ShownAnswer, ShownSection } from "../forms/shown.ts";
import type { Block } from "./paper.ts";

/** Where an answer is written by hand: boxes, the rows of a table, or lines. */
function roomFor(answer: ShownAnswer, label: string): readonly Block[] {
  switch (answer.kind) {
    case "list":
      return [{ kind: "list", boxes: true, items: [...answer.items] }];
    case "text":
      return [
        { kind: "paragraph", text: answer.text },
        { kind: "room", lines: 1 },
      ];
    case "table": {
      const { columns, rows, footer } = answer.table;
      return [
        {
          kind: "table",
          caption: label,
          columns: columns.map((column) => ({
            label: column.label,
            ...(column.numeric && { numeric: true as const }),
          })),
          rows: rows.map((row) => [...row]),
          ...(footer && { footer: [...footer] }),
        },
      ];
    }
    default:
      return [{ kind: "room", lines: 3 }];
  }
}

/** A form without answers as a document, with room to write. */
export const blankBlocks = (sections: readonly ShownSection[]): readonly Block[] =>
  sections.flatMap(({ name, questions }) => [
    { kind: "heading", level: 2, text: name } as const,
    ...questions.flatMap(({ label, answer }) => [
      { kind: "heading", level: 3, text: label } as const,
      ...roomFor(answer, label),
    ]),
  ]);
