import type { Case } from "../../pilot/items/lifecycle.ts";

/** Whether the applicant can still take an application back. */
export const mayWithdraw = ({ stage, pendingMove }: Pick<Case, "stage" | "pendingMove">): boolean =>
  (stage === "submitted" || stage === "reviewed") && pendingMove === undefined;
