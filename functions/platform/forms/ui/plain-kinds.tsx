import { usePage } from "../../web/page-context.ts";
import { Fieldset } from "../../web/ui/form.tsx";
import { MoneyField, TextArea, TextField } from "../../web/ui/text-field.tsx";
import { wordsIn } from "../words.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";
import { type KindProps, wordsOf } from "./kind-props.ts";

/** A hint of the form's own, or else how the answer is written. */
const hinted = <W extends { hint: string | undefined }>(words: W, how: string): W => ({
  ...words,
  hint: words.hint ?? how,
});

/** One line of text. */
export function LineQuestion({ question, field, lang }: KindProps<"line">) {
  return (
    <TextField
      {...field(question.id)}
      {...wordsOf(question, lang)}
      limit={question.limit}
      autocomplete={question.fill}
    />
  );
}

/** A text of several lines, with room for as much as is asked for. */
export function TextQuestion({ question, field, lang }: KindProps<"text">) {
  const rows = question.limit > 1500 ? 10 : question.limit > 500 ? 6 : 4;
  return <TextArea {...field(question.id)} {...wordsOf(question, lang)} limit={question.limit} rows={rows} />;
}

/** A figure with its unit behind it. */
export function NumberQuestion({ question, field, lang }: KindProps<"number">) {
  return (
    <TextField
      {...field(question.id)}
      {...wordsOf(question, lang)}
      inputMode={question.decimals === 0 ? "numeric" : "decimal"}
      autocomplete="off"
      spellcheck={false}
      width={10}
      unit={question.unit && wordsIn(question.unit, lang)}
    />
  );
}

/** An amount in kronor. */
export function AmountQuestion({ question, field, lang }: KindProps<"amount">) {
  return <MoneyField {...field(question.id)} {...wordsOf(question, lang)} />;
}

/**
 * A day. A browser's own date control drops what is half written and shows other countries' order, so the day is typed
 * as text and comes back as it was typed.
 */
export function DayQuestion({ question, field, lang }: KindProps<"day">) {
  const words = hinted(wordsOf(question, lang), formsUiTexts[lang].day);
  return <TextField {...field(question.id)} {...words} autocomplete="off" spellcheck={false} width={10} />;
}

/** The first and the last of a time. */
export function PeriodQuestion({ question, field, lang }: KindProps<"period">) {
  const { t } = usePage(formsUiTexts);
  const { id } = question;
  const words = hinted(wordsOf(question, lang), question.of === "days" ? t.day : t.month);
  const end = (part: "from" | "to") => (
    <TextField
      {...field(`${id}.${part}`)}
      label={t[part]}
      labelSize="plain"
      autocomplete="off"
      spellcheck={false}
      width={10}
    />
  );
  return (
    <Fieldset {...words} id={id} legend={words.label} legendSize="s" error={field(id).error}>
      <div class="pg-side">
        {end("from")}
        {end("to")}
      </div>
    </Fieldset>
  );
}

/** An e-mail address; filled in by the browser only where it is the writer's own. */
export function EmailQuestion({ question, field, lang }: KindProps<"email">) {
  return (
    <TextField
      {...field(question.id)}
      {...wordsOf(question, lang)}
      type="email"
      autocomplete={question.fill ?? "off"}
      spellcheck={false}
      width={20}
    />
  );
}

/** A telephone number. */
export function PhoneQuestion({ question, field, lang }: KindProps<"phone">) {
  return (
    <TextField
      {...field(question.id)}
      {...wordsOf(question, lang)}
      type="tel"
      inputMode="tel"
      autocomplete={question.fill ?? "off"}
      width={20}
    />
  );
}

/** An organisation number, in whatever way it is written. */
export function OrganisationNumberQuestion({ question, field, lang }: KindProps<"organisation-number">) {
  const words = hinted(wordsOf(question, lang), formsUiTexts[lang].organisationNumber);
  return (
    <TextField
      {...field(question.id)}
      {...words}
      inputMode="numeric"
      autocomplete="off"
      spellcheck={false}
      width={20}
    />
  );
}

/** A giro number; which kind it is shows in how it is written. */
export function GiroQuestion({ question, field, lang }: KindProps<"giro">) {
  const words = hinted(wordsOf(question, lang), formsUiTexts[lang].giro);
  return <TextField {...field(question.id)} {...words} autocomplete="off" spellcheck={false} width={20} />;
}
