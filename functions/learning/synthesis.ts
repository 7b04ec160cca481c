import * as z from "zod";
import { CallId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";
import { analysisLimits } from "./analysis.ts";
import { sentenceKinds } from "./cited.ts";

/**
 * What a text passes before it is published. What people wrote is read by one who did not write it; what a language model
 * drafted passes three duties by three persons.
 */
const duties = { people: ["second"], machine: ["expert", "core", "support"] } as const;
export const dutyNames = [...duties.people, ...duties.machine] as const;
export type Duty = (typeof dutyNames)[number];

const Person = z.object({ id: z.string(), name: z.string() });
/** A draft that came from elsewhere: what made it, who brought it in. */
const Origin = z.object({ of: z.string().max(120), at: Instant, by: Person });
const Passed = z.object({ duty: z.enum(dutyNames), by: Person, at: Instant });

/** What an analysis comes to, while it is written. `version` counts the texts: whoever passes one changes nothing in it. */
export const Synthesis = z.lazy(() =>
  z.object({
    v: z.literal(1),
    callId: CallId,
    version: z.number().int().min(1),
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    savedAt: Instant,
    savedBy: z.string(),
    /** Everybody who has written in it. */
    authors: z.array(Person).max(60),
    origin: Origin.optional(),
    passed: z.array(Passed).max(3),
  }),
);
export type Synthesis = z.infer<typeof Synthesis>;

/** A published edition: it never changes, and says what it rests on. */
export const Edition = z.lazy(() =>
  z.object({
    v: z.literal(1),
    callId: CallId,
    number: z.number().int().min(1).max(999),
    at: Instant,
    by: z.string(),
    /** How many projects the call had, and how many of them were interviewed. */
    projects: z.number().int(),
    interviewed: z.number().int(),
    /** Why not all of them. */
    reason: z.string().optional(),
    sentences: z
      .array(
        z.object({
          kind: z.enum(sentenceKinds),
          text: z.string(),
          addressee: z.string(),
          places: z.array(z.object({ project: z.number(), interview: z.number(), passage: z.number() })),
        }),
      )
      .max(analysisLimits.sentences),
    origin: Origin.optional(),
    passed: z.array(Passed),
  }),
);
export type Edition = z.infer<typeof Edition>;

/** The duties that a text is to pass. */
export const dutiesOf = ({ origin }: Pick<Synthesis, "origin">): readonly Duty[] =>
  origin ? duties.machine : duties.people;

/** Those that it has not passed. */
export const dutiesLeft = (synthesis: Pick<Synthesis, "origin" | "passed">): readonly Duty[] =>
  dutiesOf(synthesis).filter((duty) => !synthesis.passed.some((one) => one.duty === duty));

/** Whether a person may pass a text: one who wrote it may not pass people's own, and nobody has two duties of a draft's. */
export const mayPass = ({ origin, authors, passed }: Pick<Synthesis, "origin" | "authors" | "passed">, id: string) =>
  !passed.some(({ by }) => by.id === id) && (origin !== undefined || !authors.some((author) => author.id === id));
