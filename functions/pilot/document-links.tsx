import { useTexts } from "../platform/web/page-context.ts";
import { documentTexts } from "./document.texts.ts";
import { type CaseDocument, toTheParty } from "./items/case-document.ts";

/** The ways to what was written to a party, who reads it; nothing before anything was. */
export function DocumentLinks({ documents, under }: Readonly<{ documents: readonly CaseDocument[]; under: string }>) {
  const t = useTexts(documentTexts);
  const theirs = toTheParty(documents);
  if (theirs.length === 0) return null;
  return (
    <ul class="govuk-list">
      {theirs.map(({ documentId, kind, title }) => (
        <li key={documentId}>
          <a href={`${under}/${documentId}`}>
            {t.readKinds[kind]}: {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
