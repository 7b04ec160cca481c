import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/** One hand-over of lines holds no more: each is written in the transaction of the press. */
export const mostHandedOver = 25;

/** To whom something is handed over: the central register of de minimis aid. */
const registers = ["de-minimis"] as const;
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
    /** By what the file is known again: the SHA-256 of its CSV. */
    sha256: z.string(),
  }),
);
export type HandOver = z.infer<typeof HandOver>;
