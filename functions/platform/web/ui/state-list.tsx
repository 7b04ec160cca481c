import type { ComponentChildren } from "preact";
import { Tag, type TagTone } from "./tag.tsx";

type Item = Readonly<{
  id: string;
  /** What it is, or a link there. */
  label: ComponentChildren;
  hint?: ComponentChildren;
  status: string;
  tone: TagTone;
  /** What can be done about it. */
  action?: ComponentChildren;
}>;

/** Things with their state beside them, in order: what waits and for whom, days, payments. They fit a narrow screen as they are. */
export function StateList({ items, label }: Readonly<{ items: readonly Item[]; label: string }>) {
  return (
    <ol class="govuk-task-list" aria-label={label}>
      {items.map(({ id, label: name, hint, status, tone, action }) => (
        <li key={id} class="govuk-task-list__item">
          <div class="govuk-task-list__name-and-hint">
            {name}
            {hint !== undefined && <div class="govuk-task-list__hint">{hint}</div>}
            {action}
          </div>
          <div class="govuk-task-list__status">
            <Tag tone={tone}>{status}</Tag>
          </div>
        </li>
      ))}
    </ol>
  );
}
