import { documentTexts } from "../pilot/document.texts.ts";
import type { CaseDocument } from "../pilot/items/case-document.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import { caseTexts } from "./case.texts.ts";
import { caseworkPaths } from "./casework.paths.ts";

/** The documents of a case, by their numbers in it; nothing where none has been written. */
export function Documents({ id, documents }: Readonly<{ id: ApplicationId; documents: readonly CaseDocument[] }>) {
  const { lang, t } = usePage(caseTexts);
  const { kinds } = documentTexts[lang];
  if (documents.length === 0) return null;
  return (
    <>
      <h2>{t.documents}</h2>
      <DataTable
        id="documents"
        caption={t.documents}
        captionHidden
        columns={[t.document, t.kind, t.number, t.documentAt]}
        rows={documents.map(({ documentId, title, kind, registered, at }) => [
          <a href={`${caseworkPaths.documents(id)}/${documentId}`}>{title}</a>,
          kinds[kind],
          registered?.number ?? t.noNumber,
          formatMoment(at, lang),
        ])}
      />
    </>
  );
}
