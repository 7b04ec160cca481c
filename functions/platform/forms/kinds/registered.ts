import { formatGiro, Giro, type GiroKind, parseGiro } from "../../../vocabulary/giro.ts";
import { OrganisationNumber, parseOrganisationNumber } from "../../../vocabulary/organisation-number.ts";
import type { FlatRules } from "./flat-kind.ts";

export const organisationNumberRules: FlatRules<"organisation-number"> = {
  read: (text) => {
    const number = parseOrganisationNumber(text);
    const read = OrganisationNumber.safeParse(number);
    if (read.success) return { value: read.data };
    return { code: number === "malformed" || number === "empty" ? "organisation-number" : number };
  },
  write: (value) => value,
  show: (value) => value,
};

const prefix = /^(bg|bankgiro|pg|plusgiro|postgiro)(?![a-z])[\s.:-]*/i;

/** Which giro a number is of: by the word before it, or else by where its hyphen stands. */
function giroKindOf(text: string): GiroKind | undefined {
  const word = prefix.exec(text)?.[1];
  if (word !== undefined) return /^b/i.test(word) ? "bankgiro" : "plusgiro";
  if (/-\s*\d{4}$/.test(text)) return "bankgiro";
  if (/-\s*\d$/.test(text)) return "plusgiro";
  return text.replace(/\D/g, "").length < 7 ? "plusgiro" : undefined;
}

const stored = ({ kind, number }: Giro): string => `${kind}:${number}`;
const fromStored = (value: string): Giro | undefined => {
  const [kind, number] = value.split(":");
  return Giro.safeParse({ kind, number }).data;
};

const words = { bankgiro: "Bankgiro", plusgiro: "Plusgiro" } as const satisfies Record<GiroKind, string>;
const shown = (value: string): string => {
  const giro = fromStored(value);
  return giro === undefined ? value : `${words[giro.kind]} ${formatGiro(giro)}`;
};

export const giroRules: FlatRules<"giro"> = {
  read: (typed) => {
    const text = typed.replace(/[\u2010-\u2015\u2212]/g, "-");
    if (!/\d/.test(text)) return { code: "giro" };
    const kind = giroKindOf(text);
    if (kind === undefined) return { code: "which-giro" };
    const giro = parseGiro(kind, text.replace(prefix, ""));
    if (typeof giro !== "string") return { value: stored(giro) };
    return { code: giro === "wrong-check-digit" ? "giro-check-digit" : "giro" };
  },
  write: shown,
  show: shown,
};
