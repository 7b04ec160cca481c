import { useTexts } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

type PaginationProps = Readonly<{
  previous?: string | undefined;
  next?: string | undefined;
  label?: string | undefined;
}>;

/** To the page before and the page after; nothing when all is on one page. */
export function Pagination({ previous, next, label }: PaginationProps) {
  const texts = useTexts(uiTexts);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pg-pagination" aria-label={label ?? texts.pages}>
      {previous !== undefined && (
        <a href={previous} rel="prev">
          <span aria-hidden="true">← </span>
          {texts.previous}
        </a>
      )}
      {next !== undefined && (
        <a href={next} rel="next">
          {texts.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
