import type { Typed } from "../../vocabulary/typed.ts";

/** The steps of the form; each is stored, saved and merged as one. */
export const sectionNames = ["organisation", "project", "aims", "delivery", "learning", "budget"] as const;
export type SectionName = (typeof sectionNames)[number];

/** A step's name in addresses. */
export const sectionSlugs = {
  organisation: "organisation",
  project: "projekt",
  aims: "mal",
  delivery: "genomforande",
  learning: "larande",
  budget: "budget",
} as const satisfies Record<SectionName, string>;

export const sectionBySlug = (slug: string): SectionName | undefined =>
  sectionNames.find((name) => sectionSlugs[name] === slug);

export const sectionAfter = (name: SectionName): SectionName | undefined =>
  sectionNames[sectionNames.indexOf(name) + 1];

/** What was typed in each step. */
export type TypedSections = Readonly<Record<SectionName, Typed>>;
