import type { FieldProps } from "./field.tsx";
import { TextField } from "./text-field.tsx";

/** An e-mail address. */
export function EmailField(field: FieldProps) {
  return <TextField {...field} type="email" autocomplete="email" spellcheck={false} width={20} />;
}
