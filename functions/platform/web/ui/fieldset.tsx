import type { ComponentChildren } from "preact";
import { hintId, type LabelSize } from "./field.tsx";

type FieldsetProps = Readonly<{
  legend: string;
  legendSize?: LabelSize | undefined;
  hint?: string | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}>;

/** Questions that belong together; give it an id when it has a hint. */
export function Fieldset({ legend, legendSize, hint, id, children }: FieldsetProps) {
  const hintOf = hint === undefined || id === undefined ? undefined : hintId(id);
  return (
    <fieldset class="govuk-fieldset pg-fieldset" id={id} aria-describedby={hintOf}>
      <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${legendSize ?? "m"}`}>{legend}</legend>
      {hint !== undefined && (
        <div id={hintOf} class="govuk-hint">
          {hint}
        </div>
      )}
      {children}
    </fieldset>
  );
}
