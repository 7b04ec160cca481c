import * as z from "zod";
import { languages } from "../../vocabulary/language.ts";

/** A text whose line breaks are kept; an empty line begins a new paragraph. */
const Text = z.string();

/** A row of a table has a cell for each column; its first cell names the row. */
const Row = z.array(Text);

const Block = z.discriminatedUnion("kind", [
  /** Headings below the title: 2 stands directly under it, 3 under a 2. */
  z.object({
    kind: z.literal("heading"),
    level: z.union([z.literal(2), z.literal(3)]),
    text: Text,
    /** It begins a page where there are pages. */
    newPage: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal("paragraph"), text: Text }),
  /** `boxes` are to be ticked by hand on paper. */
  z.object({ kind: z.literal("list"), items: z.array(Text), boxes: z.literal(true).optional() }),
  /** Names with their values. */
  z.object({ kind: z.literal("facts"), rows: z.array(z.object({ name: Text, value: Text })) }),
  z.object({
    kind: z.literal("table"),
    caption: Text,
    columns: z.array(z.object({ label: Text, numeric: z.literal(true).optional() })).min(1),
    rows: z.array(Row),
    footer: Row.optional(),
  }),
  /** Room to write in by hand, as so many lines. */
  z.object({ kind: z.literal("room"), lines: z.number().int().min(1).max(40) }),
]);
export type Block = z.infer<typeof Block>;
export type BlockOf<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/**
 * A document as people read it, whatever it is shown as: a page, a PDF, a Word file. It holds words alone, and is stored
 * as it is: what the authority once wrote does not change when the product learns to write better.
 */
export const Paper = z.lazy(() =>
  z.object({
    format: z.literal(1),
    language: z.enum(languages),
    title: z.string().min(1),
    /** Who writes it: the name, and the lines under it (number, address, telephone). */
    sender: z.object({ name: z.string().min(1), lines: z.array(Text) }),
    /** To whom, line by line. */
    receiver: z.array(Text).optional(),
    /** What stands beside the sender: the day, the number. */
    reference: z.array(z.object({ name: Text, value: Text })),
    blocks: z.array(Block),
  }),
);
export type Paper = z.infer<typeof Paper>;

/** The paragraphs of a text, each with its own line breaks. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
