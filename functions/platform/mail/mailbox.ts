import { createHash } from "node:crypto";

/** A mailbox as a key, from which no address can be read. */
export const emailHash = (email: string): string =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex");
