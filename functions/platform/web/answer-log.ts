import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { log } from "../log.ts";
import type { Answer } from "./answers.ts";
import type { Found } from "./wings.ts";

type Event = APIGatewayProxyEventV2 & { readonly found?: Found };

/** Methods by name: a caller may write what it likes in the place of one. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Middleware that logs one line an answer: how long it took and what it was. The route's pattern stands for the
 * address, since addresses carry tokens and what people search for. `ms` is whole milliseconds of the handler's time.
 */
export const answersLogged = (): MiddlewareObj<Event, Answer> => {
  const begun = new WeakMap<Event, number>();
  const answered: NonNullable<MiddlewareObj<Event, Answer>["after"]> = ({ event, response }) => {
    const { http, requestId } = event.requestContext;
    log("info", "request.answered", {
      method: methods.has(http.method) ? http.method : "other",
      route: event.found?.route.path ?? "none",
      status: response?.statusCode ?? 0,
      ms: Math.round(performance.now() - (begun.get(event) ?? performance.now())),
      requestId,
    });
  };
  return {
    before: ({ event }) => {
      begun.set(event, performance.now());
    },
    after: answered,
    onError: answered,
  };
};
