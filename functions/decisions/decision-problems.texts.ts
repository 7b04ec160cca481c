import type { MoreWords } from "../platform/forms/problem-words.ts";
import { formatDay, LocalDay } from "../vocabulary/instant.ts";
import type { Language, Same } from "../vocabulary/language.ts";
import { formatMoney, ore } from "../vocabulary/ore.ts";
import { aidProblem } from "./state-aid/aid-problems.texts.ts";

type Said = Readonly<Record<"label" | "year" | "left" | "most" | "day" | "rate", string>>;

const sv = {
  "amount-nothing": () => "Skriv vad som beviljas. Summan är 0 kr",
  "amount-over-applied": ({ most }: Said) => `Summan får vara högst ${most}, som är vad ansökan gäller`,
  "amount-over-cap": ({ most }: Said) => `Summan får vara högst ${most}, som är utlysningens tak`,
  "amount-over-frame": ({ year, left }: Said) =>
    `Beloppet ryms inte i årsramen. Av ramen för ${year} återstår ${left}. Sänk beloppet eller fördela om det mellan åren`,
  "day-in-future": () => "Beslutsdagen kan inte ligga i framtiden",
  "day-before-application": ({ day }: Said) => `Beslutsdagen kan inte ligga före den dag då ansökan kom in, ${day}`,
  nobody: ({ label }: Said) => `Skriv namnet på den som avses under ”${label}”`,
  "minutes-in-future": ({ label }: Said) => `”${label}” kan inte ligga i framtiden`,
  "minutes-before-decision": ({ label }: Said) => `”${label}” kan inte ligga före beslutsdagen`,
  "rate-differs": ({ rate }: Said) =>
    `Texten anger en annan andel av kostnaderna än den som bidraget räknas ut med, ${rate}. Skriv ${rate}, eller skriv att siffran är avrundad`,
  "not-reviewed": () =>
    "Ansökan är inte färdigbedömd. Den kan avvisas, avskrivas eller skjutas upp, men inte beviljas eller avslås än",
  "change-impossible": () => "Det tidigare beslutet kan inte ändras till det här utfallet. Välj ett annat",
  "correction-changes": () =>
    "En rättelse kan inte ändra vad som är beslutat. Välj ändring eller omprövning, eller samma utfall som tidigare",
  "amounts-stay": () =>
    "Beloppen i ett beviljat bidrag ändras inte här. Låt beloppen stå som i beslutet: pengar ändras genom ett eget beslut om ändring eller avbrytande",
};

const en: Same<typeof sv> = {
  "amount-nothing": () => "Enter what is granted. The sum is SEK 0",
  "amount-over-applied": ({ most }) => `The sum may be at most ${most}, which is what was applied for`,
  "amount-over-cap": ({ most }) => `The sum may be at most ${most}, which is the call's cap`,
  "amount-over-frame": ({ year, left }) =>
    `The amount does not fit the year's frame. Of the frame for ${year}, ${left} is left. Lower the amount or spread it differently over the years`,
  "day-in-future": () => "The day of the decision cannot be in the future",
  "day-before-application": ({ day }) => `The day of the decision cannot be before the application came in, ${day}`,
  "minutes-in-future": ({ label }) => `“${label}” cannot be in the future`,
  "minutes-before-decision": ({ label }) => `“${label}” cannot be before the day of the decision`,
  "rate-differs": ({ rate }) =>
    `The text gives another share of the costs than the one the grant is computed with, ${rate}. Write ${rate}, or say that the figure is rounded`,
  "not-reviewed": () =>
    "The application has not been reviewed. It can be dismissed, closed or postponed, but not granted or rejected yet",
  "change-impossible": () => "The earlier decision cannot be changed to this outcome. Choose another",
  "correction-changes": () =>
    "A correction cannot change what was decided. Choose change or reconsideration, or the same outcome as before",
  "amounts-stay": () =>
    "The amounts of a grant are not changed here. Leave them as they were decided: money is changed by an amendment or a termination",
  nobody: ({ label }) => `Write the name of the person meant under “${label}”`,
};

const sentences = { sv, en };
const isKnown = (code: string): code is keyof typeof sv => Object.hasOwn(sv, code);

const said = (name: string, fact: string | number, lang: Language): string => {
  if (typeof fact === "number") return formatMoney(ore(fact), lang);
  return name === "day" ? formatDay(LocalDay.parse(fact), lang) : fact;
};

/** What is wrong with a typed decision beyond its single answers, and what to do. */
export const decisionProblem: MoreWords = ({ field, code, facts = {} }, label, lang) => {
  if (!isKnown(code)) return aidProblem({ field, code, facts }, label, lang);
  const words = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, said(name, fact, lang)]));
  return sentences[lang][code]({ year: "", left: "", most: "", day: "", rate: "", ...words, label });
};

/** An amount that no longer fits, when others were granted what was left. */
export const overFrame = (facts: Readonly<{ year: string; left: string }>, lang: Language): string =>
  sentences[lang]["amount-over-frame"]({ label: "", most: "", day: "", rate: "", ...facts });
