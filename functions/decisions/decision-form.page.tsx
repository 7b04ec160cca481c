import { mostGranted, stateAidKinds } from "../pilot/items/decision.ts";
import { usePage } from "../platform/web/page-context.ts";
import { BudgetTable } from "../platform/web/ui/budget-table.tsx";
import { Radios } from "../platform/web/ui/choices.tsx";
import { Button, Fieldset, Form, fieldsOf } from "../platform/web/ui/form.tsx";
import { DateField, TextArea, TextField } from "../platform/web/ui/text-field.tsx";
import { formatKronor, formatMoney } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { amountName, decisionLimits, typedSum } from "./decision.form.ts";
import { decisionTexts } from "./decision.texts.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";

export type DecisionFormProps = Readonly<{
  pilot: DecisionBasis["pilot"];
  frames: DecisionBasis["frames"];
  typed: Typed;
  problems: readonly Problem[];
}>;

/** The decider's form: either outcome on one page, read through before it counts. */
export function DecisionForm({ pilot, frames, typed, problems }: DecisionFormProps) {
  const { lang, t } = usePage(decisionTexts);
  const field = fieldsOf(typed, problems);
  const limited = (name: keyof typeof decisionLimits) => ({ ...field(name), limit: decisionLimits[name] });
  const years = frames.map(({ year }) => year);
  const sum = formatKronor(typedSum(typed, years), lang);
  const most = formatMoney(mostGranted(pilot.applied.grantOre, pilot.call.capOre), lang);
  return (
    <Form action={`/handlaggning/${pilot.id}/beslut`}>
      <Radios
        {...field("outcome")}
        label={t.outcome}
        labelSize="m"
        options={[
          { value: "granted", label: t.granted },
          { value: "rejected", label: t.rejected },
        ]}
      />
      <Fieldset legend={t.grantHeading} legendSize="m" hint={t.grantHint} id="grant">
        <BudgetTable
          id="granted"
          caption={t.amounts}
          hint={t.amountsHint(most)}
          rowHeading={t.year}
          columns={years.map((year) => ({ key: String(year), label: String(year) }))}
          rows={[
            {
              label: t.amountRow,
              sum,
              cells: years.map((year) => {
                const { name, value, error } = field(amountName(year));
                return { name, value, error };
              }),
            },
          ]}
          columnSums={years.map((year) => formatKronor(typedSum(typed, [year]), lang))}
          total={sum}
          sumLabel={t.amountSum}
        />
        <TextArea {...limited("conditions")} label={t.conditions} hint={t.conditionsHint} />
        <TextArea {...limited("legalBasis")} label={t.legalBasis} hint={t.legalBasisHint} rows={2} />
        <Radios
          {...field("stateAid")}
          label={t.stateAid}
          options={stateAidKinds.map((kind) => ({ value: kind, label: t.stateAidKinds[kind] }))}
        />
        <TextArea {...limited("stateAidNote")} label={t.stateAidNote} hint={t.stateAidNoteHint} rows={3} />
      </Fieldset>
      <Fieldset legend={t.allHeading} legendSize="m">
        <TextArea {...limited("reasons")} label={t.reasons} hint={t.reasonsHint} rows={8} />
        <DateField {...field("day")} label={t.day} />
        <TextField {...limited("section")} label={t.section} hint={t.sectionHint} width={10} />
        <TextArea {...limited("deciders")} label={t.deciders} hint={t.decidersHint} rows={3} />
        <TextField {...limited("rapporteur")} label={t.rapporteur} />
        <TextArea {...limited("present")} label={t.present} hint={t.presentHint} rows={3} />
      </Fieldset>
      <Button>{t.review}</Button>
    </Form>
  );
}
