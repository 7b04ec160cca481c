import type { ApplicationId, CallId } from "../../vocabulary/ids.ts";

/** The results of a case, and those of a call. */
export const resultsPath = (id: ApplicationId | "{id}") => `/handlaggning/${id}/resultat`;
export const callResultsPath = (callId: CallId | "{callId}") => `/handlaggning/utlysningar/${callId}/resultat`;
/** As files; with `?sida=maskerad` as they may be shown outside. */
export const callResultsFile = (callId: CallId | "{callId}", format: "csv" | "xlsx" | "{format}") =>
  `/handlaggning/utlysningar/${callId}/resultat/${format}`;
