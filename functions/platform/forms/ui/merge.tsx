import type { Language } from "../../../vocabulary/language.ts";
import type { Problem, Typed } from "../../../vocabulary/typed.ts";
import { usePage } from "../../web/page-context.ts";
import { Radios } from "../../web/ui/choices.tsx";
import { fieldsOf } from "../../web/ui/form.tsx";
import { TextArea, TextField } from "../../web/ui/text-field.tsx";
import type { Column, Question } from "../document.ts";
import type { Both } from "./merge-choice.ts";
import { keepName, mineName } from "./merge-choice.ts";
import { readTexts } from "./read-texts.texts.ts";
import { isWritten, typedWords } from "./typed-words.ts";
import { type Piece, type Pieces, wordDifference } from "./word-difference.ts";

/** A control that both have changed, with what it asks and the texts as they are shown. */
export type Clash = Both & Readonly<{ label: string; asking: Question | Column; pieces: Pieces }>;

/**
 * What the merge asks about, ready to be shown.
 * @param about what a control is called and what it asks for
 */
export const clashesOf = (
  both: readonly Both[],
  about: (field: string) => Readonly<{ label: string; asking: Question | Column }>,
  lang: Language,
): Promise<readonly Clash[]> =>
  Promise.all(
    both.map(async (one) => {
      const { label, asking } = about(one.field);
      const [mine, theirs] = [typedWords(asking, one.mine, lang), typedWords(asking, one.theirs, lang)];
      const whole = (text: string): readonly Piece[] => [{ text, differs: false }];
      const pieces = isWritten(asking)
        ? await wordDifference(mine, theirs)
        : { mine: whole(mine), theirs: whole(theirs) };
      return { ...one, label, asking, pieces };
    }),
  );

type MergeProps = Readonly<{
  clashes: readonly Clash[];
  /** Who saved meanwhile, and when in words: "idag 18.12". */
  who: string;
  when: string;
  /** What the other person changed and nobody else did, by label. */
  taken: readonly string[];
  /** What is merged already; it goes with the form. */
  merged: Typed;
  /** What was chosen and written on this page before, and what is wrong with it. */
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/**
 * What two people have changed at once, side by side, to be put inside a form with the version that the other one saved.
 * `settled` reads it. Only what both changed differently is asked about.
 */
export function Merge({ clashes, who, when, taken, merged, typed = {}, problems = [] }: MergeProps) {
  const { t } = usePage(readTexts);
  const asked = new Set(clashes.map(({ field }) => field));
  const carried = Object.entries(merged).filter(([name]) => !asked.has(name));
  return (
    <>
      {carried.flatMap(([name, value]) =>
        [value].flat().map((one, i) => <input key={`${name} ${i}`} type="hidden" name={name} value={one} />),
      )}
      {taken.length > 0 && (
        <>
          <p>{t.taken(who)}</p>
          <ul>
            {taken.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {clashes.map((clash) => (
        <ClashedControl key={clash.field} clash={clash} {...{ who, when, typed, problems }} />
      ))}
    </>
  );
}

type ClashedProps = Readonly<{ clash: Clash; who: string; when: string; typed: Typed; problems: readonly Problem[] }>;

function ClashedControl({ clash, who, when, typed, problems }: ClashedProps) {
  const { t } = usePage(readTexts);
  const { field: name, label, asking, mine, pieces } = clash;
  const field = fieldsOf({ [name]: mine, ...typed }, problems);
  const written = isWritten(asking);
  const together = { ...field(name), label: t.together(label) };
  return (
    <section class="pg-clash" aria-labelledby={`clash-${name}`}>
      <h2 id={`clash-${name}`}>{label}</h2>
      <p>
        {t.clash(who, when)} {written && t.marked}
      </p>
      <div class="pg-side">
        <Side title={t.mine} pieces={pieces.mine} />
        <Side title={t.theirs(who)} pieces={pieces.theirs} />
      </div>
      {mine.map((value, i) => (
        <input key={i} type="hidden" name={mineName(name)} value={value} />
      ))}
      <Radios
        {...field(keepName(name))}
        label={t.choose(label)}
        options={[
          { value: "mine", label: t.keepMine },
          { value: "theirs", label: t.keepTheirs(who) },
          ...(written ? [{ value: "both", label: t.keepBoth }] : []),
        ]}
      />
      {asking.kind === "text" && <TextArea {...together} limit={asking.limit} rows={8} labelSize="plain" />}
      {written && asking.kind !== "text" && <TextField {...together} labelSize="plain" />}
    </section>
  );
}

/** One person's text, with its line breaks, and what the other one has otherwise marked in it. */
function Side({ title, pieces }: Readonly<{ title: string; pieces: readonly Piece[] }>) {
  const { t } = usePage(readTexts);
  const isEmpty = pieces.every(({ text }) => text.trim() === "");
  return (
    <div class="pg-side__part">
      <p class="pg-side__title">{title}</p>
      {isEmpty ? (
        <p class="pg-empty">{t.empty}</p>
      ) : (
        <p class="pg-side__text">
          {pieces.map(({ text, differs }, i) => (differs ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))}
        </p>
      )}
    </div>
  );
}
