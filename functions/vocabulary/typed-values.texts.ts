import type { Language, Same } from "./language.ts";
import type { NoAmount } from "./typed-amount.ts";
import type { NoDay } from "./typed-day.ts";

const sv = {
  several: "fältet innehåller flera belopp. Skriv ett belopp i varje fält",
  "other-currency": "beloppet är i en annan valuta. Räkna om det och skriv det i kronor",
  "not-euro": "beloppet är i en annan valuta. Räkna om det och skriv det i hela euro",
  half: "dagen är inte färdigskriven",
  unclear: "det går inte att se vad som är dag och vad som är månad",
  mailboxes: "fältet innehåller flera e-postadresser. Skriv en av dem",
};

const en: Same<typeof sv> = {
  several: "the field holds several amounts. Write one amount in each field",
  "other-currency": "the amount is in another currency. Convert it and write it in Swedish kronor",
  "not-euro": "the amount is in another currency. Convert it and write it in whole euro",
  half: "the day is only partly written",
  unclear: "it cannot be seen which is the day and which the month",
  mailboxes: "the field holds several e-mail addresses. Write one of them",
};

const said = { sv, en };

/**
 * What is wrong with a typed value in any form, without the last full stop; `where` names its field where the page has
 * many of the kind.
 * @example saidOf("several", "en", "Staff 2027") === "Staff 2027: the field holds several amounts. Write one amount in each field"
 */
export function saidOf(what: keyof typeof sv, lang: Language, where?: string): string {
  const text = said[lang][what];
  return where === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${where}: ${text}`;
}

/** Why a typed amount is none; `otherwise` is the form's own sentence for what it can say itself. */
export const noAmountText = (why: NoAmount, lang: Language, otherwise: string, where?: string): string =>
  why === "several" || why === "other-currency" ? saidOf(why, lang, where) : otherwise;

/** Why a typed day is none; `how` is the form's own sentence, which says how the day is written. */
export const noDayText = (why: NoDay, lang: Language, how: string): string =>
  why === "half" || why === "unclear" ? `${saidOf(why, lang)}. ${how}` : how;
