import type { ApplicationId } from "../../vocabulary/ids.ts";

/** The days of a grant's reports, for staff, and one of them by its number. */
export const staffDatesPath = (id: ApplicationId): string => `/handlaggning/${id}/rapportdagar`;
export const staffDatePath = (id: ApplicationId, number: number): string => `${staffDatesPath(id)}/${number}`;
/** Where the holder asks for more time for a report. */
export const moreTimePath = (id: ApplicationId, number: number): string => `/projekt/${id}/mer-tid/${number}`;
