import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { PartId } from "./ids.ts";
import { resultAsks, resultKinds } from "./result-asks.ts";
import { purposes, roleNames } from "./roles.ts";
import { Words } from "./words.ts";

/**
 * A form as data: sections of questions, in the order in which they are asked. There is no expression, no code and no
 * HTML in it, so that it can be shown, read, compared and carried to another deployment by anyone.
 */

const Label = Words(300);
const Help = Words(2000);

/** Something to choose. `is` tells the product what it means, where the question's role has meanings to tell apart. */
export const Option = z.object({ id: PartId, label: Label, hint: Help.optional(), is: z.string().optional() });
export type Option = z.infer<typeof Option>;

/** An answer to choose. Where one may ask whether one may apply, `stops` says why whoever gives it may not. */
const Answer = Option.extend({ stops: Help.optional() });

const Limit = z.number().int().min(1).max(20_000);

const flats = [
  z.object({ kind: z.literal("line"), limit: Limit }),
  z.object({ kind: z.literal("text"), limit: Limit }),
  z.object({
    kind: z.literal("number"),
    decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    least: z.number().optional(),
    most: z.number().optional(),
    /** Said behind the figure: euro, persons, percent. */
    unit: Words(30).optional(),
  }),
  z.object({ kind: z.literal("amount"), least: Ore.optional(), most: Ore.optional() }),
  z.object({ kind: z.literal("day"), earliest: LocalDay.optional(), latest: LocalDay.optional() }),
  z.object({
    kind: z.literal("period"),
    of: z.enum(["days", "months"]),
    earliest: LocalDay.optional(),
    latest: LocalDay.optional(),
  }),
  z.object({
    kind: z.literal("yes-no"),
    /** The same of the two answers. */
    stops: z.object({ yes: Help.optional(), no: Help.optional() }).optional(),
  }),
  z.object({ kind: z.literal("choice"), options: z.array(Answer).min(1).max(300) }),
  z.object({
    kind: z.literal("choices"),
    options: z.array(Answer).min(1).max(300),
    most: z.number().int().min(1).optional(),
  }),
  z.object({
    kind: z.literal("scale"),
    /** From the lowest to the highest; `means` describes the level. */
    levels: z
      .array(z.object({ id: PartId, value: z.number().int(), label: Label, means: Help.optional() }))
      .min(2)
      .max(11),
    /** Where a reason is asked for, the most signs of it. */
    reason: Limit.optional(),
    /** How much a criterion counts, in whole percent: all of a form have one, and they come to 100, or none has. */
    weight: z.number().int().min(1).max(100).optional(),
  }),
  z.object({ kind: z.literal("email") }),
  z.object({ kind: z.literal("phone") }),
  z.object({ kind: z.literal("organisation-number") }),
  z.object({ kind: z.literal("giro") }),
] as const;

/** What a cell may ask for; one with several controls cannot stand in a table. */
const Cell = z.discriminatedUnion("kind", flats).refine(({ kind }) => !["choices", "period", "scale"].includes(kind));

/** A column of a table: typed by people, or computed of columns that stand earlier in the same row. */
const Column = z.intersection(
  z.object({ id: PartId, label: Label, hint: Help.optional(), optional: z.literal(true).optional() }),
  z.union([
    Cell,
    z.object({
      kind: z.literal("computed"),
      how: z.enum(["sum", "difference", "share"]),
      of: z.array(PartId).min(1),
      rate: Rate.optional(),
    }),
  ]),
);
export type Column = z.infer<typeof Column>;

/**
 * A given row: typed, or (`share`) computed of the amounts of other rows, in whole kronor as a budget states them or, where
 * it is `exact`, to the öre as a claim does; or (`fixed`) known from elsewhere, by column, and only shown.
 */
const GivenRow = Option.extend({
  share: z
    .object({ rate: Rate, of: PartId, and: z.array(PartId).optional(), exact: z.literal(true).optional() })
    .optional(),
  fixed: z.record(PartId, Ore).optional(),
});
export type GivenRow = z.infer<typeof GivenRow>;

/** Rows that people add themselves. */
const OpenRows = z.object({
  name: Label,
  least: z.number().int().min(0).max(100),
  most: z.number().int().min(1).max(100),
});

/** Rows or columns that the call's conditions have; they are put in their place before the form is used. */
const From = z.object({ from: z.enum(["categories", "sources", "years", "months"]) });
export type From = z.infer<typeof From>;

const Table = z.object({
  kind: z.literal("table"),
  rows: z.union([z.array(GivenRow).min(1).max(100), OpenRows, From]),
  columns: z.union([z.array(Column).min(1).max(40), From]),
  /** A sum beside each row of amounts, and one below each column of them. */
  sums: z.boolean(),
  /** Whether people may also state the sums that their own papers have; they are held against the computed ones. */
  stated: z.literal(true).optional(),
  /** Whether each row may be explained in a few words. */
  notes: z.literal(true).optional(),
});

