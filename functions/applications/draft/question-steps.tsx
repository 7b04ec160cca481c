import { limits, vatAnswers } from "../../calls/application-form/application.ts";
import { type Call, type Choice, homesOf } from "../../calls/call.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkbox, Checkboxes, Radios, Select } from "../../platform/web/ui/choices.tsx";
import type { Fields } from "../../platform/web/ui/form.tsx";
import { DateField, EmailField, TextArea, TextField } from "../../platform/web/ui/text-field.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { Typed } from "../../vocabulary/typed.ts";
import { formTexts, type OwnField } from "../form/form.texts.ts";
import { headingField, headingsOf } from "../form/headings.form.ts";
import { draftTexts } from "./draft.texts.ts";

/** What a step's questions are shown with. */
export type StepProps = Readonly<{
  call: Call;
  typed: Typed;
  field: Fields;
}>;

/** Who applies, whom to reach, who may sign, VAT and state aid. */
export function OrganisationStep({ call, field }: StepProps) {
  const { t, lang } = usePage(draftTexts);
  const ask = (name: OwnField) => ({ ...field(name), ...formTexts[lang].fields[name] });
  const options = (choices: ReturnType<typeof homesOf>) =>
    choices.map(({ id, label }) => ({ value: id, label: label[lang] }));
  const declared = ask("organisation.deMinimis.declared");
  return (
    <>
      <TextField {...ask("organisation.name")} limit={limits.name} autocomplete="organization" />
      <TextField {...ask("organisation.number")} inputMode="numeric" width={20} spellcheck={false} />
      <Select {...ask("organisation.type")} options={options(call.organisationTypes)} empty={t.choose} />
      <Select {...ask("organisation.municipality")} options={options(homesOf(call))} empty={t.choose} />
      <TextField {...ask("organisation.contact.name")} limit={limits.name} autocomplete="name" />
      <EmailField {...ask("organisation.contact.email")} />
      <TextField
        {...ask("organisation.contact.phone")}
        limit={limits.phone}
        inputMode="tel"
        type="tel"
        autocomplete="tel"
        width={20}
      />
      <TextField {...ask("organisation.signatory.name")} limit={limits.name} />
      <TextField {...ask("organisation.signatory.role")} limit={limits.role} />
      <Radios {...ask("organisation.vat")} options={vatAnswers.map((value) => ({ value, label: t.vat[value] }))} />
      <Radios
        {...ask("organisation.economicActivity")}
        options={[
          { value: "no", label: t.no },
          { value: "yes", label: t.yes },
        ]}
      />
      <TextField {...ask("organisation.deMinimis.receivedEuro")} inputMode="numeric" width={10} />
      <Checkbox {...declared} value="yes" checked={declared.value === "yes"} />
    </>
  );
}

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
