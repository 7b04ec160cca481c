import { Refusal } from "../../vocabulary/refusal.ts";
import { fault, log } from "../log.ts";
import type { Answer } from "./answers.ts";
import { commonProblems, problem } from "./problem.ts";
import type { WebRequest } from "./request.ts";

const isCommon = (code: string): code is keyof typeof commonProblems => Object.hasOwn(commonProblems, code);

/** The one place where a no becomes problem details, and a fault a problem with a reference number. */
export const asProblem =
  (siteUrl: string) =>
  (error: unknown, request: WebRequest): Answer => {
    const { requestId } = request;
    if (!(error instanceof Refusal)) {
      fault("request.failed", error, { requestId });
      return problem(request, siteUrl, "failed", commonProblems.failed);
    }
    log("info", "request.refused", { code: error.code, requestId });
    // What only pages say no to, such as another site's form, no API can be asked.
    const code = isCommon(error.code) ? error.code : "invalid-request";
    const headers = code === "busy" ? { "retry-after": "5" } : {};
    return problem(request, siteUrl, code, commonProblems[code], { headers });
  };
