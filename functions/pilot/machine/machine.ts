import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Stage } from "../stages/stages.ts";

/** What a wait is answered with: which fact ended it and where it leads, or that another execution speaks now. */
export type WaitAnswer = { factId: string; to: Stage } | { superseded: true };

/** The state machine as the lifecycle sees it. */
export type Machine = {
  /** Starts the execution of an epoch; one that was already started is left as it is. */
  start: (input: { applicationId: ApplicationId; stage: Stage; epoch: number }) => Promise<void>;
  /** Answers a wait; `gone` when no execution waits on that token any more. */
  signal: (token: string, answer: WaitAnswer) => Promise<"taken" | "gone">;
  /** Stops the execution of an epoch; one that has ended, or never was, is fine. */
  stop: (applicationId: ApplicationId, epoch: number) => Promise<void>;
};

export const executionName = (applicationId: ApplicationId, epoch: number): string => `${applicationId}-${epoch}`;
