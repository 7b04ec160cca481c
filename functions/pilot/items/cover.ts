import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";
import { StaffPerson } from "./owner.ts";

/** Who is away, from which day to which, both counted; it stands on the desk of the person who stands in. */
export const Cover = StaffPerson.extend({ from: LocalDay, to: LocalDay, by: z.string() });
export type Cover = z.infer<typeof Cover>;
