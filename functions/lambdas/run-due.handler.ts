import type { Context } from "aws-lambda";
import { sweep } from "../pilot/outbox/sweep.ts";
import { logged } from "../platform/invocation.ts";
import { countMetric, fault, log } from "../platform/log.ts";
import { wiredDelivery } from "./delivery.ts";
import { environments } from "./environments.env.ts";

const { table, clock, deliver } = wiredDelivery(environments["run-due"].parse(process.env));
/** Milliseconds left for finishing the entry in hand. */
const reserve = 20_000;

/** Of a morning that could not be ordered, the rest of the minute's work is done all the same. */
async function morningOrdered(): Promise<void> {
  try {
    const { orderMorning } = await import("../casework/notices/order-morning.store.ts");
    await orderMorning(table, clock.now());
  } catch (error) {
    fault("morning.not-ordered", error);
  }
}

/** Every minute: timers whose time has come and entries that were left behind; once a day, the mails of the morning. */
export const handler = logged(async (_event: unknown, context: Context) => {
  await clock.ready();
  await morningOrdered();
  const mayGoOn = () => context.getRemainingTimeInMillis() > reserve;
  const count = await sweep({ table, clock: clock.now, deliver, mayGoOn })();
  countMetric("SweepRan");
  log("info", "outbox.swept", count);
  return count;
});
