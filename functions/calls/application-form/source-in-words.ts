import { type Words, wordsIn } from "../../platform/forms/words.ts";
import type { Source } from "../call.ts";

const texts = {
  sv: {
    kinds: { public: "offentlig finansiering", private: "privat finansiering" },
    appropriation: (code: string) => `anslag ${code}`,
  },
  en: {
    kinds: { public: "public funding", private: "private funding" },
    appropriation: (code: string) => `appropriation ${code}`,
  },
} as const;

/**
 * A source as people read it wherever it stands: its name, and behind it whose money it is and from which appropriation.
 * @example sourceInWords(source).sv // "1:1-medel – offentlig finansiering, anslag 1:1 Regionala utvecklingsåtgärder"
 */
export function sourceInWords({ label, kind, appropriation }: Omit<Source, "id" | "grant">): Words {
  const words = ([lang, name]: readonly [string, string]): string => {
    const t = lang === "sv" ? texts.sv : texts.en;
    const called = appropriation?.name ? ` ${wordsIn(appropriation.name, lang)}` : "";
    const said = [
      ...(kind ? [t.kinds[kind]] : []),
      ...(appropriation ? [`${t.appropriation(appropriation.code)}${called}`] : []),
    ];
    return said.length === 0 ? name : `${name} – ${said.join(", ")}`;
  };
  return Object.fromEntries(Object.entries(label).map(([lang, name]) => [lang, words([lang, name])]));
}
