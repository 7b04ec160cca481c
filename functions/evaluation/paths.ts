import type { ApplicationId } from "../vocabulary/ids.ts";

/** The page on which a pilot is evaluated. */
export const evaluationPath = (id: ApplicationId): string => `/handlaggning/${id}/utvardering`;
export const evaluationReviewPath = (id: ApplicationId): string => `${evaluationPath(id)}/granska`;
export const evaluationSignPath = (id: ApplicationId): string => `${evaluationPath(id)}/signera`;
