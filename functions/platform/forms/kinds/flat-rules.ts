import { amountRules } from "./amount.ts";
import { choiceRules, yesNoRules } from "./choice.ts";
import { emailRules, phoneRules } from "./contact.ts";
import { dayRules } from "./day.ts";
import { type FlatKind, type FlatRules, flatKinds } from "./flat-kind.ts";
import { lineRules, textRules } from "./line.ts";
import { numberRules } from "./number.ts";
import { giroRules, organisationNumberRules } from "./registered.ts";

/** Each flat kind; one that is missing does not compile. */
export const flatRules: { readonly [K in FlatKind]: FlatRules<K> } = {
  line: lineRules,
  text: textRules,
  number: numberRules,
  amount: amountRules,
  day: dayRules,
  "yes-no": yesNoRules,
  choice: choiceRules,
  email: emailRules,
  phone: phoneRules,
  "organisation-number": organisationNumberRules,
  giro: giroRules,
};

/** The rules of whichever flat kind it is. */
export const flatRulesOf = (kind: FlatKind): FlatRules<FlatKind> => flatRules[kind] as FlatRules<FlatKind>; // as: asked by its own kind
const flat: ReadonlySet<string> = new Set(flatKinds);
export const isFlat = <T extends { readonly kind: string }>(asked: T): asked is Extract<T, { kind: FlatKind }> =>
  flat.has(asked.kind);
