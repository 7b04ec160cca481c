import type { MailOf } from "../platform/mail/templates.ts";
import { indexed, keys } from "../platform/table/keys.ts";
import { absent, present, type Write } from "../platform/table/table.ts";
import { type ApplicationId, OutboxId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Actor, Case, PendingMove } from "./items/lifecycle.ts";
import type { Effect, OutboxEntry } from "./items/outbox-entry.ts";
import { type Fact, moveBy, type Stage } from "./stages/stages.ts";

/**
 * Writes for a use case's one transaction. Nothing here talks to the world: what the world is owed becomes an outbox
 * entry in the same transaction as the fact that caused it.
 */

const unique = () => crypto.randomUUID().slice(0, 13);

type Audit = {
  applicationId: ApplicationId;
  at: Instant;
  by: Actor;
  /** What happened, as a stable word: `review.submitted`. The timeline has a sentence for each. */
  action: string;
  /** Plain figures of the sentence; no free text of others, no tokens. */
  details?: Readonly<Record<string, string | number | boolean>>;
};

/** One entry of the log that is the pilot's history. */
export const audited = ({ applicationId, at, by, action, details }: Audit): Write => ({
  table: "record",
  put: { ...keys.audit(applicationId, at, unique()), v: 1, applicationId, at, by, action, details: details ?? {} },
  when: absent,
});

/** An effect owed from `dueAt` on; the sweep finds it even if the stream's Lambda never does. */
export function owed(
  applicationId: ApplicationId,
  outboxId: OutboxId,
  effect: Effect,
  at: Instant,
  dueAt: Instant = at,
): Write {
  const entry: OutboxEntry = {
    v: 1,
    outboxId,
    applicationId,
    effect,
    status: "waiting",
    attempts: 0,
    createdAt: at,
    dueAt,
  };
  return {
    table: "pilots",
    put: { ...keys.outbox(applicationId, outboxId), ...entry, ...indexed.due(outboxId, dueAt) },
    when: absent,
  };
}

/** A mail to be sent now, or at `dueAt`. Give `id` to be able to cancel or postpone it. */
export const owedMail = (
  applicationId: ApplicationId,
  mail: MailOf,
  at: Instant,
  options: { dueAt?: Instant; id?: string } = {},
): Write =>
  owed(
    applicationId,
    OutboxId.parse(options.id ?? `mail-${mail.template}-${unique()}`),
    { kind: "mail", ...mail },
    at,
    options.dueAt ?? at,
  );

/** A document to be entered in the public record; its number follows in `mailAfter`, whose data gets `registrationNumber`. */
export const owedRegistration = (
  applicationId: ApplicationId,
  document: { id: string; subject: string; sender: string; receivedAt: Instant },
  mailAfter: Omit<MailOf<"registered">, "data"> & { data: Omit<MailOf<"registered">["data"], "registrationNumber"> },
): Write => {
  const { id, ...about } = document;
  const effect: Effect = { kind: "register", ...about, mailAfter: { kind: "mail", ...mailAfter } };
  return owed(applicationId, OutboxId.parse(`register-${id}`), effect, document.receivedAt);
};

/** Takes back an effect that has become pointless (a reminder of what is done). One already delivered stays so. */
export const cancelled = (applicationId: ApplicationId, id: string): Write => ({
  table: "pilots",
  update: keys.outbox(applicationId, OutboxId.parse(id)),
  set: { cancelled: true },
  remove: ["duePk", "dueAt"],
  when: present,
});

/** An effect that was given up, or whose mail did not arrive, is owed once more; the sweep finds it. */
export const owedAgain = (applicationId: ApplicationId, id: string, at: Instant): Write => {
  const outboxId = OutboxId.parse(id);
  return {
    table: "pilots",
    update: keys.outbox(applicationId, outboxId),
    set: { ...indexed.due(outboxId, at), status: "waiting", attempts: 0 },
    when: [{ attribute: "status", among: ["parked", "bounced"] }],
  };
};

export type NewCase = Pick<
  Case,
  "applicationId" | "callId" | "callVersion" | "title" | "organisation" | "municipality" | "submittedAt"
>;

/** The pilot enters its life: the lifecycle item and the start of its execution. */
export function caseStarted(newCase: NewCase): Write[] {
  const { applicationId, callId, submittedAt } = newCase;
  const first: Case = { ...newCase, stage: "submitted", stageSince: submittedAt, epoch: 1, recoveries: 0 };
  return [
    {
      table: "pilots",
      put: { ...keys.case(applicationId), ...first, ...indexed.cases(callId, "submitted", submittedAt, applicationId) },
      when: absent,
    },
    owed(applicationId, OutboxId.parse("start-1"), { kind: "start", stage: "submitted", epoch: 1 }, submittedAt),
  ];
}

type RecordedFact = { applicationId: ApplicationId; fact: Fact; from: Stage; at: Instant; by: Actor; reason: string };

/**
 * A fact that opens a door: the pending move (only one at a time, only from the stage it was seen in), its signal, and
 * its audit entry. Of two facts that exclude each other one finds its condition failed.
 * @throws RangeError when the table of stages has no such move: a bug of the caller
 */
export function factRecorded({ applicationId, fact, from, at, by, reason }: RecordedFact): Write[] {
  const to = moveBy(from, fact);
  if (!to) throw new RangeError(`${fact} opens no door from ${from}`);
  const factId = `${fact}-${unique()}`;
  const pendingMove: PendingMove = { factId, fact, from, to, at, by, reason };
  return [
    {
      table: "pilots",
      update: keys.case(applicationId),
      set: { pendingMove },
      when: [
        { attribute: "stage", equals: from },
        { attribute: "pendingMove", is: "absent" },
      ],
    },
    owed(applicationId, OutboxId.parse(`signal-${factId}`), { kind: "signal", factId }, at),
    audited({ applicationId, at, by, action: `fact.${fact}`, details: { from, to, reason } }),
  ];
}
