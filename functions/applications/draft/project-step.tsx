import { limits } from "../../calls/application-form/application.ts";
import type { Choice } from "../../calls/call.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkboxes } from "../../platform/web/ui/choices.tsx";
import { DateField, TextArea, TextField } from "../../platform/web/ui/text-field.tsx";
import { formTexts, type OwnField } from "../form/form.texts.ts";
import type { StepProps } from "./step-props.ts";

/** What the project is, where it works and when. */
export function ProjectStep({ call, field }: StepProps) {
  const { lang } = usePage();
  const words = (name: OwnField) => formTexts[lang].fields[name];
  const ask = (name: OwnField) => ({ ...field(name), ...words(name) });
  const choose = (name: OwnField, choices: readonly Choice[]) => ({
    ...field.many(name),
    ...words(name),
    options: choices.map(({ id, label }) => ({ value: id, label: label[lang] })),
  });
  return (
    <>
      <TextField {...ask("project.title")} limit={limits.title} />
      <TextArea {...ask("project.summary")} limit={limits.summary} />
      <Checkboxes {...choose("project.focusAreas", call.focusAreas)} />
      <Checkboxes {...choose("project.municipalities", call.municipalities)} />
      <Checkboxes {...choose("project.perspectives", call.perspectives)} />
      <Checkboxes {...choose("project.waysToTakePart", call.waysToTakePart)} />
      <DateField {...ask("project.startDay")} />
      <DateField {...ask("project.endDay")} />
    </>
  );
}
