import { usePage } from "../page-context.ts";
import { controlClass, controlProps, Labelled, type Question } from "./field.tsx";
import { Button } from "./form.tsx";
import { uiTexts } from "./ui.texts.ts";

type UploadFormProps = Readonly<{
  action: string;
  fields: Readonly<Record<string, string>>;
  done: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  accept: string;
  maxBytes: number;
  button?: string | undefined;
}>;

/** A file sent straight to the bucket with a presigned post; the policy's fields come before the file, as S3 asks. */
export function UploadForm({ action, fields, done, accept, maxBytes, button, ...question }: UploadFormProps) {
  const { lang } = usePage();
  return (
    <form action={action} method="post" enctype="multipart/form-data" novalidate data-upload data-done={done}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FileField {...question} name="file" accept={accept} maxBytes={maxBytes} />
      <p class="govuk-hint" role="status" data-upload-status />
      <Button tone="secondary">{button ?? uiTexts[lang].upload}</Button>
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
