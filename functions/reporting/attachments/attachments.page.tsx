import { isPicture, type ReportAttachment, reportAttachmentLimits } from "../../pilot/items/report-attachment.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { FileTable } from "../../platform/web/ui/file-table.tsx";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { pathsOf } from "./attachments.paths.ts";
import { attachmentsTexts } from "./attachments.texts.ts";
import type { ReportFileProblem } from "./judge-attachment.ts";
import { useInWords } from "./use-in-words.ts";

type Props = Readonly<{
  /** The report's own address. */
  report: string;
  caption: string;
  attached: readonly ReportAttachment[];
  /** Whether the report is still being written. */
  open: boolean;
  /** The form that sends a file to the bucket; absent when no more fit, or the report is in. */
  upload: PresignedUpload | "sent-enough" | undefined;
  /** Keys of the files in which the scanner has found harmful code. */
  threats: ReadonlySet<string>;
  problem?: ReportFileProblem | undefined;
  done?: "added" | "answered" | "removed" | undefined;
}>;

const endings = Object.keys(fileTypes).flatMap((type) => (type === "jpg" ? ["jpg", "jpeg"] : [type]));

/** The pictures and documents of a report: add one, say what it may be used for, take one away. */
export function AttachmentsPage(props: Props) {
  const { t } = usePage(attachmentsTexts);
  const people = useProtected();
  const { report, caption, attached, threats, open, upload, problem, done } = props;
  const error = problem && t.problems[problem];
  const paths = pathsOf(report);
  return (
    <Layout
      title={t.title}
      back={{ href: report, label: t.back }}
      problems={error ? [{ field: upload ? "file" : "files", text: error }] : []}
      scripts={["form", "upload"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={caption} lead={t.lead} />
      {open && <Warning>{t.warning(people)}</Warning>}
      {upload && (
        <OfferedUpload
          upload={upload}
          texts={t}
          error={error}
          endings={endings}
          maxBytes={reportAttachmentLimits.bytes}
        />
      )}
      {open && !upload && <p>{t.full}</p>}
      <FileTable
        texts={t}
        removable={open}
        more={t.use}
        files={attached.map((file) => {
          const { fileId, name, bytes, key } = file;
          const href = paths.file(fileId);
          const more = <Use file={file} href={paths.consent(fileId)} />;
          return { name, bytes, isThreat: threats.has(key), href, removal: `${href}/ta-bort`, more };
        })}
      />
      <ButtonLink href={report}>{t.back}</ButtonLink>
    </Layout>
  );
}

/** What a file may be used for; of a picture with the way to say so. */
function Use({ file, href }: Readonly<{ file: ReportAttachment; href: string }>) {
  const { t, lang } = usePage(attachmentsTexts);
  const said = useInWords(file, lang);
  if (!isPicture(file)) return <>{said}</>;
  return (
    <>
      {said}. <a href={href}>{(file.consent ? t.change : t.answer)(file.name)}</a>
    </>
  );
}
