import { Refusal } from "../../vocabulary/refusal.ts";
import { countMetric, log } from "../log.ts";
import { tooManyMails } from "./mail-limits.refusals.ts";

/** Notes that the limit on all mails together was reached: either it is too low for a call's last day, or we are attacked. */
export async function noticingLimit<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal && error.why === tooManyMails.all) {
      log("warn", "mail-limit.reached", { limit: "all" });
      countMetric("MailLimitReached");
    }
    throw error;
  }
}
