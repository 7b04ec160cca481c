import { formatBytes } from "../../../vocabulary/file-name.ts";
import type { Language } from "../../../vocabulary/language.ts";
import { typeNames } from "../../files/file-types.ts";
import type { Scan } from "../../files/scan.ts";
import { usePage } from "../../web/page-context.ts";
import { Checkbox, Checkboxes, Radios, Select } from "../../web/ui/choices.tsx";
import { Button, Fieldset } from "../../web/ui/form.tsx";
import { Paragraphs } from "../../web/ui/lines.tsx";
import { Tag, type TagTone } from "../../web/ui/tag.tsx";
import { TextArea } from "../../web/ui/text-field.tsx";
import type { QuestionOf } from "../document.ts";
import { kindTexts } from "../kinds/kinds.texts.ts";
import { otherLanguage, wordsIn } from "../words.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";
import { choicesOf, type KindProps, wordsOf } from "./kind-props.ts";

/** More options than this are a list to choose in, and not radio buttons to read through. */
const mostRadios = 9;

/** Yes or no, and neither from the beginning. */
export function YesNoQuestion({ question, field, lang }: KindProps<"yes-no">) {
  const { t } = usePage(formsUiTexts);
  const options = (["yes", "no"] as const).map((value) => ({ value, label: t[value] }));
  return <Radios {...field(question.id)} {...wordsOf(question, lang)} options={options} inline />;
}

/** One of several. */
export function ChoiceQuestion({ question, field, lang }: KindProps<"choice">) {
  const shown = { ...field(question.id), ...wordsOf(question, lang), options: choicesOf(question.options, lang) };
  return question.options.length > mostRadios ? <Select {...shown} /> : <Radios {...shown} />;
}

/** Any number of several. */
export function ChoicesQuestion({ question, field, lang }: KindProps<"choices">) {
  return (
    <Checkboxes {...field.many(question.id)} {...wordsOf(question, lang)} options={choicesOf(question.options, lang)} />
  );
}

/** A level with its points, unless its name says no more than they do. */
function levelLabel({ value, label }: QuestionOf<"scale">["levels"][number], lang: Language): string {
  const name = wordsIn(label, lang);
  return name === String(value) ? name : `${value} – ${name}`;
}

/** The hint with how much the criterion counts. */
const weighed = <W extends { readonly hint?: string | undefined }>(
  words: W,
  { weight }: QuestionOf<"scale">,
  said: (percent: number) => string,
): W => (weight === undefined ? words : { ...words, hint: [words.hint, said(weight)].filter(Boolean).join(" ") });

/** A level, each with what it means, and the reason below. */
export function ScaleQuestion({ question, field, lang }: KindProps<"scale">) {
  const { t } = usePage(formsUiTexts);
  const { id, levels, reason } = question;
  const options = levels.map((level) => ({
    value: level.id,
    label: levelLabel(level, lang),
    hint: level.means && wordsIn(level.means, lang),
    lang: otherLanguage(level.label, lang),
  }));
  const words = weighed(wordsOf(question, lang), question, t.weight);
  return (
    <div class="pg-scale">
      <Radios {...field(id)} {...words} options={options} />
      {reason !== undefined && (
        <TextArea {...field(`${id}.reason`)} label={`${t.reason}: ${words.label}`} limit={reason} rows={4} />
      )}
    </div>
  );
}

/** What is declared, and a box to tick that one does. */
export function DeclarationQuestion({ question, field, lang }: KindProps<"declaration">) {
  const shown = field(question.id);
  return (
    <div class="pg-declaration">
      <div lang={otherLanguage(question.text, lang)}>
        <Paragraphs text={wordsIn(question.text, lang)} />
      </div>
      <Checkbox {...shown} {...wordsOf(question, lang)} value="yes" checked={shown.value === "yes"} />
    </div>
  );
}

const scanTones = { clean: "good", unscanned: "neutral", threat: "bad" } as const satisfies Record<Scan, TagTone>;

/**
 * The files that were sent, what is known of each, and the button that leads to where they are sent: it saves the page
 * first, so that nothing that was typed is lost on the way.
 */
export function FilesQuestion({ question, field, lang, filesOf }: KindProps<"files">) {
  const { t } = usePage(formsUiTexts);
  const { id, most, types } = question;
  const { files = [] } = filesOf?.(id) ?? {};
  const words = wordsOf(question, lang);
  return (
    <Fieldset {...words} id={id} legend={words.label} legendSize="s" error={field(id).error}>
      <p class="govuk-hint">{kindTexts[lang].filesAsked(most, typeNames(types))}</p>
      {files.length === 0 ? (
        <p class="pg-empty">{t.noFiles}</p>
      ) : (
        <ul>
          {files.map(({ name, bytes, href, scan }, at) => (
            <li key={at}>
              {href === undefined || scan === "threat" ? name : <a href={href}>{name}</a>}, {formatBytes(bytes, lang)}{" "}
              <Tag tone={scanTones[scan]}>{t.scan[scan]}</Tag>
            </li>
          ))}
        </ul>
      )}
      {filesOf && (
        <Button name="attach" value={id} tone="secondary">
          {t.files}
          <span class="govuk-visually-hidden">: {words.label}</span>
        </Button>
      )}
    </Fieldset>
  );
}
