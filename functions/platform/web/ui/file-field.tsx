import { controlClass, controlProps, Labelled, type Question } from "./field.tsx";

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
