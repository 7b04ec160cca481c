import type { StaffPages } from "../platform/sign-in/pending.ts";
import type { Session } from "../platform/sign-in/session.ts";
import type { Staff } from "../platform/web/page-context.ts";
import type { Language, Texts } from "../vocabulary/language.ts";

const texts = {
  sv: {
    cases: "Ärenden",
    rankings: "Rangordning",
    meetings: "Möten",
    delegated: "Delegationsbeslut",
    mandates: "Mandat",
    reviewers: "Bedömare",
    mapping: "Kartläggning",
    paper: "Pappersansökningar",
    personalData: "Registerutdrag",
    disposal: "Gallring",
    calls: "Utlysningar",
    settings: "Inställningar",
    finance: "Ekonomi",
    payments: "Utbetalningar",
    aid: "Statligt stöd",
    frames: "Ramar",
    roles: {
      officer: "handläggare",
      decider: "beslutsfattare",
      finance: "ekonom",
      auditor: "revisor",
      registrar: "registrator",
    },
  },
  en: {
    cases: "Cases",
    rankings: "Rankings",
    meetings: "Meetings",
    delegated: "Delegated decisions",
    mandates: "Mandates",
    reviewers: "Reviewers",
    mapping: "Mapping",
    paper: "Paper applications",
    personalData: "Data about a person",
    disposal: "Disposal",
    calls: "Calls",
    settings: "Settings",
    finance: "Finance",
    payments: "Payments",
    aid: "State aid",
    frames: "Frames",
    roles: {
      officer: "case officer",
      decider: "decider",
      finance: "finance",
      auditor: "auditor",
      registrar: "registrar",
    },
  },
} as const satisfies Texts<unknown>;

/** Where staff go after signing in. */
export const staffPages: StaffPages = { start: "/handlaggning", within: ["/handlaggning", "/ekonomi", "/mitt-konto"] };

type Shown = { session: Pick<Session<"staff">, "name" | "roles">; csrf: string; lang: Language; path: string };

/** The staff's bar on a page: who is signed in, as what, and the places that their roles open. */
export function staffOf({ session, csrf, lang, path }: Shown): Staff {
  const { name, roles } = session;
  const t = texts[lang];
  // A place within another comes after it: the last that fits is the current one.
  const places = [
    { href: "/handlaggning", label: t.cases, for: ["officer", "decider", "finance", "auditor", "registrar"] },
    { href: "/handlaggning/rangordning", label: t.rankings, for: ["officer", "decider", "auditor", "registrar"] },
    { href: "/handlaggning/moten", label: t.meetings, for: ["officer", "decider", "auditor"] },
    { href: "/handlaggning/delegationsbeslut", label: t.delegated, for: ["officer", "decider", "auditor"] },
    { href: "/handlaggning/mandat", label: t.mandates, for: ["officer", "decider", "finance", "auditor", "registrar"] },
    { href: "/handlaggning/bedomare", label: t.reviewers, for: ["officer"] },
    { href: "/handlaggning/kartlaggning", label: t.mapping, for: ["officer", "decider", "auditor"] },
    { href: "/handlaggning/pappersansokan", label: t.paper, for: ["officer"] },
    { href: "/handlaggning/gallring", label: t.disposal, for: ["officer", "registrar"] },
    { href: "/handlaggning/registerutdrag", label: t.personalData, for: ["officer", "registrar"] },
    { href: "/handlaggning/utlysningar", label: t.calls, for: ["officer"] },
    { href: "/handlaggning/installningar", label: t.settings, for: ["officer"] },
    { href: "/ekonomi", label: t.finance, for: ["finance", "auditor"] },
    { href: "/ekonomi/utbetalningar", label: t.payments, for: ["finance", "auditor"] },
    { href: "/ekonomi/statsstod", label: t.aid, for: ["officer", "finance", "auditor"] },
    { href: "/ekonomi/ramar", label: t.frames, for: ["officer", "decider", "finance", "auditor", "registrar"] },
  ];
  const here = places.filter(({ href }) => path === href || path.startsWith(`${href}/`)).at(-1)?.href;
  return {
    name,
    roles: roles.map((role) => t.roles[role]),
    nav: places
      .filter((place) => roles.some((role) => place.for.includes(role)))
      .map(({ href, label }) => ({ href, label, current: href === here })),
    account: "/mitt-konto",
    signOut: { action: "/logga-ut", csrf },
  };
}
