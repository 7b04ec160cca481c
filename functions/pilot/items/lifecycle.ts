import * as z from "zod";
import { ApplicationId, CallId, DisposalId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { type Fact, facts, stages } from "../stages/stages.ts";

/** Who did something: a person of a kind, or the machinery. `name` is what the timeline shows. */
export const Actor = z.object({
  kind: z.enum(["applicant", "reviewer", "holder", "officer", "decider", "finance", "auditor", "registrar", "system"]),
  id: z.string(),
  name: z.string(),
  /** A member of staff's mailbox as a key, from which no address can be read: it shows that two are one person. */
  mailbox: z.string().optional(),
});
export type Actor = z.infer<typeof Actor>;

/** Whether two who act are one person, as far as anybody can tell. */
export const isSamePerson = (a: Actor, b: Actor): boolean =>
  a.id === b.id || (a.mailbox !== undefined && a.mailbox === b.mailbox);

export const theSystem: Actor = { kind: "system", id: "system", name: "Pilot Grants" };

/** A recorded fact has opened a door that the state machine has not yet gone through. */
const PendingMove = z.lazy(() =>
  z.object({
    factId: z.string(),
    fact: z.enum(facts as readonly [Fact, ...Fact[]]), // as: the table of moves is not empty
    from: z.enum(stages),
    to: z.enum(stages),
    at: Instant,
    by: Actor,
    reason: z.string(),
  }),
);

/** The state machine's open callback. */
const Wait = z.object({ stage: z.enum(stages), epoch: z.number().int(), token: z.string(), openedAt: Instant });

/** The lifecycle item of a pilot: what the machine knows, and what every list of cases shows. */
export const Case = z.lazy(() =>
  z.object({
    applicationId: ApplicationId,
    callId: CallId,
    callVersion: z.number().int(),
    title: z.string(),
    organisation: z.string(),
    municipality: z.string(),
    submittedAt: Instant,
    /** The pilots with a title like this one's have been written down with it (`ALIKETITLE#`). */
    titlesCompared: z.literal(true).optional(),
    registrationNumber: RegistrationNumber.optional(),
    /** The serial of the case's last document; the application that opened the case is number 1. */
    lastSerial: z.number().int().optional(),
    stage: z.enum(stages),
    stageSince: Instant,
    epoch: z.number().int(),
    recoveries: z.number().int(),
    pendingMove: PendingMove.optional(),
    /** The fact behind the last move: it shows a repeated move from a stale one. */
    lastFactId: z.string().optional(),
    wait: Wait.optional(),
    /** The ways to its people were disposed of by the plan, and by which list. */
    contactsGone: z.object({ at: Instant, disposal: DisposalId }).optional(),
  }),
);
export type Case = z.infer<typeof Case>;
export type PendingMove = z.infer<typeof PendingMove>;
