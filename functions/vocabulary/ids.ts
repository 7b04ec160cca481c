import * as z from "zod";
import type { Month } from "./instant.ts";
import type { OrganisationNumber } from "./organisation-number.ts";
import { surroundings } from "./surroundings.ts";

const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** Sixteen letters and digits without look-alikes: 80 bits of chance, readable on a phone line, safe in URLs and execution names. */
const pattern = /^[a-km-np-z2-9]{16}$/;

/** One pilot's case from draft to evaluated, for ever the same. */
export const ApplicationId = z.string().regex(pattern).brand("ApplicationId");
export type ApplicationId = z.infer<typeof ApplicationId>;

/** One person who may work on an application. */
export const MemberId = z.string().regex(pattern).brand("MemberId");
export type MemberId = z.infer<typeof MemberId>;

/** One reviewer's task on one application. */
export const ReviewId = z.string().regex(pattern).brand("ReviewId");
export type ReviewId = z.infer<typeof ReviewId>;

/** One payment that is or was due to a grant holder. */
export const PaymentId = z.string().regex(pattern).brand("PaymentId");
export type PaymentId = z.infer<typeof PaymentId>;

/** One document that was written in a case: a decision, a letter. */
export const DocumentId = z.string().regex(pattern).brand("DocumentId");
export type DocumentId = z.infer<typeof DocumentId>;

/** One working note on a case. */
export const NoteId = z.string().regex(pattern).brand("NoteId");
export type NoteId = z.infer<typeof NoteId>;

/** Payments that go to the bank together: named by the moment in which they were put together, so that names sort by it. */
export const BatchId = z
  .string()
  .regex(/^\d{8}-\d{6}-[a-km-np-z2-9]{4}$/)
  .brand("BatchId");
export type BatchId = z.infer<typeof BatchId>;

/** One file, or one closed month's files, made in the background. */
export const ExportId = z
  .string()
  .regex(/^([a-km-np-z2-9]{16}|closing-\d{4}-\d\d)$/)
  .brand("ExportId");
export type ExportId = z.infer<typeof ExportId>;

/** One person of the pool of reviewers. */
export const PooledId = z.string().regex(pattern).brand("PooledId");
export type PooledId = z.infer<typeof PooledId>;

/** Many presses about reviews that an officer ordered in one. */
export const BulkId = z.string().regex(pattern).brand("BulkId");
export type BulkId = z.infer<typeof BulkId>;

/** One row of the table of mandates. */
export const MandateId = z.string().regex(pattern).brand("MandateId");
export type MandateId = z.infer<typeof MandateId>;
/** One meeting of deciders, with its agenda. */
export const MeetingId = z.string().regex(pattern).brand("MeetingId");
export type MeetingId = z.infer<typeof MeetingId>;

/** One time that what is held about a person was gathered. */
export const AccessId = z.string().regex(pattern).brand("AccessId");
export type AccessId = z.infer<typeof AccessId>;

/** One list of what is to be disposed of, as it was proposed. */
export const DisposalId = z.string().regex(pattern).brand("DisposalId");
export type DisposalId = z.infer<typeof DisposalId>;

/** One measure of somebody's that a programme has mapped. */
export const MeasureId = z.string().regex(pattern).brand("MeasureId");
export type MeasureId = z.infer<typeof MeasureId>;

/** One effect to deliver. */
export const OutboxId = z.string().min(1).max(120).brand("OutboxId");
export type OutboxId = z.infer<typeof OutboxId>;

/** A form's number used once, so that a second press gives the first answer. */
export const Nonce = z.string().regex(pattern).brand("Nonce");
export type Nonce = z.infer<typeof Nonce>;

/** A call's name in addresses and the ledger, such as kraftsamling-piloter-2026. */
export const CallId = z
  .string()
  .regex(/^[a-z0-9-]{3,60}$/)
  .brand("CallId");
export type CallId = z.infer<typeof CallId>;

/** A public-record number (diarienummer), such as 26RS10970. */
export const RegistrationNumber = z.string().min(1).max(40).brand("RegistrationNumber");
export type RegistrationNumber = z.infer<typeof RegistrationNumber>;

/** A new id of the kind the schema names: `newId(ApplicationId)`. */
export function newId<T>(schema: { parse: (value: string) => T }): T {
  const bytes = surroundings().bytes(16);
  return schema.parse(Array.from(bytes, (byte) => alphabet[byte % 32]).join(""));
}

/** The kinds of subjects there are; each names the partition in which a subject's items and its log lie. */
export const subjectKinds = [
  "PILOT",
  "CALL",
  "PERIOD",
  "BATCH",
  "EXPORT",
  "PEOPLE",
  "SETTING",
  "POOLED",
  "BULK",
  "STAFF",
  "MANDATES",
  "MEETING",
  "PANEL",
  "UNDERTAKING",
  "DISPOSAL",
  "ANALYSIS",
  "PORTFOLIO",
] as const;
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

