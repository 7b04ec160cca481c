import { type ExportFormat, exportFormats, type StoredFile } from "../../ledger/stored-file.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Hash } from "../../platform/web/ui/hash.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { financePaths } from "../finance.paths.ts";
import { formatCount } from "../finance.texts.ts";
import type { ExportScope } from "../formats/format.ts";
import { formatNames, jobsTexts } from "./jobs.texts.ts";
import { comesAtOnce, scopeText } from "./scope.ts";

type FilesProps = Readonly<{
  scope: ExportScope;
  lines: number;
  href: (format: ExportFormat) => string;
  acts: boolean;
}>;

/** The four files of some lines: at once where they are few, in the background where they are many. */
export function Files({ scope, lines, href, acts }: FilesProps) {
  const { lang, t } = usePage(jobsTexts);
  const names = formatNames[lang];
  const now = exportFormats.filter((format) => comesAtOnce(format, lines));
  const later = exportFormats.filter((format) => !comesAtOnce(format, lines));
  return (
    <>
      <h2>{t.files}</h2>
      <p>{t.atOnce}</p>
      {now.length > 0 && (
        <ButtonRow>
          {now.map((format) => (
            <ButtonLink key={format} href={href(format)} tone="secondary">
              {t.download(names[format])}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
      {later.length > 0 && !acts && <p>{t.onlyFinanceMakes}</p>}
      {later.length > 0 && acts && (
        <Form action={financePaths.exports}>
          <input type="hidden" name="scope" value={scopeText(scope)} />
          <p>{t.background}</p>
          <ButtonRow>
            {later.map((format) => (
              <Button key={format} tone="secondary" name="format" value={format}>
                {t.make(names[format])}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      )}
    </>
  );
}

type FrozenProps = Readonly<{
  files: Readonly<Partial<Record<ExportFormat, StoredFile>>>;
  href: (format: ExportFormat) => string;
  keptThrough: LocalDay;
}>;

/** The files that a month closed with. */
export function FrozenFiles({ files, href, keptThrough }: FrozenProps) {
  const { lang, t } = usePage(jobsTexts);
  const rows = exportFormats.flatMap((format) => {
    const file = files[format];
    if (!file) return [];
    return [
      [
        formatNames[lang][format],
        linkCell(href(format), file.name),
        formatCount(file.rows, lang),
        formatBytes(file.bytes, lang),
        <Hash key="hash" hex={file.sha256} />,
      ],
    ];
  });
  return (
    <>
      <DataTable
        id="frozen"
        caption={t.frozen}
        columns={[t.format, t.file, numeric(t.rows), numeric(t.size), t.hash]}
        rows={rows}
      />
      <p>{t.frozenHint(formatDay(keptThrough, lang))}</p>
    </>
  );
}
