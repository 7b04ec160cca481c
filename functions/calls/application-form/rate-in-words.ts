import { wordsIn } from "../../platform/forms/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatRate } from "../../vocabulary/rate.ts";
import type { Call } from "../call.ts";

const rounded = { sv: (text: string) => `avrundat ${text}`, en: (text: string) => `rounded ${text}` };

/**
 * The share that counts, as people read it; what the terms round it to only in brackets, and as rounded.
 * @example rateInWords(call, "sv") // "27,6 % (avrundat 28 procent)"
 */
export function rateInWords({ rate, roundedRate }: Pick<Call, "rate" | "roundedRate">, lang: Language): string {
  const exact = formatRate(rate, lang);
  const other = roundedRate && wordsIn(roundedRate, lang);
  const digits = (text: string) => text.replace(/[^\d,.]/g, "");
  return other && digits(other) !== digits(exact) ? `${exact} (${rounded[lang](other)})` : exact;
}
