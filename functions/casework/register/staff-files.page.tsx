import { type StaffFile, staffFileLimits } from "../../pilot/items/staff-file.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import { staffFileTexts } from "./staff-file.texts.ts";

type Props = Readonly<{
  files: readonly StaffFile[];
  /** Where a file is fetched, by its id. */
  href: (fileId: string) => string;
  /** For those who may add one: the form; undefined when no more fit. */
  upload?: { readonly form: PresignedUpload | "sent-enough" | undefined } | undefined;
  problem?: FileProblem | undefined;
}>;

/** The files that staff have put to one place of a case, and the form that adds another. */
export function StaffFiles({ files, href, upload, problem }: Props) {
  const { t, lang } = usePage(staffFileTexts);
  return (
    <>
      <DataTable
        id="files"
        caption={t.files}
        columns={[t.fileName, numeric(t.size), t.added]}
        empty={t.none}
        rows={files.map(({ fileId, name, bytes, at, by, struck }) => [
          <>
            {linkCell(href(fileId), name)}
            {struck && (
              <>
                <br />
                {t.struckFile(struck.by.name, struck.reason)}
              </>
            )}
          </>,
          formatBytes(bytes, lang),
          t.byAt(by.name, formatMoment(at, lang)),
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
