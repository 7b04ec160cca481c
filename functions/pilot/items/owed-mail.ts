import * as z from "zod";
import { OwedLink } from "../../platform/links/owed-link.ts";
import type { Message } from "../../platform/mail/render.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { givenParts } from "./draft.ts";
import { decisionTemplates } from "./owed-decision-mail.ts";
import { evaluationTemplates } from "./owed-evaluation-mail.ts";
import { grantTemplates } from "./owed-grant-mail.ts";
import { correctables } from "./party.ts";

/** What those with an unsent draft hear of its call. */
export const callNews = ["dates", "withdrawn", "carry", "closing"] as const;

const title = z.string();
const pilot = { title, registrationNumber: z.string().optional() };
/** What people of the applicant's side are (`pilot/people/parts.ts`). */
const casePartNames = ["contact", "signatory", ...givenParts] as const;
/** It goes to a person who has no link of their own. */
const unlinked = z.literal(true).optional();

/** It was said before, and the last day comes near. */
const reminder = z.literal(true).optional();

/** What a member of staff is told of a case: what has happened, in the person's language, and where the case is. */
const toStaff = { ...pilot, what: z.array(z.string()), path: z.string() };

/**
 * What each mail says, as data; its words are in `x.mails.ts` of the room that owes it. Each is made when it is first
 * asked for: a start needs none.
 */
