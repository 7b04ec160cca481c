import { Count } from "./count.tsx";
import { controlClass, controlProps, countId, type FieldProps, Labelled } from "./field.tsx";

type TextAreaProps = FieldProps & Readonly<{ limit?: number | undefined; rows?: number | undefined }>;

/** Several lines of text with its limit said from the start. */
export function TextArea({ limit, rows, ...field }: TextAreaProps) {
  return (
    <Labelled {...field}>
      <textarea
        {...controlProps(field, ...(limit === undefined ? [] : [countId(field.name)]))}
        class={controlClass("govuk-textarea", field.error)}
        rows={rows ?? 6}
        data-limit={limit}
      >
        {field.value}
      </textarea>
      {limit !== undefined && <Count name={field.name} limit={limit} />}
    </Labelled>
  );
}
