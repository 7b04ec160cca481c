import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/** A member of staff by the id of their sign-in and the name that people know. */
export const StaffPerson = z.object({ id: z.string(), name: z.string() });
export type StaffPerson = z.infer<typeof StaffPerson>;

/** Who of the officers has the case; nobody, where `officer` is absent. */
export const Owner = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    officer: StaffPerson.optional(),
    since: Instant,
    /** Who gave it: the person, or one who handed it over. */
    by: StaffPerson,
    /** What the one who handed it over had to say. */
    note: z.string().optional(),
  }),
);
export type Owner = z.infer<typeof Owner>;
