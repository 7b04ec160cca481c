import { PageHeading } from "../../functions/platform/web/layout.tsx";
import { GrantSum } from "../../functions/platform/web/ui/budget-sums.tsx";
import { BudgetTable } from "../../functions/platform/web/ui/budget-table.tsx";
import { Checkbox, Checkboxes, Radios, Select } from "../../functions/platform/web/ui/choices.tsx";
import { Button, ButtonLink, ButtonRow, Fieldset, Form, fieldsOf } from "../../functions/platform/web/ui/form.tsx";
import { DateField, EmailField, MoneyField, TextArea, TextField } from "../../functions/platform/web/ui/text-field.tsx";
import { FileField, UploadForm } from "../../functions/platform/web/ui/upload-form.tsx";

/** What is wrong in the form. */
export const formProblems = [
  { field: "organisation.number", text: "Skriv organisationsnumret med tio siffror, till exempel 212000-0357." },
  { field: "answers.purpose", text: "Beskriv syftet med högst 200 tecken. Nu är det 214." },
  { field: "period", text: "Välj hur länge piloten ska pågå." },
  { field: "focusAreas", text: "Välj minst ett insatsområde." },
  { field: "budget.costs.0.amounts.2025", text: "Skriv ett belopp i kronor, till exempel 1 234,50." },
  { field: "truth", text: "Kryssa i att uppgifterna stämmer." },
  { field: "file", text: "Välj en fil." },
];

const field = fieldsOf(
  {
    "organisation.number": "218000-2180",
    "organisation.name": "Studieförbundet Exempel",
    "contact.email": "kontakt@example.org",
    "answers.purpose": "Vi vill pröva ett nytt sätt att möta unga.",
    starts: "2026-08-01",
    ends: "1 aug",
    asked: "800 609",
    period: "",
    municipality: "Hallsberg",
    focusAreas: ["leisure"],
  },
  formProblems,
);

const years = ["2024", "2025", "2026"].map((key) => ({ key, label: key }));
const typed = (row: number, label: string, sum: string, values: readonly string[], stated: string) => ({
  label,
  sum,
  cells: values.map((value, index) => {
    const name = `budget.costs.${row}.amounts.${years[index]?.key}`;
    return { name, value, error: field(name).error };
  }),
  stated: { name: `budget.costs.${row}.statedTotal`, value: stated },
});

/** The cost budget of the terms of reference, with one amount that is none. */
const CostBudget = () => (
  <BudgetTable
    id="costs"
    caption="Bokförda kostnader"
    hint="Skriv hela kronor eller kronor och ören."
    rowHeading="Kostnad"
    columns={years}
    rows={[
      typed(0, "Egen personal", "2 001 540", ["456 852", "98x", "554 884"], "2 001 541"),
      typed(1, "Externa tjänster", "441 087", ["110 000", "170 000", "161 087"], "441 087"),
      typed(2, "Resor och logi", "30 000", ["10 000", "10 000", "10 000"], ""),
      {
        label: "Indirekta kostnader (21,39 %)",
        sum: "428 130",
        computed: ["97 721", "211 719", "118 690"],
        rate: "0.2139",
        inKronor: true,
        of: 0,
      },
    ]}
    columnSums={["674 573", "1 381 523", "844 661"]}
    total="2 900 757"
    statedSums={years.map(({ key }) => ({ name: `budget.stated.${key}`, value: "" }))}
    statedTotal={{ name: "budget.stated.total", value: "2 900 757" }}
  />
);

const EveryField = () => (
  <>
    <Fieldset legend="Organisation" id="organisation" hint="Den som söker och skriver under.">
      <TextField {...field("organisation.name")} label="Namn" limit={200} autocomplete="organization" />
      <TextField
        {...field("organisation.number")}
        label="Organisationsnummer"
        hint="Tio siffror."
        width={10}
        inputMode="numeric"
      />
      <EmailField {...field("contact.email")} label="E-postadress" />
      <Select
        {...field("municipality")}
        label="Kommun"
        options={["Askersund", "Hallsberg", "Örebro"].map((value) => ({ value, label: value }))}
      />
    </Fieldset>
    <TextArea {...field("answers.purpose")} label="Syfte och mål" hint="Skriv inga namn på barn." limit={200} />
    <Radios
      {...field("period")}
      label="Hur länge ska piloten pågå?"
      options={[
        { value: "1", label: "Ett år" },
        { value: "2", label: "Två år", hint: "Längre än två år går inte." },
      ]}
    />
    <Checkboxes
      {...field.many("focusAreas")}
      label="Insatsområden"
      hint="Välj alla som stämmer."
      options={[
        { value: "school", label: "Måluppfyllelse i skola/väl fungerande skolgång" },
        { value: "leisure", label: "Meningsfull fritid" },
      ]}
    />
    <DateField {...field("starts")} label="Startdag" />
    <DateField {...field("ends")} label="Slutdag" />
    <MoneyField {...field("asked")} label="Sökt belopp" />
    <FileField name="extract" label="Huvudboksutdrag" accept=".pdf" />
    <Checkbox {...field("truth")} value="yes" checked={false} label="Uppgifterna stämmer och jag får skriva under." />
  </>
);

/** Every kind of question, with and without errors. */
export const FormsPage = () => (
  <>
    <PageHeading
      title="Din ansökan"
      caption="Kraftsamling barn och unga"
      lead="Du kan spara och fortsätta en annan dag."
    />
    <Form action="/ansokan" version={3} autosave="/ansokan/spara">
      <EveryField />
      <CostBudget />
      <GrantSum
        label="Bidrag ni kan få"
        value="800 609 kr"
        rate="0.276"
        capOre="80060900"
        costs="costs"
        explanation="27,6 procent av kostnaderna, dock högst 800 609 kronor."
      />
      <ButtonRow>
        <Button>Spara och fortsätt</Button>
        <Button tone="secondary" name="then" value="list">
          Spara
        </Button>
        <Button tone="warning">Ta tillbaka</Button>
        <ButtonLink href="/ansokan/las">Läs igenom</ButtonLink>
      </ButtonRow>
    </Form>
    <UploadForm
      url="https://bucket.example.org/"
      fields={{ key: "drafts/1", policy: "cG9saWN5" }}
      done="/ansokan/bilagor"
      texts={{ label: "Bilaga", hint: "PDF, högst 10 MB." }}
      error={field("file").error}
      endings={["pdf"]}
      maxBytes={10_000_000}
    />
  </>
);
