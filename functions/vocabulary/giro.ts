import * as z from "zod";
import { isSeveralNumbers, isTooLong, plainSigns } from "./clean.ts";
import { passesLuhn } from "./organisation-number.ts";

export const giroKinds = ["bankgiro", "plusgiro"] as const;
export type GiroKind = (typeof giroKinds)[number];

const lengths = { bankgiro: [7, 8], plusgiro: [2, 8] } as const satisfies Record<GiroKind, readonly [number, number]>;

const fits = (kind: GiroKind, digits: string): boolean => {
  const [least, most] = lengths[kind];
  return digits.length >= least && digits.length <= most;
};

/** A Swedish giro number, stored as digits alone: bankgiro 7 or 8 of them, plusgiro 2 to 8, the last a check digit. */
export const Giro = z.lazy(() =>
  z
    .object({ kind: z.enum(giroKinds), number: z.string().regex(/^\d+$/) })
    .refine(({ kind, number }) => fits(kind, number) && isGiro(number)),
);
export type Giro = z.infer<typeof Giro>;

/** Nothing but zeros passes the check, and no account has that number. */
const isGiro = (digits: string): boolean => passesLuhn(digits) && !/^0+$/.test(digits);

/** Why a text is no number of the kind; `other-kind` where the words before it name the other one. */
export type NoGiro = "empty" | "malformed" | "wrong-length" | "wrong-check-digit" | "other-kind";

/** What stands before a number where it is copied from: `BG`, `Bankgiro:`, `Plusgironr.`, `Postgiro`. */
const label = /^(?:(bg|bankgiro)|(pg|plusgiro|postgiro))(?:t|s)?[. -]*(?:nr|no|nummer|number|konto)?[.: ]*(?=[\d-]|$)/i;

/**
 * What a person typed, with or without hyphen, blanks and the kind's name before it. Says why when it is no number of
 * the kind.
 * @example parseGiro("plusgiro", "BG 991-2346") === "other-kind"
 */
export function parseGiro(kind: GiroKind, typed: string): Giro | NoGiro {
  const plain = plainSigns(typed);
  if (isSeveralNumbers(plain) || isTooLong(plain)) return "malformed";
  const [said = "", bankgiro] = label.exec(plain) ?? [];
  if (said !== "" && (bankgiro === undefined ? "plusgiro" : "bankgiro") !== kind) return "other-kind";
  const digits = plain.slice(said.length).replace(/[\s-]|[.,;]$/g, "");
  if (digits === "") return "empty";
  if (!/^\d+$/.test(digits)) return "malformed";
  if (!fits(kind, digits)) return "wrong-length";
  return isGiro(digits) ? { kind, number: digits } : "wrong-check-digit";
}

/** The number as it is written: bankgiro `123-4567` or `1234-5678`, plusgiro `12 34 56-7`. */
export function formatGiro({ kind, number }: Giro): string {
  if (kind === "bankgiro") return `${number.slice(0, -4)}-${number.slice(-4)}`;
  const pairs = number.slice(0, -1).replace(/\B(?=(\d{2})+$)/g, "\u00a0");
  return `${pairs}-${number.slice(-1)}`;
}

/** Enough of the number to know it again, and too little to send money to: `…567`. */
export const giroEnding = ({ number }: Giro): string => `…${number.slice(-3).slice(number.length > 4 ? 0 : -1)}`;
