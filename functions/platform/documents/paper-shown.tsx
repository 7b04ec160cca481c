import { usePage } from "../web/page-context.ts";
import { DataTable, numeric } from "../web/ui/data-table.tsx";
import { Lines, Paragraphs } from "../web/ui/lines.tsx";
import { SummaryList } from "../web/ui/summary-list.tsx";
import type { Block, Paper } from "./paper.ts";

/** A document on a page: what its PDF and its Word file say, in the same order. Its title is the page's heading. */
export function PaperShown({ paper }: Readonly<{ paper: Paper }>) {
  const { lang } = usePage();
  const { sender, receiver = [], reference, title, blocks, language } = paper;
  return (
    <article class="pg-paper" lang={language === lang ? undefined : language}>
      <div class="pg-paper__head">
        <p>
          <strong>{sender.name}</strong>
          <br />
          <Lines text={sender.lines.join("\n")} />
        </p>
        <p>
          <Lines text={reference.map(({ name, value }) => `${name}: ${value}`).join("\n")} />
        </p>
      </div>
      {receiver.length > 0 && (
        <p>
          <Lines text={receiver.join("\n")} />
        </p>
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      {blocks.map((block, i) => (
        <BlockShown key={i} block={block} id={`paper-${i}`} />
      ))}
    </article>
  );
}

function BlockShown({ block, id }: Readonly<{ block: Block; id: string }>) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return <Paragraphs text={block.text} />;
    case "list":
      return (
        <ul class={block.boxes ? "pg-blank__boxes" : "govuk-list govuk-list--bullet"}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <SummaryList rows={block.rows.map(({ name, value }) => ({ key: name, value: <Lines text={value} /> }))} />;
    case "table":
      return (
        <DataTable
          id={id}
          caption={block.caption}
          columns={block.columns.map((column) => (column.numeric ? numeric(column.label) : column.label))}
          rows={block.rows}
          footer={block.footer}
        />
      );
    case "room":
      return (
        <div aria-hidden="true">
          {Array.from({ length: block.lines }, (_, i) => (
            <div key={i} class="pg-blank__line" />
          ))}
        </div>
      );
  }
}
