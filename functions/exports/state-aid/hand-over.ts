import * as z from "zod";
import { Instant, Month } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";

/** One hand-over of lines holds no more: each is written in the transaction of the press. */
export const mostHandedOver = 25;

/** To whom something is handed over: the central register of de minimis aid, and the national follow-up (Nyps). */
const registers = ["de-minimis", "nyps"] as const;
export type Register = (typeof registers)[number];

/** A hand-over: what went when, and by whom. It never changes, and its file can be made again from what it names. */
export const HandOver = z.lazy(() =>
  z.object({
    v: z.literal(1),
    register: z.enum(registers),
    number: z.number().int().min(1),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
    /** How many lines its file has. */
    lines: z.number().int(),
    /** Of Nyps, the accounting months, and by which version of the settings and in which language the file is written. */
    months: z.object({ from: Month, through: Month }).optional(),
    layout: z.object({ version: z.number().int().min(1), language: z.enum(languages) }).optional(),
    /** By what the file is known again: the SHA-256 of its CSV. */
    sha256: z.string(),
  }),
);
export type HandOver = z.infer<typeof HandOver>;
