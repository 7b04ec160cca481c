import type { ApplicationId, CallId } from "../vocabulary/ids.ts";

type Call = CallId | "{callId}";
type Case = ApplicationId | "{id}";
type Of = number | "{number}";

/** The joint analysis of a call, its codes, and where a code's passages stand. */
export const analysisPath = (call: Call): string => `/handlaggning/utlysningar/${call}/analys`;
export const codesPath = (call: Call): string => `${analysisPath(call)}/koder`;
export const codePath = (call: Call, code: string): string => `${analysisPath(call)}/koder/${code}`;
/** An interview with a project; a new one has the number 0. */
export const interviewPath = (call: Call, id: Case, number: Of): string =>
  `${analysisPath(call)}/${id}/intervju/${number}`;
export const writeInterviewPath = (call: Call, id: Case, number: Of): string =>
  `${interviewPath(call, id, number)}/skriv`;
export const markPassagePath = (call: Call, id: Case, number: Of): string =>
  `${interviewPath(call, id, number)}/passager`;
export const withdrawInterviewPath = (call: Call, id: Case, number: Of): string =>
  `${interviewPath(call, id, number)}/aterta`;
