import type { MemorandumMode } from "../../vocabulary/account-plan.ts";
import type { EstimateRule } from "../../vocabulary/estimate-rule.ts";
import type { Language } from "../../vocabulary/language.ts";

type Words = Readonly<Record<string, string>>;

/** Who stands behind the site: what every page says of it. The room `settings` fills it in from what staff have published. */
export type SiteAuthority = Readonly<{
  /** As the ledger's files name it. */
  name: string;
  number: string;
  /** What the site is called. */
  service: Words;
  /** The languages that it is offered in; the first is that of those who have chosen none. */
  languages: readonly [Language, ...Language[]];
  contact: Readonly<{ email: string; phone?: string | undefined; address: readonly string[] }>;
  /** The addresses of its colour and its picture, where it has chosen them. */
  stylesheet?: string | undefined;
  logo?: Readonly<{ href: string; alt: Words }> | undefined;
  /** Whom nothing that is written may point out, where the site has one programme that says it. */
  protects?: Words | undefined;
  /** Whether the ledger file holds what stands on memorandum accounts, and which accounts those are. */
  memorandum?: MemorandumMode | undefined;
  memorandumAccounts?: readonly string[] | undefined;
  /** How months that nobody has claimed are estimated at a year's end, and the account of what has accrued then. */
  estimates?: EstimateRule | undefined;
  accruals?: string | undefined;
}>;

/** Where its colour and its picture are fetched; each version has its own addresses, so that browsers may keep them. */
export const lookPaths = {
  stylesheet: (version: number | "{version}") => `/utseende/${version}/farg.css`,
  logo: (version: number | "{version}") => `/utseende/${version}/logotyp`,
} as const;
