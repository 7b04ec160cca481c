import type { Typed } from "../../vocabulary/typed.ts";
import { failureTexts } from "./failure.texts.ts";
import { mostGivenBack } from "./form-body.ts";
import { useTexts } from "./page-context.ts";
import { TextArea } from "./ui/text-field.tsx";

/**
 * What a control is called on its form, and what was answered in the words that the person saw (the label of an option,
 * not its id). Undefined of what is no answer, such as the value of a button.
 */
export type Labels = (
  field: string,
  values: readonly string[],
) => Readonly<{ label: string; text?: string | undefined }> | undefined;

type Given = Readonly<{ name: string; label: string; text: string }>;

/** What a form carries besides what people type: its guards, its buttons, and what is to be kept of two texts. */
const machineFields = new Set(["csrf", "nonce", "version"]);
const buttonFields = new Set(["next", "action", "add", "then", "format", "payment"]);
const isMachines = (name: string, value: string) =>
  machineFields.has(name) || ((buttonFields.has(name) || name.startsWith("keep.")) && /^[a-z0-9-]{0,40}$/.test(value));

/**
 * Everything that a person typed, by the labels that they saw; what has none is numbered, and never named by its control.
 * @param other what an entry without a label is called
 */
export function givenBack(typed: Typed, labels: Labels, other: (number: number) => string): readonly Given[] {
  let unnamed = 0;
  return Object.entries(typed).flatMap(([name, value]) => {
    const values = [value].flat();
    const text = values.join("\n");
    if (text.trim() === "" || isMachines(name, text)) return [];
    const known = labels(name, values);
    if (known) return [{ name, label: known.label, text: known.text ?? text }];
    unnamed += 1;
    return [{ name, label: other(unnamed), text }];
  });
}

/** The texts from the first on, as far as a page can hold them. */
function shortened(fields: readonly Given[]): readonly Given[] {
  let left = mostGivenBack;
  return fields.map((field) => {
    const text = field.text.slice(0, left);
    left -= text.length;
    return { ...field, text };
  });
}

type GivenBackProps = Readonly<{
  typed: Typed;
  labels?: Labels | undefined;
  /** The form that it was typed in, where it can be opened again. */
  form?: string | undefined;
}>;

/** What was typed, given back to be copied: no error may eat a person's words. Nothing where nothing was typed. */
export function GivenBack({ typed, labels = () => undefined, form }: GivenBackProps) {
  const t = useTexts(failureTexts);
  const fields = givenBack(typed, labels, t.otherEntry);
  const way = form !== undefined && (
    <p>
      <a href={form}>{t.backToForm}</a>
    </p>
  );
  if (fields.length === 0) return <>{way}</>;
  const shown = shortened(fields);
  const isCut = shown.some(({ text }, i) => text !== fields[i]?.text);
  return (
    <>
      {way}
      <h2>{t.typed}</h2>
      <p>{isCut ? t.typedCut : t.typedLead}</p>
      {shown.map(({ name, label, text }) => (
        <TextArea key={name} name={name} label={label} value={text} rows={rowsFor(text)} />
      ))}
    </>
  );
}

/** As many rows as show it whole, up to twelve. */
const rowsFor = (text: string): number =>
  Math.min(
    12,
    text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 70)), 0),
  );
