import * as z from "zod";
import { DocumentId, OutboxId, Subject } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { stages } from "../stages/stages.ts";
import { callNews, OwedMail } from "./owed-mail.ts";
import { turns } from "./wheel.ts";

/** An execution is to speak for the pilot: started under `epoch`, entering at `stage`. */
const Start = z.object({ kind: z.literal("start"), stage: z.enum(stages), epoch: z.number().int().min(1) });
/** The wait that a fact ends is to be answered; done when the stage has moved, not when the signal was taken. */
const Signal = z.object({ kind: z.literal("signal"), factId: z.string() });
/** A document is to get its number in the public record; `mailAfter` is the mail that tells it. */
const Register = z.object({
  kind: z.literal("register"),
  receivedAt: Instant,
  subject: z.string(),
  sender: z.string(),
  mailAfter: OwedMail,
});

/** The links to all that belongs to a mailbox are to be mailed; the subject is the person. */
const Links = z.object({ kind: z.literal("links") });

/** A kept file is to be removed from the bucket, unless something stored of the pilot names it when it is due. */
const RemoveFile = z.object({ kind: z.literal("remove-file"), key: z.string() });

/** What was written in a draft that its applicant has deleted is to be removed. */
const ForgetDraft = z.object({ kind: z.literal("forget-draft") });

/** A document whose words are frozen is to get its number in the case and its files. */
const Document = z.object({ kind: z.literal("document"), documentId: DocumentId });

/** All documents of a case are to be made into one file. */
const OwedDossier = z.object({ kind: z.literal("dossier"), dossierId: DocumentId });

/** Those with unsent drafts of a call are to hear of it; the subject is the call. A page of them at a time. */
const Drafts = z.object({
  kind: z.literal("drafts"),
  what: z.enum(callNews),
  /** How often the call's facts had been changed: it names the mails. */
  changes: z.number().int(),
  closesAt: Instant.optional(),
  page: z.number().int().min(1),
  after: z.string().optional(),
});

/** Presses about many reviews are to be carried out; the subject is the order of them. Some rows at a time. */
const Bulk = z.object({ kind: z.literal("bulk"), starts: z.number().int(), from: z.number().int() });

/** A large batch of payments is to be attested and sent; the subject is the batch. A part at a time. */
const Gathering = z.object({ kind: z.literal("batch"), starts: z.number().int(), from: z.number().int() });

/** What was confirmed is to be disposed of; the subject is the list of it. A case at a time. */
const Disposing = z.object({ kind: z.literal("disposal"), starts: z.number().int(), from: z.number().int() });

/** A person of staff is to hear what has happened from one morning to the next; the subject is the person. */
const Morning = z.object({ kind: z.literal("morning"), day: LocalDay, from: Instant, until: Instant });

/** The wheel of a pilot is to be turned: somebody may be asked one of its frame's questions. */
const WheelTurn = z.object({ kind: z.literal("wheel"), turn: z.enum(turns) });

export const Effect = z.discriminatedUnion("kind", [
  Start,
  Signal,
  Register,
  Links,
  Drafts,
  Bulk,
  Disposing,
  Gathering,
  Morning,
  RemoveFile,
  ForgetDraft,
  Document,
  OwedDossier,
  WheelTurn,
  OwedMail,
]);
export type Effect = z.infer<typeof Effect>;
export type EffectOf<K extends Effect["kind"]> = Extract<Effect, { kind: K }>;

const outboxStatuses = ["waiting", "delivered", "parked", "bounced", "complained"] as const;

/** An effect to deliver, and how far it has come. Self-contained: delivering it needs nothing but its item. */
export const OutboxEntry = z.lazy(() =>
  z
    .object({
      v: z.literal(1),
      /** The partition that the entry lies in: whose effect it is. */
      pk: Subject,
      outboxId: OutboxId,
      effect: Effect,
      status: z.enum(outboxStatuses),
      attempts: z.number().int(),
      createdAt: Instant,
      /** When it is next to be tried; absent once it is settled. A timer is an entry whose first time is in the future. */
      dueAt: Instant.optional(),
      cancelled: z.literal(true).optional(),
      deliveredAt: Instant.optional(),
      messageId: z.string().optional(),
      /** Of a number: the series it is taken from, chosen at the first try, since the authority may choose another. */
      series: z.object({ prefix: z.string(), first: z.number().int() }).optional(),
      /** What went wrong last: an error's name, never its text (texts may carry addresses). */
      lastProblem: z.string().optional(),
      /** It did not arrive, and an officer has seen to it in another way. */
      setAside: z.object({ at: Instant, by: z.string() }).optional(),
    })
    .transform(({ pk: subject, ...entry }) => ({ ...entry, subject })),
);
export type OutboxEntry = z.infer<typeof OutboxEntry>;
