import type { ComponentChildren } from "preact";

type PageHeadingProps = Readonly<{
  title: string;
  caption?: string | undefined;
  lead?: ComponentChildren;
}>;

/** The page's only h1, with what it belongs to above and what it is about below. */
export function PageHeading({ title, caption, lead }: PageHeadingProps) {
  return (
    <>
      <h1 class="govuk-heading-l">
        {caption !== undefined && <span class="govuk-caption-m">{caption} </span>}
        {title}
      </h1>
      {lead !== undefined && <p class="pg-lead">{lead}</p>}
    </>
  );
}
