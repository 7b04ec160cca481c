import type { ApplicationId } from "../vocabulary/ids.ts";

/** The decider's page of a case, and the page on which the decision is read through. */
export const decisionPath = (id: ApplicationId): string => `/handlaggning/${id}/beslut`;
export const decisionReviewPath = (id: ApplicationId): string => `${decisionPath(id)}/granska`;
