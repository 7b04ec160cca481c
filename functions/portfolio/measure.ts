import * as z from "zod";
import { ProgrammeId } from "../settings/programme-head.ts";
import { MeasureId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

/** The most characters of what is written of a measure, and how many are read into one list. */
export const measureLimits = { line: 200, text: 2000, list: 500 } as const;

const line = z.string().max(measureLimits.line);

/** What somebody does, as it was mapped. */
const facts = {
  title: line,
  /** The organisation that does it. */
  actor: line,
  /** Ids of the programme's municipalities and focus areas. */
  municipalities: z.array(z.string()).min(1),
  areas: z.array(z.string()).min(1),
  /** For whom it is. */
  target: line,
  /** What is known of how it works. */
  evidence: z.string().max(measureLimits.text),
  /** Whom to ask: a function and its mailbox, never a person. */
  contact: line,
  /** From where it is known. */
  source: line,
  /** Everybody may know of it; else staff alone. */
  open: z.boolean(),
} as const;
const MeasureFacts = z.object(facts);
export type MeasureFacts = z.infer<typeof MeasureFacts>;

export const Measure = z.lazy(() =>
  z.object({
    ...facts,
    v: z.literal(1),
    measureId: MeasureId,
    programmeId: ProgrammeId,
    version: z.number().int().min(1),
    /** The cells of the map in which it was counted, as they were called then. */
    cells: z.array(z.string()),
    changedAt: Instant,
    changedBy: z.string(),
  }),
);
export type Measure = z.infer<typeof Measure>;

/** A text as two are compared: without capitals and double blanks. @example plain(" Väl  Fungerande ") === "väl fungerande" */
export const plain = (text: string): string => text.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();

/** Two measures of one actor under one title are one. */
export const sameMeasure = ({ actor, title }: Pick<MeasureFacts, "actor" | "title">): string =>
  `${plain(actor)} | ${plain(title)}`;

/** Two words of which each begins with a capital and goes on small, with no word before that says what they are. */
const twoNames = /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?(?=$|[,;(<:]| \d)/u;
/** A mailbox of two words with a full stop between them, as persons have. */
const personsMailbox = /\b\p{Ll}{2,}\.\p{Ll}{2,}@/iu;

/**
 * Whether a contact looks like a person and no function. It may be wrong, so that it is only asked about.
 * @example looksLikePerson("Anna Andersson, anna.andersson@example.org") // true
 * @example looksLikePerson("Enhetschefen för ungdom, ungdom@example.org") // false
 */
export const looksLikePerson = (contact: string): boolean =>
  twoNames.test(contact.trim()) || personsMailbox.test(contact);
