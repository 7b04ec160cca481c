import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { mostTermsFiles, type Terms, type TermsFile } from "../../pilot/items/terms.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { TermsFileProblem } from "./judge-terms-file.ts";
import { termsTexts } from "./terms.texts.ts";
import { termsProblemTexts } from "./terms-problems.texts.ts";
import { filesNow } from "./terms-state.ts";

type Props = Readonly<{
  terms: Terms;
  /** Where a file of the terms is fetched. */
  href: (file: TermsFile) => string;
  /** For those who may add one: the form; undefined once no more fit. */
  upload?: { readonly form: PresignedUpload | "sent-enough" | undefined } | undefined;
  problem?: TermsFileProblem | undefined;
}>;

/** The files that came for a grant's terms, and the form that adds another. */
export function TermsFiles({ terms, href, upload, problem }: Props) {
  const { t, lang } = usePage(termsTexts);
  const now = new Set(filesNow(terms));
  const said = (file: TermsFile) => (now.has(file) ? (file.unchanged ? t.unchanged : "–") : t.otherVersion);
  return (
    <>
      <DataTable
        id="files"
        caption={t.files}
        columns={[t.fileName, numeric(t.size), t.added, t.state]}
        empty={t.noFiles}
        rows={terms.files.map((file) => [
          linkCell(href(file), file.name),
          formatBytes(file.bytes, lang),
          t.byAt(file.by.name, formatMoment(file.at, lang)),
          said(file),
        ])}
      />
      {upload?.form && (
        <OfferedUpload
          upload={upload.form}
          texts={t}
          error={problem && termsProblemTexts[lang].fileProblems[problem]}
          endings={["pdf"]}
          maxBytes={staffFileLimits.bytes}
        />
      )}
      {upload && !upload.form && filesNow(terms).length >= mostTermsFiles && <p id="file">{t.full}</p>}
    </>
  );
}
