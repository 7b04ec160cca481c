import type { ComponentChildren } from "preact";
import type { Problem, Typed } from "../../../vocabulary/typed.ts";
import { usePage } from "../page-context.ts";
import { describedBy, FormGroup, HintAndError, type LabelSize, LabelWords } from "./field.tsx";

type FormProps = Readonly<{
  action: string;
  version?: string | number | undefined;
  autosave?: string | undefined;
  /** It carries a file. */
  files?: boolean | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}>;

/** A form that does something: posted, guarded by its token, done once by its nonce, and refused when its version is old. */
export function Form({ action, version, autosave, files, id, children }: FormProps) {
  const { csrf, nonce } = usePage();
  return (
    <form
      id={id}
      action={action}
      method="post"
      enctype={files === true ? "multipart/form-data" : undefined}
      novalidate
      data-autosave={autosave}
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="nonce" value={nonce} />
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      {children}
      {autosave !== undefined && <div class="pg-saved" role="status" data-autosave-status />}
    </form>
  );
}

type Tone = "primary" | "secondary" | "warning";

const toneClass = (tone: Tone | undefined): string =>
  tone === undefined || tone === "primary" ? "govuk-button" : `govuk-button govuk-button--${tone}`;

type ButtonProps = Readonly<{
  children: ComponentChildren;
  tone?: Tone | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formAction?: string | undefined;
}>;

/** Sends its form. */
export function Button({ children, tone, name, value, formAction }: ButtonProps) {
  return (
    <button type="submit" class={toneClass(tone)} name={name} value={value} formAction={formAction}>
      {children}
    </button>
  );
}

type ButtonLinkProps = Readonly<{ href: string; children: ComponentChildren; tone?: Tone | undefined }>;

/** A link that begins something, dressed as a button. */
export function ButtonLink({ href, children, tone }: ButtonLinkProps) {
  return (
    <a href={href} class={toneClass(tone)} draggable={false}>
      {children}
    </a>
  );
}

/** Several buttons or links side by side. */
export function ButtonRow({ children }: Readonly<{ children: ComponentChildren }>) {
  return <div class="govuk-button-group">{children}</div>;
}

type GetFormProps = Readonly<{ action: string; children: ComponentChildren }>;

/** A form that only asks: a filter or a search. */
export function GetForm({ action, children }: GetFormProps) {
  return (
    <form action={action} method="get" novalidate>
      {children}
    </form>
  );
}

type FieldsetProps = Readonly<{
  legend: string;
  legendSize?: LabelSize | undefined;
  hint?: string | undefined;
  help?: string | undefined;
  /** What is wrong with the whole of it. */
  error?: string | undefined;
  lang?: string | undefined;
  optional?: boolean | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}>;

/** Questions that belong together; give it an id when it has a hint or may have an error. */
export function Fieldset({ legend, legendSize, hint, help, error, lang, optional, id, children }: FieldsetProps) {
  const name = id ?? "";
  const described = id === undefined ? undefined : describedBy({ name, hint, error });
  const fieldset = (
    <fieldset class="govuk-fieldset pg-fieldset" id={id} aria-describedby={described}>
      <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${legendSize ?? "m"}`}>
        <LabelWords label={legend} lang={lang} optional={optional} />
      </legend>
      <HintAndError name={name} hint={hint} help={help} error={error} lang={lang} />
      {children}
    </fieldset>
  );
  return error === undefined ? fieldset : <FormGroup error={error}>{fieldset}</FormGroup>;
}

/** The last one where a name came twice, as it is read. */
const asOne = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.at(-1) ?? "");

const asMany = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === "string" ? [value] : (value ?? []);

/**
 * What was typed and what is wrong with it, by field; of several problems about one field the first.
 * @example <TextField {...field("title")} label={t.title} />
 */
export const fieldsOf = (typed: Typed, problems: readonly Problem[]) => {
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const one = (name: string) => ({ name, value: asOne(typed[name]), error: errorOf(name) });
  const many = (name: string) => ({ name, value: asMany(typed[name]), error: errorOf(name) });
  return Object.assign(one, { many });
};
export type Fields = ReturnType<typeof fieldsOf>;
