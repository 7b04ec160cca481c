import { limits, vatAnswers } from "../../calls/application-form/application.ts";
import { homesOf } from "../../calls/call.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkbox, Radios, Select } from "../../platform/web/ui/choices.tsx";
import { EmailField, TextField } from "../../platform/web/ui/text-field.tsx";
import { formTexts, type OwnField } from "../form/form.texts.ts";
import { draftTexts } from "./draft.texts.ts";
import type { StepProps } from "./step-props.ts";

/** Who applies, whom to reach, who may sign, VAT and state aid. */
export function OrganisationStep({ call, field }: StepProps) {
  const { lang } = usePage();
  const t = draftTexts[lang];
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
