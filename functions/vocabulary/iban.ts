import * as z from "zod";
import { isSeveralNumbers, isTooLong, plainSigns } from "./clean.ts";

/**
 * How long an IBAN of each country is, of those that take payments in the single area for payments in euro (SEPA). Source:
 * the IBAN registry that SWIFT keeps for ISO 13616.
 */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** Modulus 97 (ISO 7064, MOD 97-10): the first four signs go last, letters are 10 to 35, and 1 is left. */
function passesNinetySeven(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const isIban = (iban: string): boolean =>
  shape.test(iban) && lengths[iban.slice(0, 2)] === iban.length && passesNinetySeven(iban);

/** An account by its international number, stored in one word. */
export const Iban = z.lazy(() => z.object({ kind: z.literal("iban"), iban: z.string().refine(isIban) }));
export type Iban = z.infer<typeof Iban>;

/** Why what was typed is no IBAN. */
export type NoIban = "no-iban" | "unknown-country" | "wrong-length" | "wrong-check-digit";

/**
 * What a person typed, with or without blanks and the word IBAN before it.
 * @example parseIban("IBAN SE45 5000 0000 0583 9825 7466") // { kind: "iban", iban: "SE4550000000058398257466" }
 */
export function parseIban(typed: string): Iban | NoIban {
  const plain = plainSigns(typed);
  if (isSeveralNumbers(plain) || isTooLong(plain)) return "no-iban";
  const iban = plain
    .toUpperCase()
    .replace(/^IBAN[\s:.-]*/, "")
    .replace(/[\s.-]/g, "");
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(iban)) return "no-iban";
  const length = lengths[iban.slice(0, 2)];
  if (length === undefined) return "unknown-country";
  if (iban.length !== length) return "wrong-length";
  return isIban(iban) ? { kind: "iban", iban } : "wrong-check-digit";
}

/** The number as it is written, in groups of four. */
export const formatIban = ({ iban }: Iban): string => iban.replace(/(.{4})(?=.)/g, "$1\u00a0");