export const mailTemplates = {
  "resume-link": z.lazy(() =>
    z.object({
      callTitle: z.string(),
      /** Named by mails of the first release alone: what is typed is in no mail to one who may not have asked for it. */
      title: z.string().optional(),
      /** Absent of a call that is open until it is withdrawn. */
      closesAt: Instant.optional(),
      submitted: z.boolean().optional(),
    }),
  ),
  "my-cases": z.lazy(() =>
    z.object({
      /** How many applications and projects there are. */
      count: z.number().int(),
    }),
  ),
  "call-news": z.lazy(() => z.object({ callTitle: z.string(), what: z.enum(callNews), closesAt: Instant.optional() })),
  invitation: z.lazy(() =>
    z.object({
      callTitle: z.string(),
      invitedBy: z.string(),
      /** Until when it can be written in; absent once it is submitted, and where the call has no last day. */
      closesAt: Instant.optional(),
      /** It can be written in although it has no last day. */
      openEnded: z.literal(true).optional(),
      /** As what the person is let in; mails of the first releases let in those who write. */
      part: z.enum(casePartNames).optional(),
      /** It has become a project. */
      granted: z.literal(true).optional(),
      /** Who invites, by name, and their organisation. */
      byName: z.string().optional(),
      organisation: z.string().optional(),
    }),
  ),
  "people-changed": z.lazy(() =>
    z.object({
      callTitle: z.string(),
      email: z.string(),
      by: z.string(),
      removed: z.boolean(),
      submitted: z.boolean(),
      granted: z.literal(true).optional(),
      name: z.string().optional(),
      /** Put in the place of the one before. */
      now: z.enum(["contact", "signatory"]).optional(),
      part: z.enum(casePartNames).optional(),
    }),
  ),
  "access-ended": z.lazy(() =>
    z.object({
      callTitle: z.string(),
      granted: z.literal(true).optional(),
      /** Another person is in the reader's place now. */
      replaced: z.enum(["contact", "signatory"]).optional(),
    }),
  ),
  "applicant-corrected": z.lazy(() =>
    z.object({
      ...pilot,
      changes: z.array(z.object({ what: z.enum([...correctables, "contact"]), was: z.string(), now: z.string() })),
      unlinked,
    }),
  ),
  receipt: z.lazy(() =>
    z.object({
      title,
      callTitle: z.string(),
      submittedAt: Instant,
      reference: z.string(),
      linked: z.literal(true).optional(),
      /** It came on paper, and staff have typed it in. */
      paper: z.literal(true).optional(),
    }),
  ),
  "draft-deleted": z.lazy(() => z.object({ callTitle: z.string(), by: z.string() })),
  registered: z.lazy(() => z.object({ title, registrationNumber: z.string() })),
  "review-invitation": z.lazy(() => z.object({ title, callTitle: z.string(), deadline: Instant })),
  "review-reminder": z.lazy(() => z.object({ title, deadline: Instant, late: z.literal(true).optional() })),
  "review-link": z.lazy(() => z.object({ title, deadline: Instant })),
  "review-tasks": z.lazy(() => z.object({ open: z.number().int() })),
  "review-extended": z.lazy(() => z.object({ title, deadline: Instant })),
  "review-round-ended": z.lazy(() =>
    z.object({
      title,
      until: Instant,
      /** The round was a group's, which needs no number of answers to end. */
      inGroup: z.literal(true).optional(),
    }),
  ),
  "review-reopened": z.lazy(() => z.object({ title, deadline: Instant })),
  "review-cancelled": z.lazy(() => z.object({ title })),
  withdrawn: z.lazy(() => z.object({ ...pilot, at: Instant.optional() })),
  "question-asked": z.lazy(() =>
    z.object({ title, text: z.string(), dueDay: LocalDay.optional(), reminder, unlinked }),
  ),
  "question-answered": z.lazy(() => z.object({ title, question: z.string(), text: z.string(), unlinked })),
  "completion-asked": z.lazy(() =>
    z.object({
      title,
      reason: z.string(),
      dueDay: LocalDay,
      /** How many answers are open. */
      open: z.number().int(),
      /** There is more time than was said before. */
      extended: z.literal(true).optional(),
      reminder,
      unlinked,
    }),
  ),
  "completion-ended": z.lazy(() => z.object({ title, reason: z.string() })),
  "completion-received": z.lazy(() => z.object({ title, at: Instant })),
  "review-changed": z.lazy(() => z.object({ title, deadline: Instant })),
  ...decisionTemplates,
  ...grantTemplates,
  "meeting-slot": z.lazy(() =>
    z.object({
      subject: z.string(),
      meeting: z.string(),
      day: LocalDay.optional(),
      what: z.string(),
      minutes: z.number().int(),
      /** First, second ... */
      place: z.number().int(),
    }),
  ),
  /** One question of the programme's frame: the lens in words, what it asks, and the column. */
  "wheel-question": z.lazy(() => z.object({ title, lens: z.string(), asks: z.string(), question: z.string() })),
  ...evaluationTemplates,
  "staff-notice": z.lazy(() => z.object(toStaff)),
  "staff-morning": z.lazy(() =>
    z.object({
      cases: z.array(z.object(toStaff)),
      /** Cases besides of which there is something to tell. */
      more: z.number().int(),
      /** All that waits for the person, and how much of it is late. */
      open: z.number().int(),
      late: z.number().int(),
      /** Where all of it is listed. */
      path: z.string(),
    }),
  ),
} as const;

export type MailTemplate = keyof typeof mailTemplates;
export type MailData<T extends MailTemplate> = z.infer<(typeof mailTemplates)[T]>;

export const OwedMail = z.object({
  kind: z.literal("mail"),
  template: z.enum(Object.keys(mailTemplates) as [MailTemplate, ...MailTemplate[]]), // as: Object.keys forgets the names
  language: z.enum(languages),
  /** Empty where the person has no address: it is not sent, and staff send a letter instead. */
  to: z.union([z.email(), z.literal("")]),
  data: z.record(z.string(), z.unknown()),
  link: OwedLink.optional(),
  /** Of what is formal, to the organisation's official mailbox: the same words without a link. */
  copy: z.literal(true).optional(),
});

/** A mail to be sent, typed by its template. */
export type MailOf<T extends MailTemplate = MailTemplate> = {
  [K in T]: { template: K; language: "sv" | "en"; to: string; data: MailData<K>; link?: OwedLink; copy?: true };
}[T];

/** What mails say. The words lie with the rooms; lambdas/mails.ts brings them together. */
export type Mails = { readonly [T in MailTemplate]: (data: MailData<T>, url: string) => Message };
