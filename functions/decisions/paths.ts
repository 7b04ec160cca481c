import type { ApplicationId } from "../vocabulary/ids.ts";

/** The page of a case's decision, the page on which it is read through, and a decision by its number. */
export const decisionPath = (id: ApplicationId): string => `/handlaggning/${id}/beslut`;
export const decisionReviewPath = (id: ApplicationId): string => `${decisionPath(id)}/granska`;
export const decisionNumberPath = (id: ApplicationId, number: number): string => `${decisionPath(id)}/nr/${number}`;
