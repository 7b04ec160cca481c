import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import { conditionTexts } from "./condition-words.texts.ts";
import type { Question, When } from "./document.ts";
import type { PartId } from "./ids.ts";
import { chosenLabel } from "./kinds/choice.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import { formatNumber } from "./kinds/number.ts";
import { wordsIn } from "./words.ts";

type Find = (id: PartId) => Question | undefined;
type OfAnswer = Extract<When, { readonly question: string }>;

/** A limit as its question is answered: an amount, a level, or a figure with its unit. */
function sizeIn(question: Question | undefined, size: number, lang: Language): string {
  if (question?.kind === "amount") return formatMoney(ore(Math.round(size)), lang);
  const level = question?.kind === "scale" ? question.levels.find(({ value }) => value === size) : undefined;
  if (level) return wordsIn(level.label, lang);
  const figure = formatNumber(size, lang);
  return question?.kind === "number" && question.unit ? `${figure}\u00a0${wordsIn(question.unit, lang)}` : figure;
}

function ofAnswer(when: OfAnswer, isNot: boolean, question: Question | undefined, lang: Language): string {
  const t = conditionTexts[lang];
  const label = question ? wordsIn(question.label, lang) : t.gone;
  if ("answered" in when) return isNot ? t.notAnswered(label) : t.answered(label);
  if ("has" in when) {
    const options = question ? (rulesOfKind(question.kind).options?.(question) ?? []) : [];
    const answers = when.has.map((id) => t.quoted(chosenLabel(options, id, lang))).join(t.or);
    return isNot ? t.isNot(label, answers) : t.is(label, answers);
  }
  const { least, most } = when;
  const size = (value: number) => sizeIn(question, value, lang);
  const said =
    least === undefined
      ? t.most(label, size(most ?? 0))
      : most === undefined
        ? t.least(label, size(least))
        : t.between(label, size(least), size(most));
  return isNot ? t.not(said) : said;
}

function saidOf(find: Find, when: When, lang: Language, inside: boolean): string {
  const t = conditionTexts[lang];
  if ("not" in when)
    return "question" in when.not
      ? ofAnswer(when.not, true, find(when.not.question), lang)
      : t.not(saidOf(find, when.not, lang, true));
  if ("question" in when) return ofAnswer(when, false, find(when.question), lang);
  const [parts, word] = "all" in when ? [when.all, t.and] : [when.any, t.or];
  const text = parts.map((part) => saidOf(find, part, lang, true)).join(word);
  return inside && parts.length > 1 ? `(${text})` : text;
}

/**
 * When something is asked, in words: for those whose browser hides nothing, on paper and in the editor.
 * @example conditionWords(find, { question: "p-sells", has: ["yes"] }, "sv") // "Besvaras om svaret på ”Säljer ni något?” är ”Ja”."
 */
export const conditionWords = (find: Find, when: When, lang: Language): string =>
  conditionTexts[lang].asked(saidOf(find, when, lang, false));
