import type { Posting } from "../ledger/verification.ts";
import type { Session } from "../platform/sign-in/session.ts";
import type { TimeLeft } from "../platform/table/retry.ts";
import type { Table, Write } from "../platform/table/table.ts";
import type { Nonce, newId, Subject } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import type { LogEntry, MailOptions } from "./happenings.ts";
import type { Head } from "./head.ts";
import type { OwedDocument } from "./items/case-document.ts";
import type { Actor } from "./items/lifecycle.ts";
import type { MailOf } from "./items/owed-mail.ts";
import type { Fact, Stage } from "./stages/stages.ts";

export type Reader = Pick<Table, "get" | "query">;
/** What an act decides on; the heads guard it. */
export type Guarded = { readonly heads: readonly Head[] };

/** What `decide` may know besides what is stored and what is asked for. */
export type Context = { readonly by: Actor; readonly at: Instant; readonly newId: typeof newId };

/** A mail that an act sends; `dueAt` makes it a timer, `id` is the name that cancels or moves it. */
export type OutcomeMail = MailOf & MailOptions;

/** What an act leads to: its answer, and what is written in one transaction. Without anything to write it only answers. */
export type Outcome<Answer> = {
  readonly answer: Answer;
  readonly writes?: readonly Write[];
  /** A fact that opens a door of the stage in which the pilot was seen. */
  readonly fact?: {
    readonly fact: Fact;
    readonly from: Stage;
    readonly reason: string;
    /** The epoch that was seen, where a life that has ended begins again. */
    readonly epoch?: number;
  };
  readonly mails?: readonly OutcomeMail[];
  /** What is written to people besides: numbered in the case, and kept as files. */
  readonly documents?: readonly OwedDocument[];
  /** Timers that have become pointless, by their names. */
  readonly cancels?: readonly string[];
  /** At most one; `theVerification` stands in the writes where its number belongs. */
  readonly posting?: Posting;
  readonly log?: LogEntry;
  /** Nothing changes that other acts decide on (a draft is saved): none of them has to decide anew. */
  readonly quietly?: true;
  /** What was asked for was so before. */
  readonly already?: true;
};

/**
 * What was asked for was so before: only the answer is written, so that the form does nothing when it is pressed once
 * more, later. What was not carried out at all, because it is wrong or incomplete, is answered without this.
 * @example if (review.status === "cancelled") return already({});
 */
export const already = <Answer>(answer: Answer): Outcome<Answer> => ({ answer, already: true });

/** A form as it came, with the version of what it changes that the person saw (0 when there was none). */
export type FormCommand = { readonly version: number; readonly typed: Typed; readonly language: Language };
/** What is wrong with a form that was not carried out. */
export type FormAnswer = { readonly wrong?: readonly Problem[] };

/** A button pressed. */
export type Pressed<Command> = {
  /** Whose history it goes into. */
  readonly subject: Subject;
  readonly by: Actor;
  /** By whose emailed link; `see` holds it against what is stored. */
  readonly session?: Session<"applicant" | "reviewer" | "holder"> | undefined;
  readonly at: Instant;
  readonly command: Command;
  /** The form's; left out by what may well be done twice, such as saving. */
  readonly nonce?: Nonce | undefined;
  /** 15 s from the press on when nothing else is said. */
  readonly timeLeft?: TimeLeft | undefined;
};

/** One verb of one person. */
export type Act<Seen extends Guarded, Command, Answer> = {
  /** As the nonce names it: `submit-review`. */
  readonly name: string;
  /** The kinds of items it may write: `REVIEW`, `FRAME`. Log, mails, documents, timers, facts and postings need no mention. */
  readonly writes: readonly string[];
  /** What is read before it decides. */
  readonly see: (table: Reader, pressed: Pressed<Command>) => Promise<Seen>;
  /** Pure. @throws Refusal */
  readonly decide: (seen: Seen, command: Command, context: Context) => Outcome<Answer>;
  /** As the log names who acts, where only what is stored knows the name: the person of an emailed link. */
  readonly actor?: (seen: Seen, by: Actor, command: Command) => Actor;
};

/**
 * An act, typed by its parts.
 * @example
 * export const signTerms = act({
 *   name: "sign-terms",
 *   writes: ["GRANT"],
 *   see: thePilot,
 *   decide: ({ grant }: Pilot, { version }: Command, { at }) => ({ answer: {}, writes: [...] }),
 * });
 */
export const act = <Seen extends Guarded, Command, Answer>(described: Act<Seen, Command, Answer>) => described;
