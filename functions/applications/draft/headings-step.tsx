import type { Call } from "../../calls/call.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { TextArea } from "../../platform/web/ui/text-field.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { headingField, headingsOf } from "../form/headings.form.ts";
import { draftTexts } from "./draft.texts.ts";
import type { StepProps } from "./step-props.ts";

/** The headings that every application answers in its own words. */
export function HeadingsStep({ call, field, step }: StepProps & { step: Call["headings"][number]["step"] }) {
  const { lang } = usePage();
  return (
    <>
      <Warning>{draftTexts[lang].warnChildren}</Warning>
      {headingsOf(call, step).map(({ id, label, hint, limit }) => (
        <TextArea key={id} {...field(headingField(id))} label={label[lang]} hint={hint[lang]} limit={limit} rows={8} />
      ))}
    </>
  );
}
