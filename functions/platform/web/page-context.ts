import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Texts } from "../../vocabulary/language.ts";
import type { SiteAuthority } from "./site-authority.ts";
import { uiTexts } from "./ui/ui.texts.ts";

/** Somebody who answers questions. */
export type ContactShown = Readonly<{ name: string; phone: string; email: string }>;

/** What every page shows or puts into its forms; the one renderer (`html`) fills it in from the visit. */
export type PageContext = {
  readonly lang: Language;
  /** Where the page can be looked at again, in the other language too; of what a post answers, the form's page. */
  readonly path: string;
  /** Where the site stands, without a path. */
  readonly site?: string | undefined;
  /** Who stands behind the site; absent where nobody has set it up. */
  readonly authority?: SiteAuthority | undefined;
  /** The seal of the page's forms, and the number that lets each be done once. */
  readonly csrf: string;
  readonly nonce: string;
  /** The bar of a member of staff. */
  readonly staff: Staff | undefined;
  /** Who answers questions about the call that the page is about, where it is about one. */
  readonly contacts?: readonly ContactShown[] | undefined;
};

export const PageContext = createContext<PageContext>({ lang: "sv", path: "/", csrf: "", nonce: "", staff: undefined });

/**
 * What the page shows everywhere, and as `t` a subject's texts in its language.
 * @example const { t, lang } = usePage(reviewTexts);
 */
export function usePage(): PageContext;
export function usePage<T>(texts: Texts<T>): PageContext & { readonly t: T };
export function usePage<T>(texts?: Texts<T>): PageContext & { readonly t?: T } {
  const context = useContext(PageContext);
  return texts ? { ...context, t: texts[context.lang] } : context;
}

/** A subject's texts in the page's language. @example const texts = useTexts(reviewTexts); */
export const useTexts = <T>(texts: Readonly<Record<Language, T>>): T => texts[usePage().lang];

/**
 * Whom nothing that is written here may point out, in the page's language: those whom the site's programme protects, or
 * else any person. @example t.warning(useProtected()) // "... som pekar ut enskilda personer."
 */
export function useProtected(): string {
  const { lang, authority } = usePage();
  return authority?.protects?.[lang] ?? uiTexts[lang].anybody;
}

/** Who is signed in, as what, and where they may go; roles come as words for people. */
export type Staff = Readonly<{
  name: string;
  roles: readonly string[];
  nav: readonly Readonly<{ href: string; label: string; current?: boolean | undefined }>[];
  /** The page of their own account. */
  account?: string | undefined;
  signOut?: Readonly<{ action: string; csrf: string }> | undefined;
}>;
