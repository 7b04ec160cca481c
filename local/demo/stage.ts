import { kraftsamlingPiloter2026 } from "../cloud/first-call.ts";
import type { Addresses } from "../cloud/state.ts";
import { mailboxes } from "./mailbox.ts";

/** Where the demos are played. */
export type Stage = Pick<Addresses, "url" | "staff"> & {
  readonly callId: string;
  readonly post: ReturnType<typeof mailboxes>;
  /** Tells what a person sees. */
  readonly show: (who: string, what: string) => void;
};

/** The running instance, with its first call. */
export const stageAt = (
  { url, staff, mail }: Pick<Addresses, "url" | "staff" | "mail">,
  show: Stage["show"] = () => {},
): Stage => ({ url, staff, callId: kraftsamlingPiloter2026.callId, post: mailboxes(mail), show });
