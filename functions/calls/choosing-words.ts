import { wordsIn } from "../platform/forms/words.ts";
import type { Language, Same } from "../vocabulary/language.ts";
import { type Choosing, chosenBy } from "./choosing.ts";

const sv = {
  few: ["", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"] as readonly string[],
  reviewers: (number: string, _many: boolean) => `Minst ${number} bedömare läser ansökan mot utlysningens kriterier.`,
  direct: "Den som beslutar prövar ansökan direkt mot utlysningens kriterier. Inga särskilda bedömare utses.",
  group: (name: string) => `Ansökan bedöms av ${name}, mot utlysningens kriterier.`,
};
const en: Same<typeof sv> = {
  few: ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  reviewers: (number, many) =>
    `At least ${number} ${many ? "reviewers read" : "reviewer reads"} the application against the criteria of the call.`,
  direct:
    "Whoever decides considers the application directly against the criteria of the call. No reviewers are assigned.",
  group: (name) => `The application is assessed by ${name}, against the criteria of the call.`,
};
const texts = { sv, en };

/**
 * Who looks at an application before it is decided, in a sentence to those who apply.
 * @example choosingWords(call, "sv") // "Minst två bedömare läser ansökan mot utlysningens kriterier."
 */
export function choosingWords(
  call: { readonly quorum: number; readonly choosing?: Choosing | undefined },
  lang: Language,
): string {
  const t = texts[lang];
  const { choosing, quorum } = call;
  if (choosing?.way === "group") return t.group(wordsIn(choosing.name, lang));
  return chosenBy(call) === "direct" ? t.direct : t.reviewers(t.few[quorum] ?? String(quorum), quorum !== 1);
}
