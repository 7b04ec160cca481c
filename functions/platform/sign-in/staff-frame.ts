import type { Language, Texts } from "../../vocabulary/language.ts";
import type { Staff } from "../web/ui/staff-bar.tsx";
import type { Role, Session, Sessions } from "./session.ts";

type Place = "cases" | "finance";

const texts = {
  sv: {
    places: { cases: "Ärenden", finance: "Ekonomi" },
    roles: { officer: "handläggare", decider: "beslutsfattare", finance: "ekonom" },
  },
  en: {
    places: { cases: "Cases", finance: "Finance" },
    roles: { officer: "case officer", decider: "decider", finance: "finance" },
  },
} as const satisfies Texts<{ places: Record<Place, string>; roles: Record<Role, string> }>;

const hrefs = { cases: "/handlaggning", finance: "/ekonomi" } as const satisfies Record<Place, string>;

/** The frame of every staff page: who is signed in as what, where they may go, and the way out. For `Layout`'s `staff`. */
export async function staffFrame(
  identity: Pick<Sessions, "csrfOf">,
  session: Session<"staff">,
  language: Language,
  current?: Place,
): Promise<Staff> {
  const words = texts[language];
  const places: Place[] = session.roles.includes("finance") ? ["cases", "finance"] : ["cases"];
  return {
    name: session.name,
    roles: session.roles.map((role) => words.roles[role]),
    nav: places.map((place) => ({ href: hrefs[place], label: words.places[place], current: place === current })),
    signOut: { action: "/logga-ut", csrf: await identity.csrfOf(session) },
  };
}