/** A result that everybody is asked about. With `kind` it is known how it is told; one with `optional` may be left empty. */
const ResultRow = Option.extend({ kind: z.enum(resultKinds).optional(), optional: z.literal(true).optional() });
export type ResultRow = z.infer<typeof ResultRow>;

/** Groups into which those reached are counted besides gender: ages, areas. Those not stated are counted apart. */
const Split = z.object({ id: PartId, label: Label, groups: z.array(Option).min(1).max(20) });

const kinds = [
  ...flats,
  Table,
  z.object({
    kind: z.literal("results"),
    /** Results that everybody is asked about, and how many of their own people may add. */
    given: z.array(ResultRow).max(40),
    own: z.number().int().min(0).max(40),
    ask: z.array(z.enum(resultAsks)).min(1),
    splits: z.array(Split).max(6).optional(),
  }),
  z.object({
    kind: z.literal("people"),
    least: z.number().int().min(0).max(50),
    most: z.number().int().min(1).max(50),
    ask: z.array(z.enum(["name", "email", "phone", "organisation", "task", "language"])).min(1),
  }),
  z.object({ kind: z.literal("declaration"), text: Help }),
  z.object({
    kind: z.literal("files"),
    most: z.number().int().min(1).max(30),
    types: z.array(z.enum(["pdf", "image", "sheet", "document"])).min(1),
  }),
] as const;

/** When a question or a section is asked: by the answers to questions that stand earlier. */
export type When =
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  | { readonly not: When }
  | { readonly question: PartId; readonly has: readonly string[] }
  | { readonly question: PartId; readonly least?: number | undefined; readonly most?: number | undefined }
  | { readonly question: PartId; readonly answered: true };

export const When: z.ZodType<When> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(When).min(1).max(20) }),
    z.strictObject({ any: z.array(When).min(1).max(20) }),
    z.strictObject({ not: When }),
    /** Ids of options or levels; `yes`, `no`. */
    z.strictObject({ question: PartId, has: z.array(z.string()).min(1) }),
    z.strictObject({ question: PartId, answered: z.literal(true) }),
    /** Of a number, an amount in öre, or a level's value. */
    z.strictObject({ question: PartId, least: z.number().optional(), most: z.number().optional() }),
  ]),
);

const Asked = z.object({
  id: PartId,
  label: Label,
  hint: Help.optional(),
  /** Longer help, opened beside the question, and an answer as it may look. */
  help: Help.optional(),
  example: Help.optional(),
  /** May be left empty; all others must be answered when they are asked. */
  optional: z.literal(true).optional(),
  when: When.optional(),
  /** What the product computes with, writes to or puts in lists. */
  is: z.enum(roleNames).optional(),
  /** Whose answer it is, where it is about the person or organisation who writes (WCAG 1.3.5). */
  fill: z.enum(["name", "email", "tel", "organization", "street-address"]).optional(),
  /** Who never sees the answer. */
  notFor: z.array(z.enum(["reviewers", "public"])).optional(),
  /** Where the question stands in the frame of the call's programme: the lens it looks through, and what of it is asked. */
  cell: z.object({ lens: z.string().max(40), column: z.string().max(40).optional() }).optional(),
  /** About a person: erased when the case is thinned. */
  personal: z.literal(true).optional(),
});

export const Question = z.lazy(() => z.intersection(Asked, z.discriminatedUnion("kind", kinds)));
export type Question = z.infer<typeof Question>;
export type Kind = Question["kind"];
/** A question of one kind. @example const rowsOf = (table: QuestionOf<"table">) => table.rows */
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

export const Section = z.object({
  id: PartId,
  name: Label,
  lead: Help.optional(),
  when: When.optional(),
  /** Its name in addresses: `organisation`, `mal`. */
  slug: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  questions: z.array(Question).max(200),
});
export type Section = z.infer<typeof Section>;

/** A rule across questions that the form switches on; what it does is code under its name, which never changes its meaning. */
export const Rule = z.object({
  rule: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.array(PartId)])).optional(),
});
export type Rule = z.infer<typeof Rule>;

export const Form = z.lazy(() =>
  z.object({
    format: z.literal(1),
    id: PartId,
    /** 0 while it is written; a published version never changes. */
    version: z.number().int().min(0).max(9999),
    for: z.enum(purposes),
    name: Label,
    sections: z.array(Section).min(1).max(40),
    rules: z.array(Rule).max(40),
  }),
);
export type Form = z.infer<typeof Form>;
/** What makes answers readable for ever. */
export type FormVersion = Pick<Form, "id" | "version">;

/** @throws ZodError when what is stored or imported is no form */
export const parseForm = (value: unknown): Form => Form.parse(value);
