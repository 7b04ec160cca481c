import { indexed } from "../platform/table/index-keys.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, present, type Write } from "../platform/table/table.ts";
import {
  type ApplicationId,
  type DocumentId,
  OutboxId,
  pilotIn,
  pilotSubject,
  type Subject,
} from "../vocabulary/ids.ts";
import { type Instant, plusDays, plusSeconds, toMilliseconds } from "../vocabulary/instant.ts";
import { surroundings } from "../vocabulary/surroundings.ts";
import type { CaseDocument, OwedDocument } from "./items/case-document.ts";
import type { Actor, Case, PendingMove } from "./items/lifecycle.ts";
import type { Effect, OutboxEntry } from "./items/outbox-entry.ts";
import type { MailOf } from "./items/owed-mail.ts";
import { type Fact, isFinal, moveBy, type Stage } from "./stages/stages.ts";

/**
 * The writes of what happens to a subject, for the one transaction of an act. Nothing here talks to the world: an effect
 * becomes an outbox entry in the same transaction as the fact that caused it.
 */

/** Twelve letters of chance: within one subject no two meet. */
const unique = () => Buffer.from(surroundings().bytes(6)).toString("hex");

/** What happened, as a stable word (`review.submitted`) with plain figures; no free text of others, no tokens. */
export type LogEntry = {
  readonly action: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
};

type Done = { readonly at: Instant; readonly by: Actor };

/** One entry of the log that is the subject's history. */
export const auditEntry = (subject: Subject, { at, by }: Done, { action, details = {} }: LogEntry): Write => ({
  table: "record",
  put: { ...keys.audit(subject, at, unique()), v: 1, at, by, action, details },
  when: absent,
});

/** An effect to be delivered from `dueAt` on; the sweep finds it even if the stream's Lambda never does. */
export const outboxEntry = (
  subject: Subject,
  outboxId: OutboxId,
  effect: Effect,
  at: Instant,
  dueAt: Instant = at,
): Write => outboxPut(subject, outboxId, effect, at, dueAt);

/** A file that the act takes from the last item that named it: it is removed once nothing names it. */
export const removalEntry = (subject: Subject, key: string, at: Instant): Write =>
  outboxEntry(subject, OutboxId.parse(`remove-file-${unique()}`), { kind: "remove-file", key }, at);

/** Many times longer than the request that stores where a copy lies, and shorter than anybody waits for. */
const copySeconds = 3600;

/**
 * Written before a file is copied to where it is kept: the copy goes in an hour, unless an item names it by then. So
 * nothing is left behind when it is refused, or when the Lambda dies between the copy and the item.
 */
export const copyEntry = (subject: Subject, key: string, at: Instant): Write =>
  fleetingEntry(
    subject,
    OutboxId.parse(`copied-file-${unique()}`),
    { kind: "remove-file", key },
    at,
    plusSeconds(at, copySeconds),
  );

function outboxPut(subject: Subject, outboxId: OutboxId, effect: Effect, at: Instant, dueAt: Instant) {
  const entry: Omit<OutboxEntry, "subject"> = {
    v: 1,
    outboxId,
    effect,
    status: "waiting",
    attempts: 0,
    createdAt: at,
    dueAt,
  };
  return {
    table: "pilots",
    put: { ...keys.outbox(subject, outboxId), ...entry, ...indexed.due(outboxId, dueAt) },
    when: absent,
  } as const;
}

/** How many days an entry is kept that nothing but its delivery asks for. */
const fleetingDays = 30;

/** As `outboxEntry`, for what belongs to no history: it is forgotten after a while. */
export function fleetingEntry(subject: Subject, outboxId: OutboxId, effect: Effect, at: Instant, dueAt = at): Write {
  const { put, ...write } = outboxPut(subject, outboxId, effect, at, dueAt);
  const expiresAtSeconds = Math.floor(toMilliseconds(plusDays(at, fleetingDays)) / 1000);
  return { ...write, put: { ...put, expiresAtSeconds } };
}

/** When a mail is sent, and under which name it can be cancelled or moved. */
export type MailOptions = { readonly dueAt?: Instant; readonly id?: string };

/**
 * A mail to be sent now, or at `dueAt` (a timer).
 * @example mailEntry(subject, { template: "receipt", language, to, data }, at)
 */
export const mailEntry = (subject: Subject, mail: MailOf, at: Instant, { dueAt, id }: MailOptions = {}): Write =>
  outboxEntry(
    subject,
    OutboxId.parse(id ?? `mail-${mail.template}-${unique()}`),
    { kind: "mail", ...mail },
    at,
    dueAt ?? at,
  );

/** A document to be entered in the public record; its number follows in `mailAfter`, whose data gets `registrationNumber`. */
export const registrationEntry = (
  subject: Subject,
  { id, ...about }: { id: string; subject: string; sender: string; receivedAt: Instant },
  mailAfter: Omit<MailOf<"registered">, "data"> & { data: Omit<MailOf<"registered">["data"], "registrationNumber"> },
): Write => {
  const effect: Effect = { kind: "register", ...about, mailAfter: { kind: "mail", ...mailAfter } };
  return outboxEntry(subject, OutboxId.parse(`register-${id}`), effect, about.receivedAt);
};

