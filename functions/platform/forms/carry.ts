import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import { type Control, controlsOf, labelOf, questionsOf } from "./controls.ts";
import type { Form, Question } from "./document.ts";
import { chosenLabel } from "./kinds/choice.ts";
import { flatRulesOf, isFlat } from "./kinds/flat-rules.ts";
import type { Choosable } from "./kinds/kind.ts";
import { rulesOfKind } from "./kinds/kinds.ts";

export type Carried = {
  readonly typed: Typed;
  /** What has no place in the newer form, to be given back to the person who typed it. */
  readonly lost: readonly { readonly label: string; readonly text: string }[];
  /** Questions that the older form did not have. */
  readonly asked: readonly Question[];
};

/** What a control may be answered with, where it is a choice. */
function optionsOf({ question, column, part }: Control): readonly Choosable[] | undefined {
  if (part !== undefined) return undefined;
  if (column) return isFlat(column) ? flatRulesOf(column.kind).options?.(column) : undefined;
  return rulesOfKind(question.kind).options?.(question);
}

const isSameAsked = (a: Control, b: Control | undefined): b is Control =>
  a.question.kind === b?.question.kind && a.column?.kind === b.column?.kind;

const isSeveral = ({ question }: Control): boolean => question.kind === "choices" || question.kind === "files";

/** What of one control has a place in the newer form, and what has not. */
function divided(control: Control, place: Control | undefined, typed: Typed) {
  const { field } = control;
  const texts = isSeveral(control) ? typedChoices(typed, field) : [typedText(typed, field)];
  if (!isSameAsked(control, place)) return { kept: undefined, left: texts };
  const offered = optionsOf(place);
  const isOffered = (text: string) => text === "" || offered === undefined || offered.some(({ id }) => id === text);
  const left = texts.filter((text) => !isOffered(text));
  if (left.length === 0) return { kept: typed[field], left };
  return { kept: isSeveral(control) ? texts.filter(isOffered) : undefined, left };
}

/**
 * Brings what was typed in one version of a form over to another. What has no place there, or was chosen among what is
 * no longer offered, is in `lost` with its words.
 * @example carry(first, second, draft.typed, "sv").asked.length // how many questions are new
 */
export function carry(from: Form, to: Form, typed: Typed, lang: Language): Carried {
  const places = new Map(controlsOf(to, typed).map((control) => [control.field, control]));
  const carried: Record<string, string | readonly string[]> = {};
  const lost = controlsOf(from, typed).flatMap((control) => {
    const { kept, left } = divided(control, places.get(control.field), typed);
    if (kept !== undefined) carried[control.field] = kept;
    const options = optionsOf(control) ?? [];
    return left
      .filter((text) => text !== "")
      .map((text) => ({ label: labelOf(control, lang), text: chosenLabel(options, text, lang) }));
  });
  const before = new Map(questionsOf(from).map(({ id, kind }) => [id, kind]));
  return { typed: carried, lost, asked: questionsOf(to).filter(({ id, kind }) => before.get(id) !== kind) };
}
