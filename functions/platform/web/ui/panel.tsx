import type { ComponentChildren } from "preact";

type PanelProps = Readonly<{ title: string; children?: ComponentChildren }>;

/** A receipt: it is done. Its title is the page's heading. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div class="pg-panel">
      <h1 class="pg-panel__title">{title}</h1>
      {children !== undefined && <div class="pg-panel__body">{children}</div>}
    </div>
  );
}