const of = (kind: SubjectKind, id: string) => `${kind}#${id}` as Subject; // as: built of a kind and an id

export const pilotSubject = (id: ApplicationId): Subject => of("PILOT", id);
export const periodSubject = (month: Month): Subject => of("PERIOD", month);
export const batchSubject = (batch: string): Subject => of("BATCH", batch);
export const exportSubject = (id: ExportId): Subject => of("EXPORT", id);
export const callSubject = (id: CallId): Subject => of("CALL", id);
/** The authority's document, or a programme's, by its name. */
export const settingSubject = (name: string): Subject => of("SETTING", name);
/** A person of the pool of reviewers. */
export const pooledSubject = (id: PooledId): Subject => of("POOLED", id);
export const bulkSubject = (id: BulkId): Subject => of("BULK", id);
export const disposalSubject = (id: DisposalId): Subject => of("DISPOSAL", id);
/** A member of staff, by the id of their sign-in: whose desk it is. */
export const staffSubject = (subject: string): Subject => of("STAFF", subject);
/** The authority's table of mandates: one subject, so that what is decided by it rests on it as a whole. */
export const mandatesSubject: Subject = of("MANDATES", "table");
export const meetingSubject = (id: MeetingId): Subject => of("MEETING", id);
/** What the reviewers of a call have said together. */
export const panelSubject = (id: CallId): Subject => of("PANEL", id);
/** The joint analysis of a call's interviews. */
export const analysisSubject = (id: CallId): Subject => of("ANALYSIS", id);
/** What a programme has mapped: measures, and how they and its pilots cover its places. */
export const portfolioSubject = (programme: string): Subject => of("PORTFOLIO", programme);
/** A person who has no case yet, known by a hash of the mailbox. */
export const personSubject = (emailHash: string): Subject => of("PEOPLE", emailHash);

/** An organisation by its number: what is granted to it as de minimis aid is decided one after the other. */
export const undertakingSubject = (number: OrganisationNumber): Subject => of("UNDERTAKING", number);

/** The pilot that a subject is; undefined of every other kind. */
export const pilotIn = (subject: Subject): ApplicationId | undefined =>
  subject.startsWith("PILOT#") ? ApplicationId.parse(subject.slice("PILOT#".length)) : undefined;

/** The call that a subject is; undefined of every other kind. */
export const callIn = (subject: Subject): CallId | undefined =>
  subject.startsWith("CALL#") ? CallId.parse(subject.slice("CALL#".length)) : undefined;

/** The hash of the mailbox by which a person is known; undefined of every other subject. */
export const personIn = (subject: Subject): string | undefined =>
  subject.startsWith("PEOPLE#") ? subject.slice("PEOPLE#".length) : undefined;

/** The member of staff that a subject is, by the id of their sign-in; undefined of every other kind. */
export const staffMemberIn = (subject: Subject): string | undefined =>
  subject.startsWith("STAFF#") ? subject.slice("STAFF#".length) : undefined;

/** The order of many presses that a subject is; undefined of every other kind. */
export const bulkIn = (subject: Subject): BulkId | undefined =>
  subject.startsWith("BULK#") ? BulkId.parse(subject.slice("BULK#".length)) : undefined;

/** The batch of payments that a subject is; undefined of every other kind. */
export const batchIn = (subject: Subject): BatchId | undefined =>
  subject.startsWith("BATCH#") ? BatchId.parse(subject.slice("BATCH#".length)) : undefined;

/** The disposal that a subject is; undefined of every other kind. */
export const disposalIn = (subject: Subject): DisposalId | undefined =>
  subject.startsWith("DISPOSAL#") ? DisposalId.parse(subject.slice("DISPOSAL#".length)) : undefined;

/** The meeting that a subject is; undefined of every other kind. */
export const meetingIn = (subject: Subject): MeetingId | undefined =>
  subject.startsWith("MEETING#") ? MeetingId.parse(subject.slice("MEETING#".length)) : undefined;

/** The call whose reviewers have met; undefined of every other subject. */
export const panelIn = (subject: Subject): CallId | undefined =>
  subject.startsWith("PANEL#") ? CallId.parse(subject.slice("PANEL#".length)) : undefined;

/** The call whose interviews are analysed together; undefined of every other subject. */
export const analysisIn = (subject: Subject): CallId | undefined =>
  subject.startsWith("ANALYSIS#") ? CallId.parse(subject.slice("ANALYSIS#".length)) : undefined;

/** The programme whose measures are mapped; undefined of every other subject. */
export const portfolioIn = (subject: Subject): string | undefined =>
  subject.startsWith("PORTFOLIO#") ? subject.slice("PORTFOLIO#".length) : undefined;
