import type { Context } from "aws-lambda";
import { log } from "./log.ts";

/**
 * A Lambda's handler that logs one line an invocation, however it ends: whole milliseconds, how it ended and the number
 * that AWS gave it. What the event carried is logged by the handler itself, by ids.
 */
export const logged =
  <E, A>(handler: (event: E, context: Context) => Promise<A>) =>
  async (event: E, context: Context): Promise<A> => {
    const begun = performance.now();
    let ended = "failed";
    try {
      const answer = await handler(event, context);
      ended = "done";
      return answer;
    } finally {
      log("info", "invocation.ended", {
        ended,
        ms: Math.round(performance.now() - begun),
        requestId: context.awsRequestId,
      });
    }
  };
