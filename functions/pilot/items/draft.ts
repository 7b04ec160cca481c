import * as z from "zod";
import { ApplicationId, CallId, MemberId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { Attachment } from "./attachment.ts";

/** An application that came on paper: the day it came, from whom, and who of the staff began to type it. */
export const OnPaper = z.lazy(() =>
  z.object({ day: LocalDay, from: z.string(), by: z.object({ id: z.string(), name: z.string() }) }),
);
/** The same as it was handed in: `by` is who handed it in, and `lacking` says that something is left to complete. */
export const EnteredFromPaper = z.lazy(() =>
  z.object({ ...OnPaper.unwrap().shape, enteredAt: Instant, lacking: z.literal(true).optional() }),
);
export type OnPaper = z.infer<typeof OnPaper>;

/** The head of a draft. Once `submittedAt` is there nothing below it changes any more. */
export const DraftHead = z.lazy(() =>
  z.object({
    applicationId: ApplicationId,
    callId: CallId,
    /** The version of the call whose form it answers; drafts of the first edition follow the one in force. */
    callVersion: z.number().int().optional(),
    language: z.enum(languages),
    createdAt: Instant,
    submittedAt: Instant.optional(),
    /** Staff type it in the applicant's place; its starter is a name for their typing, and no person. */
    paper: OnPaper.optional(),
    /** When the person who began it deleted it: what was written is gone, and this alone says why. */
    deletedAt: Instant.optional(),
  }),
);
export type DraftHead = z.infer<typeof DraftHead>;

/**
 * What a person was let in to do: write, write and see to the money, or read. Who is the contact or the signatory is said by
 * the application and by what has become of it since (`pilot/people/parts.ts`).
 */
export const givenParts = ["writer", "treasurer", "reader"] as const;
export type GivenPart = (typeof givenParts)[number];

/** A person who takes part in the application and the project, known by a mailbox. */
export const Member = z.lazy(() =>
  z.object({
    memberId: MemberId,
    applicationId: ApplicationId,
    callId: CallId,
    email: z.email(),
    /** As the one who let the person in has written it. */
    name: z.string().optional(),
    /** Who has none writes: those of the first releases. */
    part: z.enum(givenParts).optional(),
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

/**
 * One section of the form as it was typed, complete or not: what each control held. Its version counts up with each
 * change; the versions before it are kept a while, so that what two people write is merged by what each of them changed.
 */
export const StoredSection = z.lazy(() =>
  z.object({
    /** The section's id; in drafts of the first edition the name of a step. */
    section: z.string(),
    version: z.number().int().min(1),
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    savedAt: Instant,
    savedBy: MemberId,
    /** A person left it by a button, and not the page by itself: such a version is kept longer. */
    byButton: z.literal(true).optional(),
  }),
);
export type StoredSection = z.infer<typeof StoredSection>;

/** Everything there is of a draft. */
export type Draft = {
  readonly head: DraftHead;
  readonly members: readonly Member[];
  /** By the section's id. */
  readonly sections: Readonly<Record<string, StoredSection>>;
  readonly attachments: readonly Attachment[];
};

/** A section that was not saved yet is empty and has version 0. */
export const sectionIn = (draft: Draft, section: string): { typed: Typed; version: number } =>
  draft.sections[section] ?? { typed: {}, version: 0 };

/** What was typed in the whole form. */
export const typedIn = ({ sections }: Pick<Draft, "sections">): Typed =>
  Object.assign({}, ...Object.values(sections).map(({ typed }) => typed));
