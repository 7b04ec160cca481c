import { formatDay, formatMonth, LocalDay, Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { FormProblem } from "./answers.ts";
import { type Control, controlsOf, labelOf } from "./controls.ts";
import type { Form } from "./document.ts";
import { formatNumber } from "./kinds/number.ts";
import { type ProblemCode, problemWordsTexts } from "./problem-words.texts.ts";

/** Facts of rules come in words of the room that has the rule. */
export type MoreWords = (problem: FormProblem, label: string, lang: Language) => string | undefined;

/** A fact as people read it: an amount, a day or a month by what its code is about, any other figure as it is. */
function factIn(code: string, fact: string | number, lang: Language): string {
  if (typeof fact === "number")
    return code.startsWith("amount-") ? formatMoney(ore(fact), lang) : formatNumber(fact, lang);
  if (code.startsWith("month-")) return formatMonth(Month.parse(fact.slice(0, 7)), lang);
  const day = LocalDay.safeParse(fact);
  return day.success ? formatDay(day.data, lang) : fact;
}

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(problemWordsTexts.sv.codes, code);

/** How something is answered that was left empty. */
function missing(control: Control | undefined, lang: Language) {
  const t = problemWordsTexts[lang];
  if (control?.part !== undefined) return t.fill;
  switch (control?.column?.kind ?? control?.question.kind) {
    case "choice":
    case "choices":
    case "scale":
    case "yes-no":
      return t.choose;
    case "declaration":
      return t.tick;
    case "files":
      return t.attach;
    default:
      return t.fill;
  }
}

/**
 * Problems as sentences: which control, what is wrong, what to do.
 * @param typed what was typed, for the rows that people have added
 * @param more words of codes that the rules of other rooms have
 * @example inWords(form, typed, readForm(form, typed).problems, "sv") // [{ field: "p-name", text: "Fyll i ”Namn”." }]
 */
export function inWords(
  form: Form,
  typed: Typed,
  problems: readonly FormProblem[],
  lang: Language,
  more: MoreWords = () => undefined,
): readonly Problem[] {
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  const t = problemWordsTexts[lang];
  return problems.map((problem) => {
    const { field, code, facts = {} } = problem;
    const control = controls.get(field);
    const label = control ? labelOf(control, lang) : "";
    const said = Object.entries(facts).map(([name, fact]) => [name, factIn(code, fact, lang)]);
    const words = { ...Object.fromEntries(said), label };
    if (code === "missing") return { field, text: missing(control, lang)(words) };
    const text = more(problem, label, lang) ?? (isKnown(code) ? t.codes[code](words) : t.unknown(words));
    return { field, text };
  });
}
