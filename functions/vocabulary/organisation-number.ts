import * as z from "zod";

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

/** What a person typed: with or without hyphen, spaces and the leading 16. Says why when it is not one. */
export function parseOrganisationNumber(
  typed: string,
): OrganisationNumber | "empty" | "malformed" | "looks-personal" | "wrong-check-digit" {
  const digits = typed.replace(/[\s\u00a0\u2013\u2212-]/g, "");
  if (digits === "") return "empty";
  if (/^(19|20)\d{10}$/.test(digits)) return "looks-personal";
  const ten = /^16\d{10}$/.test(digits) ? digits.slice(2) : digits;
  if (!/^\d{10}$/.test(ten)) return "malformed";
  if (Number(ten[2]) < 2) return "looks-personal";
  if (!passesLuhn(ten)) return "wrong-check-digit";
  return OrganisationNumber.parse(`${ten.slice(0, 6)}-${ten.slice(6)}`);
}
