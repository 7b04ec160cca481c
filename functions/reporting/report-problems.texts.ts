import type { Call } from "../calls/call.ts";
import type { MoreWords } from "../platform/forms/problem-words.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { formatMonth, Month } from "../vocabulary/instant.ts";
import type { Language, Same } from "../vocabulary/language.ts";
import { formatMoney, ore } from "../vocabulary/ore.ts";
import { attachmentsTexts } from "./attachments/attachments.texts.ts";

type Said = Readonly<Record<"label" | "most" | "month" | "categories" | "before", string>>;

const sv = {
  "too-many-months": ({ most }: Said) =>
    `En rapport kan gälla högst ${most} månader. Dela upp perioden på flera rapporter`,
  "before-takeover": ({ month }: Said) =>
    `Ni tog över projektet från ${month}. Månaderna före det är den tidigare mottagarens. Välj en period från och med ${month}`,
  "after-takeover": ({ month }: Said) =>
    `Ett byte av mottagare är beslutat. Ni redovisar till och med ${month}, den nya mottagaren därefter. Välj en period till och med ${month}`,
  "too-many-lines": ({ most }: Said) =>
    `Rapporten har för många kostnadsrader, högst ${most}. Dela upp perioden på flera rapporter`,
  "unknown-category": () =>
    "Någon rad från den hämtade filen har ett kostnadsslag som inte kan användas. Läs in filen på nytt och välj kostnadsslag",
  "outside-project": ({ label }: Said) =>
    `${label}: månaden ligger utanför projektperioden. Bara kostnader inom projektperioden kan redovisas. Ta bort beloppet`,
  "not-begun": ({ label }: Said) =>
    `${label}: månaden har inte börjat än. Redovisa bara bokförda kostnader. Ta bort beloppet`,
  "not-in-period": ({ label }: Said) =>
    `${label}: månaden ingår inte i perioden som ni har valt. Ta med månaden i perioden eller ta bort beloppet`,
  "file-outside-project": ({ month, categories }: Said) =>
    `${month} ligger utanför projektperioden (${categories}). Beloppet kommer från den hämtade filen: hämta kostnaderna på nytt`,
  "file-not-begun": ({ month, categories }: Said) =>
    `${month} har inte börjat än (${categories}). Beloppet kommer från den hämtade filen: hämta kostnaderna på nytt`,
  "file-not-in-period": ({ month, categories }: Said) =>
    `${month} ingår inte i perioden som ni har valt (${categories}). Ta med månaden i perioden, eller hämta kostnaderna ur filen på nytt`,
  "refund-too-large": ({ categories, before }: Said) =>
    `${categories}: återbetalningen är större än kostnaderna. Tidigare rapporter har ${before}, och tillsammans med den här får det inte bli mindre än 0. Kontrollera beloppet, och att det hör till rätt kostnadsslag`,
  "refunds-in-all": () =>
    "Återbetalningarna är större än alla kostnader som ni har redovisat. Kontrollera beloppen med minustecken",
};

const en: Same<typeof sv> = {
  "too-many-months": ({ most }) => `A report can cover at most ${most} months. Divide the period into several reports`,
  "before-takeover": ({ month }) =>
    `You took the project over from ${month}. The months before it are the earlier holder's. Choose a period from ${month} on`,
  "after-takeover": ({ month }) =>
    `A change of holder is decided. You report until ${month}, and the new holder after that. Choose a period until ${month}`,
  "too-many-lines": ({ most }) =>
    `The report has too many cost lines, at most ${most}. Divide the period into several reports`,
  "unknown-category": () =>
    "A line of the fetched file has a kind of cost that cannot be used. Read the file again and choose the kinds of cost",
  "outside-project": ({ label }) =>
    `${label}: the month is outside the project period. Only costs within the period can be reported. Remove the amount`,
  "not-begun": ({ label }) => `${label}: the month has not begun. Report booked costs only. Remove the amount`,
  "not-in-period": ({ label }) =>
    `${label}: the month is not in the period you have chosen. Include the month or remove the amount`,
  "file-outside-project": ({ month, categories }) =>
    `${month} is outside the project period (${categories}). The amount is from the fetched file: fetch the costs again`,
  "file-not-begun": ({ month, categories }) =>
    `${month} has not begun (${categories}). The amount is from the fetched file: fetch the costs again`,
  "file-not-in-period": ({ month, categories }) =>
    `${month} is not in the period you have chosen (${categories}). Include the month, or fetch the costs of the fetched file again`,
  "refund-too-large": ({ categories, before }) =>
    `${categories}: the refund is larger than the costs. Earlier reports have ${before}, and together with this one it cannot be less than 0. Check the amount, and that it is of the right kind of cost`,
  "refunds-in-all": () =>
    "The refunds are larger than all costs that you have reported. Check the amounts with a minus sign",
};

const sentences = { sv, en };
const isKnown = (code: string): code is keyof typeof sv => Object.hasOwn(sv, code);

const inWords = (month: string, lang: Language): string => {
  const name = formatMonth(Month.parse(month), lang);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** What is wrong with a typed report beyond its single answers, and what to do. `of` names categories by their ids. */
export const reportProblem =
  (categories: Call["categories"]): MoreWords =>
  ({ code, facts = {} }, label, lang) => {
    if (code === "picture-unanswered") return attachmentsTexts[lang].unanswered(String(facts["name"]));
    if (!isKnown(code)) return undefined;
    const { most = "", month, of = "", beforeOre = 0 } = facts;
    const named = String(of)
      .split(" ")
      .flatMap((id) => categories.find((one) => one.id === id) ?? [])
      .map((category) => wordsIn(category.label, lang));
    const said = {
      ...{ label, most: String(most), month: month === undefined ? "" : inWords(String(month), lang) },
      before: formatMoney(ore(Number(beforeOre)), lang),
    };
    return sentences[lang][code]({ ...said, categories: named.join(", ") });
  };
