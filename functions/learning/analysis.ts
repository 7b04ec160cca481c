import * as z from "zod";
import { ApplicationId, CallId } from "../vocabulary/ids.ts";
import { Instant, LocalDay } from "../vocabulary/instant.ts";
import { mostCodes } from "./codes.ts";

/** How much an analysis holds. A text is as long as a question of a form may be; a longer interview is written down as two. */
export const analysisLimits = { text: 20_000, words: 2000, interviews: 9, passages: 200, sentences: 60 } as const;

const Version = z.number().int().min(1);
const CodeId = z.string().max(40);
const Counts = z.object({ passages: z.number().int(), projects: z.number().int() });

/** What is known of all interviews of a call together: kept by each press, so that a page adds nothing up. */
export const Analysis = z.lazy(() =>
  z.object({
    v: z.literal(1),
    callId: CallId,
    version: Version,
    /** The authority's own codes, beside those that every analysis has. */
    own: z.array(z.object({ id: CodeId, name: z.string() })).max(mostCodes),
    /** How often they were named. */
    ownVersion: z.number().int(),
    /** The projects that have been interviewed, in the order of the first interview: passages are named by their places. */
    projects: z.array(ApplicationId),
    /** How many of them have an interview that is not withdrawn. */
    interviewed: z.number().int(),
    passages: z.number().int(),
    counts: z.record(CodeId, Counts),
  }),
);
export type Analysis = z.infer<typeof Analysis>;

/** A project in the analysis of its call. */
export const Analysed = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    /** Its place among those interviewed: passages are named by it. */
    number: z.number().int().min(1),
    title: z.string(),
    organisation: z.string(),
    interviews: z.array(
      z.object({ number: z.number().int(), day: LocalDay, passages: z.number().int(), withdrawn: z.boolean() }),
    ),
    /** How many of its passages have each code. */
    codes: z.record(CodeId, z.number().int()),
  }),
);
export type Analysed = z.infer<typeof Analysed>;

/** An interview, as it was written down. It is a public record: withdrawn consent keeps it out of the analysis. */
export const Interview = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    number: z.number().int().min(1).max(analysisLimits.interviews),
    version: Version,
    day: LocalDay,
    /** Who was asked, by what they do and never by name: `projektledare`. */
    asked: z.string(),
    /** How consent was given: in writing, when, to what. */
    consent: z.string(),
    text: z.string().max(analysisLimits.text),
    savedAt: Instant,
    savedBy: z.string(),
    withdrawn: z.object({ at: Instant, by: z.string(), reason: z.string() }).optional(),
  }),
);
export type Interview = z.infer<typeof Interview>;

/** A passage: words of an interview as they stand there, and what they are about. */
const Passage = z.object({
  number: z.number().int().min(1),
  words: z.string().max(analysisLimits.words),
  /** Where they begin in the text. */
  at: z.number().int().min(0),
  codes: z.array(CodeId).max(mostCodes),
});
export type Passage = z.infer<typeof Passage>;

/** The passages of one interview, beside it: they are read without its text. */
export const Passages = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    interview: z.number().int().min(1),
    version: Version,
    /** The next passage has this number; one that was taken away gives its number to no other. */
    next: z.number().int().min(1),
    passages: z.array(Passage).max(analysisLimits.passages),
    /** As the interview says; said here so that who reads passages alone knows. */
    withdrawn: z.boolean(),
  }),
);
export type Passages = z.infer<typeof Passages>;

/** A call's analysis before anything was done in it. */
export const beginning = (callId: CallId): Omit<Analysis, "version"> => ({
  v: 1,
  callId,
  own: [],
  ownVersion: 0,
  projects: [],
  interviewed: 0,
  passages: 0,
  counts: {},
});

/** A project's row as its interviews make it. */
export function analysedOf(
  project: Pick<Analysed, "applicationId" | "number" | "title" | "organisation">,
  interviews: readonly (Pick<Interview, "number" | "day"> & {
    readonly of: Pick<Passages, "passages" | "withdrawn">;
  })[],
): Analysed {
  const codes: Record<string, number> = {};
  for (const { of } of interviews)
    if (!of.withdrawn)
      for (const code of of.passages.flatMap((passage) => passage.codes)) codes[code] = (codes[code] ?? 0) + 1;
  return {
    v: 1,
    ...project,
    interviews: interviews.map(({ number, day, of }) => ({
      number,
      day,
      passages: of.withdrawn ? 0 : of.passages.length,
      withdrawn: of.withdrawn,
    })),
    codes,
  };
}

const passagesOf = (row: Analysed | undefined) => (row?.interviews ?? []).reduce((sum, one) => sum + one.passages, 0);
const isInterviewed = (row: Analysed | undefined) => (row?.interviews ?? []).some(({ withdrawn }) => !withdrawn);

/** The analysis as it becomes when the row of one project does: what the row adds is added, what it added is taken off. */
export function withRow<A extends Omit<Analysis, "version">>(all: A, before: Analysed | undefined, after: Analysed): A {
  const counts: Record<string, { passages: number; projects: number }> = { ...all.counts };
  for (const code of new Set([...Object.keys(before?.codes ?? {}), ...Object.keys(after.codes)])) {
    const [had, has] = [before?.codes[code] ?? 0, after.codes[code] ?? 0];
    const { passages = 0, projects = 0 } = counts[code] ?? {};
    counts[code] = { passages: passages + has - had, projects: projects + Number(has > 0) - Number(had > 0) };
    if (counts[code]?.passages === 0) delete counts[code];
  }
  return {
    ...all,
    projects: all.projects.includes(after.applicationId) ? all.projects : [...all.projects, after.applicationId],
    interviewed: all.interviewed + Number(isInterviewed(after)) - Number(isInterviewed(before)),
    passages: all.passages + passagesOf(after) - passagesOf(before),
    counts,
  };
}
