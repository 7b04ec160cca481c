import type { Context } from "aws-lambda";
import { sweep } from "../pilot/outbox/sweep.ts";
import { logged } from "../platform/invocation.ts";
import { countMetric, log } from "../platform/log.ts";
import { wiredDelivery } from "./delivery.ts";
import { environments } from "./environments.env.ts";

const { table, clock, deliver } = wiredDelivery(environments["run-due"].parse(process.env));
/** Milliseconds left for finishing the entry in hand. */
const reserve = 20_000;

/** Every minute: timers whose time has come and entries that were left behind. */
export const handler = logged(async (_event: unknown, context: Context) => {
  await clock.ready();
  const mayGoOn = () => context.getRemainingTimeInMillis() > reserve;
  const count = await sweep({ table, clock: clock.now, deliver, mayGoOn })();
  countMetric("SweepRan");
  log("info", "outbox.swept", count);
  return count;
});
