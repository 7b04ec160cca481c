import type { ApplicationId, CallId } from "../vocabulary/ids.ts";

type Call = CallId | "{callId}";
type Case = ApplicationId | "{id}";
type Of = number | "{number}";

/** The joint analysis of a call, its codes, and where a code's passages stand. */
export const analysisPath = (call: Call): string => `/handlaggning/utlysningar/${call}/analys`;
export const analysisHistoryPath = (call: Call): string => `${analysisPath(call)}/handelser`;
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
/** What the analysis comes to: read through, written, brought in from a file, checked, published. */
export const synthesisPath = (call: Call): string => `${analysisPath(call)}/text`;
export const writeSynthesisPath = (call: Call): string => `${synthesisPath(call)}/skriv`;
export const importDraftPath = (call: Call): string => `${synthesisPath(call)}/utkast`;
export const passPath = (call: Call, duty: string): string => `${synthesisPath(call)}/granska/${duty}`;
export const publishPath = (call: Call): string => `${synthesisPath(call)}/publicera`;
export const editionPath = (call: Call): string => `${analysisPath(call)}/publicerad`;
/** What the analysis holds, as files: its projects by code, its passages. */
export const analysisFilePath = (call: Call, what: "koder" | "passager", format: "csv" | "xlsx"): string =>
  `${analysisPath(call)}/fil/${what}/${format}`;
