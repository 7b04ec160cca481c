import { formatBytes } from "../../vocabulary/file-name.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { ShownAnswer, ShownSection } from "../forms/shown.ts";
import { formsUiTexts } from "../forms/ui/forms-ui.texts.ts";
import type { Block } from "./paper.ts";

/** An answer that stands beside its question; a table stands alone. */
function besideIt(answer: Exclude<ShownAnswer, { kind: "table" }>, lang: Language): string {
  const t = formsUiTexts[lang];
  switch (answer.kind) {
    case "nothing":
      return t.nothing;
    case "line":
    case "text":
      return answer.text;
    case "list":
      return answer.items.join("\n");
    case "level":
      return [[answer.label, answer.means].filter(Boolean).join(" "), answer.reason].filter(Boolean).join("\n\n");
    case "files":
      return answer.files.length === 0
        ? t.noFiles
        : answer.files.map(({ name, bytes }) => `${name}, ${formatBytes(bytes, lang)}`).join("\n");
  }
}

/** What was answered in a form as a part of a document, under headings of the third level. */
export function shownBlocks(sections: readonly ShownSection[], lang: Language): readonly Block[] {
  return sections.flatMap(({ name, questions }) => {
    const blocks: Block[] = [{ kind: "heading", level: 3, text: name }];
    for (const { label, answer } of questions) {
      if (answer.kind === "table") {
        const { columns, rows, footer } = answer.table;
        blocks.push({
          ...{ kind: "table", caption: label, rows: rows.map((row) => [...row]) },
          columns: columns.map((column) => ({
            label: column.label,
            ...(column.numeric && { numeric: true as const }),
          })),
          ...(footer && { footer: [...footer] }),
        });
        continue;
      }
      const row = { name: label, value: besideIt(answer, lang) };
      const last = blocks.at(-1);
      if (last?.kind === "facts") last.rows.push(row);
      else blocks.push({ kind: "facts", rows: [row] });
    }
    return blocks;
  });
}
