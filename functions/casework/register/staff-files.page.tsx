import { type StaffFile, staffFileLimits } from "../../pilot/items/staff-file.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import { staffFileTexts } from "./staff-file.texts.ts";

type Props = Readonly<{
  files: readonly StaffFile[];
  /** Where a file is fetched; undefined of one that is not given out any more. */
  href: (file: StaffFile) => string | undefined;
  /** For those who may add one: the form; undefined when no more fit. */
  upload?: { readonly form: PresignedUpload | "sent-enough" | undefined } | undefined;
  problem?: FileProblem | undefined;
  /** For those who may strike one by its own button. */
  strike?: { readonly action: (fileId: string) => string; readonly label: string } | undefined;
}>;

/** The files that staff have put to one place of a case, and the form that adds another. */
export function StaffFiles({ files, href, upload, problem, strike }: Props) {
  const { t, lang } = usePage(staffFileTexts);
  return (
    <>
      <DataTable
        id="files"
        caption={t.files}
        columns={[t.fileName, numeric(t.size), t.added, ...(strike ? [strike.label] : [])]}
        empty={t.none}
        rows={files.map((file) => [
          <FileName key="name" file={file} href={href(file)} />,
          formatBytes(file.bytes, lang),
          t.byAt(file.by.name, formatMoment(file.at, lang)),
          ...(strike && !file.struck
            ? [
                <Form key="strike" action={strike.action(file.fileId)}>
                  <Button tone="secondary">
                    {strike.label}
                    <span class="govuk-visually-hidden"> {file.name}</span>
                  </Button>
                </Form>,
              ]
            : []),
        ])}
      />
      {upload &&
        (upload.form ? (
          <OfferedUpload
            upload={upload.form}
            texts={t}
            error={problem && t.problems[problem]}
            endings={Object.keys(fileTypes)}
            maxBytes={staffFileLimits.bytes}
          />
        ) : (
          <p id="file">{t.full}</p>
        ))}
    </>
  );
}

function FileName({ file: { name, struck }, href }: Readonly<{ file: StaffFile; href: string | undefined }>) {
  const { t } = usePage(staffFileTexts);
  return (
    <>
      {href ? linkCell(href, name) : name}
      {struck && (
        <>
          <br />
          {t.struckFile(struck.by.name, struck.reason)}
        </>
      )}
    </>
  );
}