/** A document with its words as they are now; its number and its files follow. `after`: the one before it, of the same act. */
export function owedDocument(
  subject: Subject,
  { documentId, kind, paper }: OwedDocument,
  at: Instant,
  after?: DocumentId,
): Write[] {
  const id = pilotIn(subject);
  if (!id) throw new RangeError(`a document is of a pilot, not of ${subject}`);
  const { title, language } = paper;
  const document: CaseDocument = { v: 1, documentId, kind, title, language, at, ...(after ? { after } : {}) };
  return [
    { table: "pilots", put: { ...keys.paper(id, documentId), v: 1, at, paper }, when: absent },
    { table: "pilots", put: { ...keys.document(id, documentId), ...document }, when: absent },
    outboxEntry(subject, OutboxId.parse(`document-${documentId}`), { kind: "document", documentId }, at),
  ];
}

/** Takes back an effect that has become pointless (a reminder of what is done). One already delivered stays so. */
export const cancelTimer = (subject: Subject, id: string): Write => ({
  table: "pilots",
  update: keys.outbox(subject, OutboxId.parse(id)),
  set: { cancelled: true },
  remove: ["duePk", "dueAt"],
  when: present,
});

/** An effect that was given up, or whose mail did not arrive, is to be delivered once more; the sweep finds it. */
export const deliverAgain = (subject: Subject, id: string, at: Instant): Write => {
  const outboxId = OutboxId.parse(id);
  return {
    table: "pilots",
    update: keys.outbox(subject, outboxId),
    set: { ...indexed.due(outboxId, at), status: "waiting", attempts: 0 },
    remove: ["setAside"],
    when: [
      { attribute: "status", among: ["parked", "bounced"] },
      { attribute: "cancelled", is: "absent" },
    ],
  };
};

/** Machinery has changed what acts decide on: an act that has read before is to read again. */
export const headMoved = (subject: Subject): Write => ({
  table: "pilots",
  update: keys.head(subject),
  add: { seq: 1 },
});

export type NewCase = Pick<
  Case,
  "applicationId" | "callId" | "callVersion" | "title" | "organisation" | "municipality" | "submittedAt"
>;

/**
 * The pilot enters its life: the lifecycle item and the start of its execution. With a fact, the first door is open from
 * the beginning: the wait is answered as soon as the machine opens it.
 */
export function startCase(newCase: NewCase, known?: Pick<RecordedFact, "fact" | "by" | "reason">): Write[] {
  const { applicationId, callId, submittedAt } = newCase;
  const opened = known && doorOpened({ ...known, applicationId, from: "submitted", at: submittedAt });
  const first: Case = {
    ...newCase,
    stage: "submitted",
    stageSince: submittedAt,
    epoch: 1,
    recoveries: 0,
    ...(opened ? { pendingMove: opened.pendingMove } : {}),
  };
  const start = { kind: "start", stage: "submitted", epoch: 1 } as const;
  return [
    {
      table: "pilots",
      put: { ...keys.case(applicationId), ...first, ...indexed.cases(callId, "submitted", submittedAt, applicationId) },
      when: absent,
    },
    outboxEntry(pilotSubject(applicationId), OutboxId.parse("start-1"), start, submittedAt),
    ...(opened?.writes ?? []),
  ];
}

type RecordedFact = Done & {
  applicationId: ApplicationId;
  fact: Fact;
  from: Stage;
  reason: string;
  /** The pilot's epoch as it was seen: a life that had ended begins again under the next one. */
  epoch?: number;
};

/** The pending move of a fact, its signal, and its audit entry. @throws RangeError when the table has no such move */
function doorOpened({ applicationId, fact, from, at, by, reason }: RecordedFact) {
  const to = moveBy(from, fact);
  if (!to) throw new RangeError(`${fact} opens no door from ${from}`);
  const subject = pilotSubject(applicationId);
  const factId = `${fact}-${unique()}`;
  const pendingMove: PendingMove = { factId, fact, from, to, at, by, reason };
  const writes: Write[] = [
    outboxEntry(subject, OutboxId.parse(`signal-${factId}`), { kind: "signal", factId }, at),
    auditEntry(subject, { at, by }, { action: `fact.${fact}`, details: { from, to, reason } }),
  ];
  return { pendingMove, writes };
}

/**
 * A fact that opens a door: the pending move (only one at a time, only from the stage it was seen in), its signal, and
 * its audit entry. Of two facts that exclude each other one finds its condition failed. From a final stage nobody listens
 * any more: the epoch is raised, and a new execution is owed that begins where the life had ended.
 * @throws RangeError when the table of stages has no such move, or an end is left without its epoch: a bug of the caller
 */
export function recordFact(recorded: RecordedFact): Write[] {
  const { applicationId, from, at } = recorded;
  const { pendingMove, writes } = doorOpened(recorded);
  const seen = [
    { attribute: "stage", equals: from },
    { attribute: "pendingMove", is: "absent" },
  ] as const;
  if (!isFinal(from))
    return [{ table: "pilots", update: keys.case(applicationId), set: { pendingMove }, when: seen }, ...writes];
  if (recorded.epoch === undefined) throw new RangeError(`a life that ended in ${from} begins again under a new epoch`);
  const epoch = recorded.epoch + 1;
  const start = { kind: "start", stage: from, epoch } as const;
  return [
    {
      table: "pilots",
      update: keys.case(applicationId),
      set: { pendingMove, epoch, recoveries: 0 },
      remove: ["wait"],
      when: [...seen, { attribute: "epoch", equals: recorded.epoch }],
    },
    outboxEntry(pilotSubject(applicationId), OutboxId.parse(`start-${epoch}`), start, at),
    ...writes,
  ];
}
