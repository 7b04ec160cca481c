import type { Language } from "../../../vocabulary/language.ts";
import { formatMoney, ore } from "../../../vocabulary/ore.ts";
import type { Question, When } from "../document.ts";
import type { PartId } from "../ids.ts";
import { wordsIn } from "../words.ts";
import { askedTexts } from "./asked-words.texts.ts";

type Find = (id: PartId) => Question | undefined;
type Leaf = Extract<When, { question: PartId }>;

/** What a question may be answered with, by the ids that a condition names. */
function labelOf(question: Question | undefined, id: string, lang: Language): string {
  const t = askedTexts[lang];
  if (question?.kind === "choice" || question?.kind === "choices") {
    const option = question.options.find((one) => one.id === id);
    if (option) return wordsIn(option.label, lang);
  }
  if (question?.kind === "scale") {
    const level = question.levels.find((one) => one.id === id);
    if (level) return wordsIn(level.label, lang);
  }
  return id === "yes" ? t.yes : id === "no" ? t.no : id;
}

function figureIn(question: Question | undefined, value: number, lang: Language): string {
  if (question?.kind === "amount") return formatMoney(ore(value), lang);
  const figure = value.toLocaleString(lang === "sv" ? "sv-SE" : "en-GB");
  return question?.kind === "number" && question.unit ? `${figure}\u00a0${wordsIn(question.unit, lang)}` : figure;
}

function ofLeaf(leaf: Leaf, isNot: boolean, find: Find, lang: Language): string {
  const t = askedTexts[lang];
  const question = find(leaf.question);
  const label = question ? wordsIn(question.label, lang) : leaf.question;
  if ("answered" in leaf) return isNot ? t.notAnswered(label) : t.answered(label);
  if ("has" in leaf) {
    const answers = leaf.has.map((id) => t.quoted(labelOf(question, id, lang))).join(t.or);
    return isNot ? t.isNot(label, answers) : t.is(label, answers);
  }
  const [least, most] = [leaf.least, leaf.most].map((value) =>
    value === undefined ? undefined : figureIn(question, value, lang),
  );
  const said =
    least !== undefined && most !== undefined
      ? t.between(label, least, most)
      : most !== undefined
        ? t.most(label, most)
        : t.least(label, least ?? "");
  return isNot ? t.not(said) : said;
}

function inWords(when: When, find: Find, lang: Language): string {
  const t = askedTexts[lang];
  if ("all" in when) return when.all.map((part) => inWords(part, find, lang)).join(t.and);
  if ("any" in when) return when.any.map((part) => inWords(part, find, lang)).join(t.or);
  if (!("not" in when)) return ofLeaf(when, false, find, lang);
  return "question" in when.not ? ofLeaf(when.not, true, find, lang) : t.not(inWords(when.not, find, lang));
}

/**
 * When a question is to be answered, in words for those whose browser hides nothing.
 * @example askedInWords({ question: "p-sells", has: ["yes"] }, find, "sv") // "Besvaras om svaret på ”Säljer ni något?” är ”Ja”."
 */
export const askedInWords = (when: When, find: Find, lang: Language): string =>
  askedTexts[lang].asked(inWords(when, find, lang));
