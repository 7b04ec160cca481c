import * as z from "zod";

/** A person or a mailbox that answers questions about a call. */
export const Contact = z.object({
  name: z.string().min(1).max(200),
  phone: z.string().min(1).max(40),
  email: z.email().max(254),
});
export type Contact = z.infer<typeof Contact>;
