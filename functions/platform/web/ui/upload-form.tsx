import type { PresignedUpload } from "../../files/files.ts";
import { usePage } from "../page-context.ts";
import { controlClass, controlProps, Labelled, type Question } from "./field.tsx";
import { Button } from "./form.tsx";
import { uiTexts } from "./ui.texts.ts";

type About = Readonly<{
  texts: Readonly<{ label: string; hint: string }>;
  error?: string | undefined;
  /** How the names of the files that are taken end, without the point. */
  endings: readonly string[];
  maxBytes: number;
}>;

/** The form that sends a file, or why there is none for a day. */
export function OfferedUpload({ upload, ...about }: About & Readonly<{ upload: PresignedUpload | "sent-enough" }>) {
  const { t } = usePage(uiTexts);
  return upload === "sent-enough" ? <p id="file">{t.sentEnough}</p> : <UploadForm {...upload} {...about} />;
}

/** A file sent straight to the bucket with a presigned post; the policy's fields come before the file, as S3 asks. */
export function UploadForm({
  url,
  fields,
  done,
  texts: { label, hint },
  error,
  endings,
  maxBytes,
}: PresignedUpload & About) {
  const { t } = usePage(uiTexts);
  return (
    <form action={url} method="post" enctype="multipart/form-data" novalidate data-upload data-done={done}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FileField
        name="file"
        label={label}
        hint={hint}
        error={error}
        accept={endings.map((ending) => `.${ending}`).join(",")}
        maxBytes={maxBytes}
      />
      <p class="govuk-hint" role="status" data-upload-status />
      <Button tone="secondary">{t.upload}</Button>
    </form>
  );
}

type FileFieldProps = Question & Readonly<{ accept?: string | undefined; maxBytes?: number | undefined }>;

/** A file; a browser never gives one back, so it has no value. */
export function FileField({ accept, maxBytes, ...question }: FileFieldProps) {
  return (
    <Labelled {...question}>
      <input
        {...controlProps(question)}
        class={controlClass("govuk-file-upload", question.error)}
        type="file"
        accept={accept}
        data-max-bytes={maxBytes}
      />
    </Labelled>
  );
}
