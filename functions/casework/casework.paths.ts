import type { ApplicationId, CallId } from "../vocabulary/ids.ts";

const root = "/handlaggning";

/** The addresses of the list and of a case, with those of the pages that other rooms answer. */
export const caseworkPaths = {
  list: root,
  case: (id: ApplicationId) => `${root}/${id}`,
  applicationExport: (id: ApplicationId) => `${root}/${id}/ansokan.json`,
  ledger: (id: ApplicationId) => `${root}/${id}/bokforing`,
  attachment: (id: ApplicationId, fileId: string) => `${root}/${id}/bilagor/${fileId}`,
  mails: (id: ApplicationId) => `${root}/${id}#mails`,
  mailAgain: (id: ApplicationId) => `${root}/${id}/mejl`,
  mailAside: (id: ApplicationId) => `${root}/${id}/mejl/klart`,
  reviewers: (id: ApplicationId) => `${root}/${id}/bedomare`,
  askAgain: (id: ApplicationId) => `${root}/${id}/bedomare/en-till`,
  interest: (id: ApplicationId) => `${root}/${id}/jav`,
  documents: (id: ApplicationId) => `${root}/${id}/handlingar`,
  decision: (id: ApplicationId) => `${root}/${id}/beslut`,
  decisionOf: (id: ApplicationId, number: number) => `${root}/${id}/beslut/nr/${number}`,
  owner: (id: ApplicationId) => `${root}/${id}/handlaggare`,
  takeCase: (id: ApplicationId) => `${root}/${id}/handlaggare/ta`,
  /** A person's own: saved views, and whose cases they see while others are away. */
  views: `${root}/vyer`,
  dropView: `${root}/vyer/ta-bort`,
  cover: `${root}/franvaro`,
  endCover: `${root}/franvaro/avsluta`,
  listFile: (format: "csv" | "xlsx") => `${root}/lista/${format}`,
  rankings: `${root}/rangordning`,
  ranking: (callId: CallId | "{callId}") => `${root}/rangordning/${callId}`,
  rankingFile: (callId: CallId | "{callId}", format: string) => `${root}/rangordning/${callId}/${format}`,
  /** Who met of its reviewers, and what they said of a case together. */
  panel: (callId: CallId) => `${root}/rangordning/${callId}/bedomarmote`,
  joint: (id: ApplicationId) => `${root}/${id}/bedomarmote`,
  /** Where deciders meet. */
  meetings: `${root}/moten`,
  /** The page of a call for those who write it. */
  call: (callId: CallId) => `${root}/utlysningar/${callId}`,
  advance: (id: ApplicationId) => `${root}/${id}/forskott`,
  payee: (id: ApplicationId) => `/ekonomi/utbetalningar/mottagare/${id}`,
  ledgerCodes: (id: ApplicationId) => `/ekonomi/utbetalningar/kontering/${id}`,
  exports: (id: ApplicationId) => `/ekonomi/pilot/${id}`,
  report: (id: ApplicationId, number: number) => `${root}/${id}/rapporter/${number}`,
  projectLink: (id: ApplicationId) => `${root}/${id}/projektlank`,
  evaluation: (id: ApplicationId) => `${root}/${id}/utvardering`,
} as const;
