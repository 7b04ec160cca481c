import { readFileSync } from "node:fs";

type Choice = { Condition: string; Next: string };
export type AslState = {
  Type: string;
  Comment?: string;
  Resource?: string;
  Next?: string;
  Default?: string;
  TimeoutSeconds?: number;
  Choices?: Choice[];
  Retry?: unknown[];
  Catch?: Array<{ ErrorEquals: string[]; Next: string }>;
};

/** The state machine's definition as it is deployed. */
export const pilotLifecycle = (): { QueryLanguage: string; StartAt: string; States: Record<string, AslState> } =>
  JSON.parse(readFileSync(new URL("../../statemachines/pilot-lifecycle.asl.json", import.meta.url), "utf8"));
