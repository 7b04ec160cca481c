import type { Call } from "../../calls/call.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink } from "../../platform/web/ui/button.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { Form } from "../../platform/web/ui/form.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { UploadForm } from "../../platform/web/ui/upload-form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { attachmentTexts } from "./attachments.texts.ts";
import type { FileProblem } from "./upload.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  /** The form that sends a file to the bucket; absent when no more fit. */
  upload: Readonly<{ url: string; fields: Readonly<Record<string, string>>; done: string }> | undefined;
  problem?: FileProblem | undefined;
  done?: "added" | "removed" | undefined;
}>;

const accept = [...Object.keys(fileTypes), "jpeg"].map((ending) => `.${ending}`).join(",");

/** The files of a draft: add one, take one away. */
export function AttachmentsPage({ draft, call, upload, problem, done }: Props) {
  const { lang } = usePage();
  const t = attachmentTexts[lang];
  const { applicationId } = draft.head;
  const error = problem && t.problems[problem];
  return (
    <Layout
      title={t.title}
      back={{ href: paths.application(applicationId), label: draftTexts[lang].back }}
      errors={error !== undefined}
      scripts={["form", "upload"]}
    >
      <ErrorSummary errors={error ? [{ field: upload ? "file" : "files", text: error }] : []} />
      {done && (
        <Notice tone="success">
          <p>{t[done]}</p>
        </Notice>
      )}
      <PageHeading title={t.title} caption={call.title[lang]} lead={t.lead} />
      <Warning>{t.warning}</Warning>
      {upload ? (
        <UploadForm
          action={upload.url}
          fields={upload.fields}
          done={upload.done}
          label={t.label}
          hint={t.hint}
          error={error}
          accept={accept}
          maxBytes={fileLimits.bytes}
          button={t.button}
        />
      ) : (
        <p>{t.full}</p>
      )}
      <DataTable
        id="files"
        caption={t.files}
        columns={[t.name, numeric(t.size), t.remove]}
        empty={t.none}
        rows={draft.attachments.map(({ fileId, name, bytes }) => [
          <a key="name" href={paths.attachment(applicationId, fileId)}>
            {name}
          </a>,
          formatBytes(bytes, lang),
          <Form key="remove" action={paths.removeAttachment(applicationId, fileId)}>
            <Button tone="secondary">
              {t.remove}
              <span class="govuk-visually-hidden"> {name}</span>
            </Button>
          </Form>,
        ])}
      />
      <ButtonLink href={paths.review(applicationId)}>{t.next}</ButtonLink>
    </Layout>
  );
}
