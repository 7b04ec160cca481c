import * as z from "zod";
import { isSeveralNumbers, isTooLong, plainSigns } from "./clean.ts";

/** The check digit of Swedish numbers (Luhn, modulus 10): the digits doubled from the right, every other one. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Ten digits, third at least 2 (so never a personal identity number), Luhn; stored as `212000-0357`. */
export const OrganisationNumber = z
  .string()
  .regex(/^\d{2}[2-9]\d{3}-\d{4}$/)
  .refine((text) => passesLuhn(text.replace("-", "")))
  .brand("OrganisationNumber");
export type OrganisationNumber = z.infer<typeof OrganisationNumber>;

/** What stands before a number where it is copied from: `Org nr`, `Org.nr:`, `Organisationsnummer`, `Organisation number`. */
const label = /^org(?:anisation)?s?[. -]*(?:nr|no|nummer|num|number)?\b[.: ]*/i;
/** `Momsreg.nr`, `VAT No`. */
const vatLabel = /^(?:moms(?:reg(?:istrerings)?)?|vat)[. -]*(?:nr|no|nummer|number)?\b[.: ]*/i;
/** A Swedish VAT number is the organisation's number between SE and 01. */
const vatNumber = /^se(\d{10})01$/i;

/**
 * What a person typed: with or without hyphen, blanks, the leading 16 and the words before it, or as a VAT number. Says
 * why when it is not one.
 * @example parseOrganisationNumber("Org nr 212000-0357") and ("SE212000035701") are "212000-0357"
 */
export function parseOrganisationNumber(
  typed: string,
): OrganisationNumber | "empty" | "malformed" | "looks-personal" | "wrong-check-digit" {
  const plain = plainSigns(typed);
  if (isSeveralNumbers(plain) || isTooLong(plain)) return "malformed";
  const signs = plain
    .replace(label, "")
    .replace(vatLabel, "")
    .replace(/[\s-]|[.,;]$/g, "");
  if (signs === "") return "empty";
  const digits = signs.replace(vatNumber, "$1");
  if (/^(19|20)\d{10}$/.test(digits)) return "looks-personal";
  const ten = /^16\d{10}$/.test(digits) ? digits.slice(2) : digits;
  if (!/^\d{10}$/.test(ten)) return "malformed";
  if (Number(ten[2]) < 2) return "looks-personal";
  if (!passesLuhn(ten)) return "wrong-check-digit";
  return OrganisationNumber.parse(`${ten.slice(0, 6)}-${ten.slice(6)}`);
}
