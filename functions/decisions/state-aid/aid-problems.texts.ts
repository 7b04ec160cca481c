import type { MoreWords } from "../../platform/forms/problem-words.ts";
import { cents, formatEuro } from "../../vocabulary/euro-rate.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import { mostInGroup } from "./aid-group.ts";

type Said = Readonly<
  Record<"line" | "ceiling" | "register" | "declared" | "own" | "grant" | "total", string> & { label: string }
>;

const sv = {
  notAsked: "inget uppgivet",
  noRate: "okänt belopp (ingen eurokurs än)",
  "aid-group-number": ({ line }: Said) =>
    `”${line}” är inget organisationsnummer. Skriv ett nummer på varje rad, till exempel 212000-0357`,
  "aid-group-own": ({ line }: Said) =>
    `${line} är sökandens eget nummer, som alltid räknas. Ta bort det, så att det inte står två gånger`,
  "aid-group-twice": ({ line }: Said) => `${line} står två gånger. Skriv varje nummer en gång`,
  "aid-group-many": () =>
    `Högst ${mostInGroup} företag kan räknas ihop med sökanden här. Skriv dem som har fått stöd de senaste tre åren`,
  "aid-sector": () => "Skriv koden med två till fem siffror, till exempel 85.59",
  "aid-read-in-future": ({ label }: Said) => `”${label}” kan inte ligga i framtiden`,
  "aid-read-after-decision": ({ label }: Said) =>
    `”${label}” ligger efter beslutsdagen. Registret ska läsas före beslutet. Rätta dagen`,
  "aid-above-ceiling": ({ ceiling, register, declared, own, grant, total }: Said) =>
    `Stödet går över taket på ${ceiling} till ett företag under tre år. Registret visar ${register}, sökanden uppger ${declared} och våra beslut ger ${own}. Den högsta räknas, och med det här bidraget (${grant}) blir det ${total}. Sänk beloppet, eller bevilja det inte som stöd av mindre betydelse`,
  "aid-above-reason": ({ ceiling, register, declared, own, grant, total }: Said) =>
    `Stödet går över taket på ${ceiling}: registret visar ${register}, sökanden uppger ${declared} och våra beslut ger ${own}. Med det här bidraget (${grant}) blir det ${total}. Skriv varför det ändå beviljas, eller sänk beloppet`,
};

const en: Same<typeof sv> = {
  notAsked: "nothing",
  noRate: "an unknown amount (no euro rate yet)",
  "aid-group-number": ({ line }) => `“${line}” is no organisation number. Write one number a line, such as 212000-0357`,
  "aid-group-own": ({ line }) =>
    `${line} is the applicant's own number, which always counts. Remove it, so that it does not stand twice`,
  "aid-group-twice": ({ line }) => `${line} stands twice. Write each number once`,
  "aid-group-many": () =>
    `At most ${mostInGroup} enterprises can count together with the applicant here. Write those that have had aid in the last three years`,
  "aid-sector": () => "Write the code with two to five digits, such as 85.59",
  "aid-read-in-future": ({ label }) => `“${label}” cannot be in the future`,
  "aid-read-after-decision": ({ label }) =>
    `“${label}” is after the day of the decision. The register is to be read before the decision. Correct the day`,
  "aid-above-ceiling": ({ ceiling, register, declared, own, grant, total }) =>
    `The aid goes above the ceiling of ${ceiling} to one undertaking over three years. The register shows ${register}, the applicant declares ${declared}, and our decisions come to ${own}. The highest counts, and with this grant (${grant}) it comes to ${total}. Lower the amount, or do not grant it as de minimis aid`,
  "aid-above-reason": ({ ceiling, register, declared, own, grant, total }) =>
    `The aid goes above the ceiling of ${ceiling}: the register shows ${register}, the applicant declares ${declared}, and our decisions come to ${own}. With this grant (${grant}) it comes to ${total}. Write why it is granted all the same, or lower the amount`,
};

const sentences = { sv, en };
type Code = Exclude<keyof typeof sv, "notAsked" | "noRate">;
const isKnown = (code: string): code is Code => code.startsWith("aid-") && Object.hasOwn(sv, code);

/** What is wrong with de minimis aid, in words; sums are euro cents. */
export const aidProblem: MoreWords = ({ code, facts = {} }, label, lang) => {
  if (!isKnown(code)) return undefined;
  return sentences[lang][code]({ ...inWords(facts, lang), label });
};

function inWords(facts: Readonly<Record<string, string | number>>, lang: Language): Omit<Said, "label"> {
  const t = sentences[lang];
  const sum = (name: string, otherwise: string) => {
    const fact = facts[name] ?? "";
    return fact === "" ? otherwise : formatEuro(cents(Number(fact)), lang);
  };
  return {
    line: String(facts["line"] ?? ""),
    ceiling: sum("ceiling", ""),
    register: sum("register", ""),
    declared: sum("declared", t.notAsked),
    own: sum("own", ""),
    grant: sum("grant", t.noRate),
    total: sum("total", ""),
  };
}
