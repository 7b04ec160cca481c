import { accountsPart } from "./accounts.ts";
import { afterPart } from "./after.ts";
import { choosingPart } from "./choosing.ts";
import { contactsPart } from "./contacts.ts";
import { costsPart } from "./costs.ts";
import { datesPart } from "./dates.ts";
import { evaluatingPart } from "./evaluating.ts";
import { followingPart } from "./following.ts";
import { mailsPart } from "./mails.ts";
import { moneyPart } from "./money.ts";
import type { Part } from "./part.ts";
import { wordsPart } from "./words.ts";

/** The parts of a call that have a form of their own, by their names in addresses, in the order of its desk. */
export const parts = {
  texter: wordsPart,
  datum: datesPart,
  pengar: moneyPart,
  kostnader: costsPart,
  val: choosingPart,
  konton: accountsPart,
  bedomning: followingPart,
  utvarderingar: evaluatingPart,
  efter: afterPart,
  kontakt: contactsPart,
  mejl: mailsPart,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly PartName[]; // as: Object.keys forgets the names
export const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);
