import { formatDay } from "../../functions/vocabulary/instant.ts";
import { kraftsamlingPiloter2026 } from "../cloud/first-call.ts";
import { type StageClock, stageClock } from "../cloud/stage-clock.ts";
import type { Addresses } from "../cloud/state.ts";
import { mailboxes } from "./mailbox.ts";

/** Where the demos are played. */
export type Stage = Pick<Addresses, "url" | "staff"> & {
  readonly callId: string;
  readonly post: ReturnType<typeof mailboxes>;
  readonly clock: StageClock;
  /** Tells what a person sees. */
  readonly show: (who: string, what: string) => void;
};

/** The running instance, with its first call. */
export const stageAt = (
  { url, staff, mail, ...backstage }: Pick<Addresses, "url" | "staff" | "mail" | "endpoint" | "outputs">,
  show: Stage["show"] = () => {},
): Stage => ({
  url,
  staff,
  callId: kraftsamlingPiloter2026.callId,
  post: mailboxes(mail),
  clock: stageClock(backstage, (day) => show("Klockan", `på den här instansen ställs fram till ${formatDay(day)}`)),
  show,
});
