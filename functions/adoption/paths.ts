import type { AdoptionState } from "../pilot/items/adoption.ts";
import type { ApplicationId, CallId } from "../vocabulary/ids.ts";

type Case = ApplicationId | "{id}";
type Call = CallId | "{callId}";

/** Whose pages: the holder's under the project, the staff's under the case. */
export type Side = "holder" | "staff";
const under = { holder: "/projekt", staff: "/handlaggning" } as const;

/** Who takes a project's results home; one of them, a new one with the number 0; the answer that it stands as it is. */
export const adoptionPath = (side: Side, id: Case): string => `${under[side]}/${id}/ordinarie`;
export const receivedPath = (side: Side, id: Case, number: number | "{number}"): string =>
  `${adoptionPath(side, id)}/mottagare/${number}`;
export const answerAdoptionPath = (side: Side, id: Case): string => `${adoptionPath(side, id)}/svar`;

/** What was decided about going on with a project. */
export const continuationPath = (id: Case): string => `/handlaggning/${id}/fortsattning`;

/** A call's way into ordinary work, and the lists behind its counts. */
export const funnelPath = (call: Call): string => `/handlaggning/utlysningar/${call}/ordinarie`;
export const funnelListPath = (call: Call): string => `${funnelPath(call)}/mottagare`;
export const funnelProjectsPath = (call: Call): string => `${funnelPath(call)}/projekt`;
export const standingAt = (call: Call, state: AdoptionState): string => `${funnelListPath(call)}?lage=${state}`;
export const reached = (call: Call, state: AdoptionState): string => `${funnelListPath(call)}?minst=${state}`;
