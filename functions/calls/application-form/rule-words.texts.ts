import type { FormProblem } from "../../platform/forms/answers.ts";
import { formatDay, LocalDay } from "../../vocabulary/instant.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import { formatRate, Rate } from "../../vocabulary/rate.ts";

type Facts = NonNullable<FormProblem["facts"]>;
type Money = (ore: string | number | undefined) => string;

const sv = {
  "period-outside-years": ({ first, last }: Facts) => `Projektet ska ligga inom åren ${first}–${last}.`,
  "period-too-long": ({ months }: Facts) => `Projektet får pågå i högst ${months} månader.`,
  "period-no-length": () => "Projektet måste sluta efter att det har börjat.",
  "no-costs": () => "Fyll i minst en kostnad.",
  "no-grant-asked": () => "Fyll i hur mycket bidrag ni söker.",
  "asked-too-much": ({ most, asked }: Facts, money: Money) =>
    `Ni kan söka högst ${money(most)} för de här kostnaderna, men har fyllt i ${money(asked)}.`,
  "asks-less": ({ most, asked }: Facts, money: Money) =>
    `Ni söker ${money(asked)}. För de här kostnaderna kan ni söka upp till ${money(most)}.`,
  unfinanced: ({ year, costs, financing }: Facts, money: Money) =>
    `Finansieringen för ${year} är ${money(financing)} men kostnaderna ${money(costs)}. De ska vara lika stora.`,
  "financing-rounded": ({ year, costs, financing }: Facts, money: Money) =>
    `${year}: kostnaderna är ${money(costs)} och finansieringen ${money(financing)}. Skillnaden beror på avrundning och behöver inte rättas.`,
  "stated-off": ({ label, stated, computed }: Facts, money: Money) =>
    `Summan för ${label} är ${money(computed)}, men ni har angett ${money(stated)}. Rätta beloppen eller summan.`,
  "stated-rounded": ({ label, stated, computed }: Facts, money: Money) =>
    `${label}: ni har angett ${money(stated)} och delarna blir ${money(computed)}. Skillnaden beror på avrundning och behöver inte rättas.`,
  "too-much-public": ({ limit, public: is, most }: Facts, money: Money) =>
    `Högst ${share(limit, "sv")} av finansieringen får vara offentlig: ${money(most)}. Ni har ${money(is)} offentlig finansiering. Minska den, och öka den privata lika mycket.`,
  "costs-outside-period": ({ year, from, to }: Facts) =>
    `Budgeten har kostnader ${year}, men projektet pågår ${day(from, "sv")}–${day(to, "sv")}.`,
  "unit-missing": ({ number }: Facts) =>
    `${number} är vår egen myndighets organisationsnummer. Välj vilken enhet ni är. Är ni ingen enhet hos oss, skriv er egen organisations nummer.`,
  "unit-under-another": ({ number }: Facts) =>
    `Ni har valt en enhet hos oss, men ett annat organisationsnummer än vårt. Skriv ${number}, eller ta bort enheten.`,
  "amount-above-cap": ({ most }: Facts, money: Money) => `Ni kan söka högst ${money(most)}.`,
  "target-zero": ({ what }: Facts) =>
    `${what} är 0. Är det vad ni vill nå? Då går det inte att räkna ut hur stor del som är nådd.`,
  "target-is-baseline": ({ what }: Facts) =>
    `${what} är detsamma som utgångsläget. Ska det vara oförändrat? Då går det inte att räkna ut hur stor del som är nådd.`,
  "leads-nowhere": ({ what }: Facts) => `${what}: ni har inte sagt något. Det blir en lös ände i kedjan.`,
  "leads-not-up": ({ what }: Facts) =>
    `${what}: det ni har valt ligger inte på en högre nivå. Det blir en lös ände i kedjan.`,
  "leads-to-nothing": ({ what }: Facts) =>
    `${what}: det resultat ni har valt är inte ifyllt. Det blir en lös ände i kedjan.`,
} as const;

const en: Same<typeof sv> = {
  "period-outside-years": ({ first, last }) => `The project must lie within the years ${first}–${last}.`,
  "period-too-long": ({ months }) => `The project may run for at most ${months} months.`,
  "period-no-length": () => "The project must end after it has begun.",
  "no-costs": () => "Fill in at least one cost.",
  "no-grant-asked": () => "Fill in how large a grant you apply for.",
  "asked-too-much": ({ most, asked }, money) =>
    `You can apply for at most ${money(most)} for these costs, but have filled in ${money(asked)}.`,
  "asks-less": ({ most, asked }, money) =>
    `You apply for ${money(asked)}. For these costs you can apply for up to ${money(most)}.`,
  unfinanced: ({ year, costs, financing }, money) =>
    `The financing for ${year} is ${money(financing)} but the costs are ${money(costs)}. They must be equal.`,
  "financing-rounded": ({ year, costs, financing }, money) =>
    `${year}: the costs are ${money(costs)} and the financing ${money(financing)}. The difference comes from rounding and needs no correction.`,
  "stated-off": ({ label, stated, computed }, money) =>
    `The sum for ${label} is ${money(computed)}, but you have stated ${money(stated)}. Correct the amounts or the sum.`,
  "stated-rounded": ({ label, stated, computed }, money) =>
    `${label}: you have stated ${money(stated)} and the parts make ${money(computed)}. The difference comes from rounding and needs no correction.`,
  "too-much-public": ({ limit, public: is, most }, money) =>
    `At most ${share(limit, "en")} of the financing may be public: ${money(most)}. You have ${money(is)} of public financing. Reduce it, and raise the private financing by as much.`,
  "costs-outside-period": ({ year, from, to }) =>
    `The budget has costs in ${year}, but the project runs ${day(from, "en")}–${day(to, "en")}.`,
  "unit-missing": ({ number }) =>
    `${number} is the organisation number of our own authority. Choose which unit you are. If you are no unit of ours, write the number of your own organisation.`,
  "unit-under-another": ({ number }) =>
    `You have chosen a unit of ours, but another organisation number than ours. Write ${number}, or remove the unit.`,
  "amount-above-cap": ({ most }, money) => `You can apply for at most ${money(most)}.`,
  "target-zero": ({ what }) => `${what} is 0. Is that what you want to reach? Then no share of it can be reckoned.`,
  "target-is-baseline": ({ what }) =>
    `${what} is the same as the baseline. Is it to stay unchanged? Then no share of it can be reckoned.`,
  "leads-nowhere": ({ what }) => `${what}: you have said nothing. It is a loose end in the chain.`,
  "leads-not-up": ({ what }) =>
    `${what}: what you have chosen is not on a higher level. It is a loose end in the chain.`,
  "leads-to-nothing": ({ what }) =>
    `${what}: the result that you have chosen is not filled in. It is a loose end in the chain.`,
};

const share = (rate: string | number | undefined, lang: Language) => formatRate(Rate.parse(rate), lang);
const day = (text: string | number | undefined, lang: Language) => formatDay(LocalDay.parse(text), lang);

export type RuleCode = keyof typeof sv;
const sentences = { sv, en };

/** The sentence of what a rule across questions found; undefined of another problem. */
export function ruleInWords({ code, facts = {} }: Pick<FormProblem, "code" | "facts">, lang: Language, what = "") {
  const say = sentences[lang][code as RuleCode] as ((facts: Facts, money: Money) => string) | undefined; // as: undefined of other codes
  return say?.({ what, ...facts }, (amount) => formatMoney(ore(Number(amount)), lang));
}
