import { lacksConsent, type ReportAttachment } from "../../pilot/items/report-attachment.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { pathsOf } from "./attachments.paths.ts";
import { attachmentsTexts } from "./attachments.texts.ts";
import { useInWords } from "./use-in-words.ts";

/** `report` is the report's own address, for the one who reads. */
type Props = Readonly<{ report: string; attached: readonly ReportAttachment[] }>;

/** The pictures and documents of a report as they are read, with what each picture may be used for. */
export function AttachmentsRead({ report, attached }: Props) {
  const { t, lang } = usePage(attachmentsTexts);
  const paths = pathsOf(report);
  return (
    <DataTable
      id="attached"
      caption={t.title}
      columns={[t.file, t.use, numeric(t.size)]}
      rows={attached.map((file) => [
        <a key="name" href={paths.file(file.fileId)}>
          {file.name}
        </a>,
        useInWords(file, lang),
        formatBytes(file.bytes, lang),
      ])}
      empty={t.noneAttached}
    />
  );
}

/** The way to attach them while the report is written, with what is there and what each still lacks. */
export function AttachmentsLink({ report, attached }: Props) {
  const { t, lang } = usePage(attachmentsTexts);
  const paths = pathsOf(report);
  return (
    <div id="p-attached">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        <li>
          <a href={paths.list}>{t.attach}</a>
          {attached.length > 0 && `: ${t.attached(attached.length)}`}
        </li>
        {attached.filter(lacksConsent).map((file) => (
          <li key={file.fileId}>
            <a href={paths.consent(file.fileId)}>{t.answer(file.name)}</a>: {useInWords(file, lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}
