import { useTexts } from "../platform/web/page-context.ts";
import { documentTexts } from "./document.texts.ts";
import type { CaseDocument } from "./items/case-document.ts";

/** The ways to what was written to the reader; nothing before anything was. */
export function DocumentLinks({ documents, under }: Readonly<{ documents: readonly CaseDocument[]; under: string }>) {
  const t = useTexts(documentTexts);
  if (documents.length === 0) return null;
  return (
    <ul class="govuk-list">
      {documents.map(({ documentId, kind, title }) => (
        <li key={documentId}>
          <a href={`${under}/${documentId}`}>{t.read(kind, title)}</a>
        </li>
      ))}
    </ul>
  );
}
