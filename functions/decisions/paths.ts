import type { ApplicationId, MeetingId } from "../vocabulary/ids.ts";

/** The page of a case's decision, the page on which it is read through, and a decision by its number. */
export const decisionPath = (id: ApplicationId): string => `/handlaggning/${id}/beslut`;
export const decisionReviewPath = (id: ApplicationId): string => `${decisionPath(id)}/granska`;
export const decisionNumberPath = (id: ApplicationId, number: number): string => `${decisionPath(id)}/nr/${number}`;
/** The basis for a decision, as those who decide are given it. */
export const basisPath = (id: ApplicationId | "{id}"): string => `/handlaggning/${id}/beslut/underlag`;
/** The appeals of a decision, and one of them by its number; a new one has the number 0. */
export const appealsPath = (id: ApplicationId, number: number): string =>
  `${decisionNumberPath(id, number)}/overklaganden`;
export const appealPath = (id: ApplicationId, number: number, appeal: number): string =>
  `${appealsPath(id, number)}/${appeal}`;
/** The decisions that delegates have made, listed for the board. */
export const delegatedPath = "/handlaggning/delegationsbeslut";
/** The changes of a grant's terms: those asked for, and those that staff propose. */
export const amendmentsPath = (id: ApplicationId): string => `/handlaggning/${id}/andringar`;
/** Where the holder asks for other terms. */
export const askAmendmentPath = (id: ApplicationId): string => `/projekt/${id}/andring`;
/** A change of holder, for staff; and where the holder asks for it, and who is to take over answers. */
export const takeoverPath = (id: ApplicationId): string => `/handlaggning/${id}/overtagande`;
export const askTakeoverPath = (id: ApplicationId): string => `/projekt/${id}/overtagande`;
/** Where the holder declines the grant, and where a grant that ended before its time is settled. */
export const declinePath = (id: ApplicationId): string => `/projekt/${id}/avsta`;
export const settleEndedPath = (id: ApplicationId): string => `/handlaggning/${id}/slutavrakning`;
/** The terms that a grant holder accepts, for staff and for the holder; and the reserve list of the call. */
export const termsPath = (id: ApplicationId): string => `/handlaggning/${id}/villkor`;
export const holderTermsPath = (id: ApplicationId): string => `/projekt/${id}/villkor`;
/** The assignment of a unit of the authority itself, for staff and for the unit. */
export const assignmentPath = (id: ApplicationId): string => `/handlaggning/${id}/uppdrag`;
export const holderAssignmentPath = (id: ApplicationId): string => `/projekt/${id}/uppdrag`;
export const reservePath = (id: ApplicationId): string => `/handlaggning/${id}/reserv`;
/** The proposed termination of a grant, for staff; and where the holder answers on it. */
export const terminationPath = (id: ApplicationId): string => `/handlaggning/${id}/uppsagning`;
export const replyPath = (id: ApplicationId): string => `/projekt/${id}/yttrande`;
/** Money that is to come back, for staff; where the holder answers on it; and what finance has of it. */
export const recoveryPath = (id: ApplicationId): string => `/handlaggning/${id}/aterkrav`;
export const recoveryReplyPath = (id: ApplicationId): string => `/projekt/${id}/aterkrav`;
export const recoveryMoneyPath = (id: ApplicationId): string => `/ekonomi/utbetalningar/aterkrav/${id}`;

/** Meetings of deciders, one of them, and what is done on its page. */
export const meetingsPath = "/handlaggning/moten";
export const newMeetingPath = `${meetingsPath}/nytt`;
type At = MeetingId | "{meeting}";
export const meetingPath = (id: At): string => `${meetingsPath}/${id}`;
export const meetingMinutesPath = (id: At): string => `${meetingPath(id)}/protokoll`;
export const addCasesPath = (id: At): string => `${meetingPath(id)}/lagg-till`;
export const takeOffPath = (id: At): string => `${meetingPath(id)}/ta-bort`;
export const finishAgendaPath = (id: At): string => `${meetingPath(id)}/fardig`;
export const reopenAgendaPath = (id: At): string => `${meetingPath(id)}/oppna`;
/** An information item of a meeting by its number; a new one has the number 0. */
type Item = number | "{number}";
export const informationPath = (id: At, number: Item): string => `${meetingPath(id)}/information/${number}`;
export const writeInformationPath = (id: At, number: Item): string => `${informationPath(id, number)}/skriv`;
export const finishInformationPath = (id: At, number: Item): string => `${informationPath(id, number)}/fardig`;
export const fillPath = (id: At, application: ApplicationId | "{id}"): string =>
  `${meetingPath(id)}/fyll-i/${application}`;
