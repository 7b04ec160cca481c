import * as z from "zod";
import { Actor } from "../../pilot/items/lifecycle.ts";
import { ApplicationId, BulkId, CallId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";

/** What is done to many reviews in one: reviewers are assigned, days are moved, reviewers are reminded. */
export const bulkKinds = ["assign", "extend", "remind"] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** More presses than this are two orders. */
export const mostRows = 1500;
/** And so many applications are looked through. */
export const mostCases = 500;

/** Somebody of the order: a person of the pool, or the reviewer of one review. */
const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.email(),
  language: z.enum(languages),
  /** How many reviews the person had under way when it was proposed. */
  load: z.number().int().optional(),
});

const OneCase = z.object({
  applicationId: ApplicationId,
  title: z.string(),
  /** Ids of people: a press for each. */
  who: z.array(z.string()),
  /** How many reviewers it was to get. */
  wanted: z.number().int().optional(),
});
export type BulkCase = z.infer<typeof OneCase>;

/** Many presses about reviews of a call, as an officer has ordered them: proposed, read through, changed, and then begun. */
export const Bulk = z.lazy(() =>
  z.object({
    v: z.literal(1),
    bulkId: BulkId,
    version: z.number().int(),
    kind: z.enum(bulkKinds),
    callId: CallId,
    /** The last day of the reviews, where they get one. */
    deadline: Instant.optional(),
    orderedAt: Instant,
    people: z.array(Person),
    cases: z.array(OneCase),
  }),
);
export type Bulk = z.infer<typeof Bulk>;

/** How far it has come; there is none before it is begun. */
export const BulkProgress = z.lazy(() =>
  z.object({
    v: z.literal(1),
    status: z.enum(["running", "stopped", "done"]),
    /** How many presses are behind, in their order. */
    done: z.number().int(),
    /** How often it was begun or gone on with: what an earlier beginning still owes does nothing. */
    starts: z.number().int(),
    /** Who began it: each press is theirs, also those that another went on with. */
    by: Actor,
    startedAt: Instant,
    finishedAt: Instant.optional(),
    /** The presses that could not be done, and why, as a word. */
    refused: z.array(z.object({ row: z.number().int(), why: z.string() })),
  }),
);
export type BulkProgress = z.infer<typeof BulkProgress>;

export type BulkRow = { readonly applicationId: ApplicationId; readonly title: string; readonly who: string };

/** The presses, in their order; their places never change once it is begun. */
export const rowsOf = ({ cases }: Pick<Bulk, "cases">): readonly BulkRow[] =>
  cases.flatMap(({ applicationId, title, who }) => who.map((one) => ({ applicationId, title, who: one })));

/** How many of it each has been given, besides what was under way. */
export const givenTo = ({ cases }: Pick<Bulk, "cases">, person: string): number =>
  cases.filter(({ who }) => who.includes(person)).length;
