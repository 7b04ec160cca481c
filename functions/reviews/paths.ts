import type { ApplicationId, CallId, ReviewId } from "../vocabulary/ids.ts";

/** The officer's addresses. */
export const officerPaths = {
  case: (id: ApplicationId) => `/handlaggning/${id}`,
  reviewers: (id: ApplicationId) => `/handlaggning/${id}/bedomare`,
  one: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}`,
  extend: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}/forlang`,
  resend: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}/skicka-igen`,
  group: (id: ApplicationId) => `/handlaggning/${id}/bedomare/grupp`,
  endRound: (id: ApplicationId) => `/handlaggning/${id}/bedomare/avsluta`,
  stopRound: (id: ApplicationId) => `/handlaggning/${id}/bedomare/avsluta-omgangen`,
  askAgain: (id: ApplicationId) => `/handlaggning/${id}/bedomare/en-till`,
  reopen: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}/oppna`,
  interest: (id: ApplicationId) => `/handlaggning/${id}/jav`,
  duty: (id: ApplicationId) => `/handlaggning/${id}/jav/roll`,
  reopenInterest: (id: ApplicationId, who: string) => `/handlaggning/${id}/jav/${encodeURIComponent(who)}`,
  remind: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}/paminn`,
  address: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}/adress`,
  /** Who met of a call's reviewers, and what they said of one case. */
  panel: (callId: CallId | "{callId}") => `/handlaggning/rangordning/${callId}/bedomarmote`,
  joint: (id: ApplicationId | "{id}") => `/handlaggning/${id}/bedomarmote`,
  ranking: (callId: CallId) => `/handlaggning/rangordning/${callId}`,
  cancel: (id: ApplicationId, review: ReviewId) => `/handlaggning/${id}/bedomare/${review}/aterta`,
} as const;

/** The reviewer's addresses; the session's cookie is sent to `cookie` and below. */
export const reviewerPaths = {
  cookie: (id: ApplicationId) => `/bedomning/${id}`,
  review: (id: ApplicationId, review: ReviewId) => `/bedomning/${id}/${review}`,
  decline: (id: ApplicationId, review: ReviewId) => `/bedomning/${id}/${review}/tacka-nej`,
  /** The list of all tasks of a person, by its link. */
  tasks: (token: string) => `/bedomning/mina/${token}/uppdrag`,
  task: (token: string, review: ReviewId | "{reviewId}") => `/bedomning/mina/${token}/uppdrag/${review}`,
  interest: (id: ApplicationId, review: ReviewId) => `/bedomning/${id}/${review}/jav`,
  save: (id: ApplicationId, review: ReviewId) => `/bedomning/${id}/${review}/spara`,
  /** `version` is that of the application which was read; the first needs no mention. */
  submit: (id: ApplicationId, review: ReviewId, version = 1) =>
    `/bedomning/${id}/${review}/skicka${version > 1 ? `?version=${version}` : ""}`,
  file: (id: ApplicationId, review: ReviewId, file: string) => `/bedomning/${id}/${review}/bilagor/${file}`,
} as const;
