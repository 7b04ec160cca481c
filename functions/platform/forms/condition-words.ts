import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import { blankTexts } from "./blank.texts.ts";
import type { Form, Question, When } from "./document.ts";
import { chosenLabel } from "./kinds/choice.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import { formatNumber } from "./kinds/number.ts";
import { questionsById } from "./visible.ts";
import { wordsIn } from "./words.ts";

/** A limit as its question is answered: an amount, a level or a figure. */
function sizeIn(question: Question | undefined, size: number, lang: Language): string {
  if (question?.kind === "amount") return formatMoney(ore(Math.round(size)), lang);
  const level = question?.kind === "scale" ? question.levels.find(({ value }) => value === size) : undefined;
  return level ? wordsIn(level.label, lang) : formatNumber(size, lang);
}

type OfAnswer = Extract<When, { readonly question: string }>;

function ofAnswer(when: OfAnswer, question: Question | undefined, lang: Language): string {
  const t = blankTexts[lang];
  const label = question ? wordsIn(question.label, lang) : t.gone;
  if ("answered" in when) return t.answered(label);
  if ("has" in when) {
    const options = question ? (rulesOfKind(question.kind).options?.(question) ?? []) : [];
    return t.has(label, when.has.map((id) => chosenLabel(options, id, lang)).join(t.or));
  }
  const [least, most] = [when.least, when.most].map((size) =>
    size === undefined ? undefined : sizeIn(question, size, lang),
  );
  if (least !== undefined && most !== undefined) return t.between(label, least, most);
  if (least !== undefined) return t.least(label, least);
  return most === undefined ? t.answered(label) : t.most(label, most);
}

const saidOf = (form: Form, when: When, lang: Language): string => {
  const questionOf = questionsById(form);
  const t = blankTexts[lang];
  const said = (one: When, inside: boolean): string => {
    if ("not" in one) return t.not(said(one.not, true));
    if (!("all" in one || "any" in one)) return ofAnswer(one, questionOf(one.question), lang);
    const [parts, word] = "all" in one ? [one.all, t.and] : [one.any, t.or];
    const text = parts.map((part) => said(part, true)).join(word);
    return inside && parts.length > 1 ? `(${text})` : text;
  };
  return said(when, false);
};

/** When something is asked, in words. @example conditionWords(form, when, "sv") // "Besvaras om svaret på ”Moms” är Ja." */
export const conditionWords = (form: Form, when: When, lang: Language): string =>
  blankTexts[lang].askedIf(saidOf(form, when, lang));
