import type { ComponentChildren } from "preact";

type DetailsProps = Readonly<{ summary: string; children: ComponentChildren; open?: boolean | undefined }>;

/** More for those who want it. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
