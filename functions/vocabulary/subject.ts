import * as z from "zod";
import { ApplicationId, type ExportId } from "./ids.ts";
import type { Month } from "./instant.ts";

/** The kinds of subjects there are; each names the partition in which a subject's items and its log lie. */
const subjectKinds = ["PILOT", "CALL", "PERIOD", "BATCH", "EXPORT", "PEOPLE"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/**
 * What has a history, and owes mails and timers: a pilot (`PILOT#k3m9…`), an accounting month (`PERIOD#2026-11`), a call,
 * a payment batch, a file made in the background. The text is also the partition key of its items.
 */
export const Subject = z
  .string()
  .regex(/^[A-Z]+#[A-Za-z0-9@._-]{1,100}$/)
  .refine((text) => subjectKinds.some((kind) => text.startsWith(`${kind}#`)))
  .brand("Subject");
export type Subject = z.infer<typeof Subject>;

const of = (kind: SubjectKind, id: string) => `${kind}#${id}` as Subject; // as: built of a kind and an id of ours

export const pilotSubject = (id: ApplicationId): Subject => of("PILOT", id);
export const periodSubject = (month: Month): Subject => of("PERIOD", month);
export const batchSubject = (batch: string): Subject => of("BATCH", batch);
export const exportSubject = (id: ExportId): Subject => of("EXPORT", id);
/** A person who has no case yet, known by a hash of the mailbox. */
export const personSubject = (emailHash: string): Subject => of("PEOPLE", emailHash);

/** The pilot that a subject is; undefined of every other kind. */
export const pilotIn = (subject: Subject): ApplicationId | undefined =>
  subject.startsWith("PILOT#") ? ApplicationId.parse(subject.slice("PILOT#".length)) : undefined;
