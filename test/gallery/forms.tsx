import { PageHeading } from "../../functions/platform/web/layout.tsx";
import { Checkbox, Checkboxes, Radios, Select } from "../../functions/platform/web/ui/choices.tsx";
import { Button, ButtonLink, ButtonRow, Fieldset, Form, fieldsOf } from "../../functions/platform/web/ui/form.tsx";
import { GrantSum } from "../../functions/platform/web/ui/grant-sum.tsx";
import { DateField, EmailField, MoneyField, TextArea, TextField } from "../../functions/platform/web/ui/text-field.tsx";
import { FileField, UploadForm } from "../../functions/platform/web/ui/upload-form.tsx";

/** What is wrong in the form. */
export const formProblems = [
  { field: "organisation.number", text: "Skriv organisationsnumret med tio siffror, till exempel 212000-0357." },
  { field: "answers.purpose", text: "Beskriv syftet med högst 200 tecken. Nu är det 214." },
  { field: "period", text: "Välj hur länge piloten ska pågå." },
  { field: "focusAreas", text: "Välj minst ett insatsområde." },
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
