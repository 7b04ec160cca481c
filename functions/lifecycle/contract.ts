/**
 * What the rooms may ask of the lifecycle. Rooms add these writes to the one transaction of their use case; they never
 * move a stage, send a mail or speak to the state machine themselves.
 */

/** Who did something, and the machinery as an actor. */
export { Actor, Case, theSystem } from "./case.ts";
/** How far an owed effect has come; the case page shows mails by it. */
export { OutboxEntry } from "./outbox/effects.ts";
/** The pilot as the lifecycle knows it, and everything stored of a pilot in one read. */
export { caseIn, readCase, readPilot } from "./read-case.ts";
/** Writes: a log entry; a mail now or later; taking one back, moving it or owing it again; the pilot's birth; a fact that opens a door; a number in the public record. */
export {
  audited,
  cancelled,
  caseStarted,
  factRecorded,
  owedAgain,
  owedMail,
  owedRegistration,
} from "./record-fact.ts";
/** The life of a pilot. */
export { type Stage, stages } from "./stages.ts";
