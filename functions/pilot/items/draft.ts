import * as z from "zod";
import { ApplicationId, CallId, MemberId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { type Typed, typedLine } from "../../vocabulary/typed.ts";
import type { Attachment } from "./attachment.ts";

/** The head of a draft. Once `submittedAt` is there nothing below it changes any more. */
export const DraftHead = z.lazy(() =>
  z.object({
    applicationId: ApplicationId,
    callId: CallId,
    language: z.enum(languages),
    createdAt: Instant,
    submittedAt: Instant.optional(),
  }),
);
export type DraftHead = z.infer<typeof DraftHead>;

/** A person who may work on the application, known by a mailbox. */
export const Member = z.lazy(() =>
  z.object({
    memberId: MemberId,
    applicationId: ApplicationId,
    callId: CallId,
    email: z.email(),
    language: z.enum(languages),
    /** Raising it revokes every earlier link. */
    generation: z.number().int(),
    joinedAt: Instant,
    invitedBy: MemberId.optional(),
    /** When a link from the mailbox was first opened: until then anyone may have written the address. */
    provedAt: Instant.optional(),
    /** When another member ended this one's access. The item stays: who has written is never to review. */
    removedAt: Instant.optional(),
  }),
);
export type Member = z.infer<typeof Member>;

/** One step as it was typed, complete or not. */
export const StoredSection = z.lazy(() =>
  z.object({
    section: z.enum(sectionNames),
    version: z.number().int().min(1),
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    savedAt: Instant,
    savedBy: MemberId,
  }),
);
export type StoredSection = z.infer<typeof StoredSection>;

/** Everything there is of a draft. */
export type Draft = {
  readonly head: DraftHead;
  readonly members: readonly Member[];
  readonly sections: Readonly<Partial<Record<SectionName, StoredSection>>>;
  readonly attachments: readonly Attachment[];
};

/** A step that was not saved yet is empty and has version 0. */
export const sectionIn = (draft: Draft, section: SectionName): { typed: Typed; version: number } =>
  draft.sections[section] ?? { typed: {}, version: 0 };

export const typedSections = (draft: Draft): TypedSections =>
  Object.fromEntries(sectionNames.map((name) => [name, sectionIn(draft, name).typed])) as TypedSections; // as: every name is there

/** What the project is called so far. */
export const titleOf = (draft: Draft): string | undefined =>
  typedLine(sectionIn(draft, "project").typed, "project.title").slice(0, 120) || undefined;

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
