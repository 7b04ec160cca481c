import type { ComponentChildren } from "preact";

type Entry = Readonly<{
  when: string;
  datetime: string;
  title: string;
  by?: string | undefined;
  body?: ComponentChildren;
}>;

type TimelineProps = Readonly<{ label: string; entries: readonly Entry[] }>;

/** What has happened, in the order it is given. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol class="pg-timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={`${entry.datetime} ${entry.title}`} class="pg-timeline__entry">
          <p class="pg-timeline__title">{entry.title}</p>
          <p class="pg-timeline__when">
            <time dateTime={entry.datetime}>{entry.when}</time>
            {entry.by !== undefined && ` · ${entry.by}`}
          </p>
          {entry.body !== undefined && <div class="pg-timeline__body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
