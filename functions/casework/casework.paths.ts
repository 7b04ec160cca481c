import type { ApplicationId, CallId, ReviewId } from "../vocabulary/ids.ts";

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
  reviewer: (id: ApplicationId, review: ReviewId) => `${root}/${id}/bedomare/${review}`,
  askAgain: (id: ApplicationId) => `${root}/${id}/bedomare/en-till`,
  interest: (id: ApplicationId) => `${root}/${id}/jav`,
  questions: (id: ApplicationId) => `${root}/${id}/fragor`,
  askQuestion: (id: ApplicationId) => `${root}/${id}/fragor/ny`,
  completion: (id: ApplicationId) => `${root}/${id}/komplettering`,
  formalCheck: (id: ApplicationId) => `${root}/${id}/formell-kontroll`,
  documents: (id: ApplicationId) => `${root}/${id}/handlingar`,
  dossier: (id: ApplicationId) => `${root}/${id}/akt`,
  notes: (id: ApplicationId) => `${root}/${id}/anteckningar`,
  clearNotes: (id: ApplicationId) => `${root}/${id}/anteckningar/rensa`,
  decision: (id: ApplicationId) => `${root}/${id}/beslut`,
  decisionOf: (id: ApplicationId, number: number) => `${root}/${id}/beslut/nr/${number}`,
  owner: (id: ApplicationId) => `${root}/${id}/handlaggare`,
  tags: (id: ApplicationId) => `${root}/${id}/etiketter`,
  untag: (id: ApplicationId) => `${root}/${id}/etiketter/ta-bort`,
  takeCase: (id: ApplicationId) => `${root}/${id}/handlaggare/ta`,
  /** A person's own: saved views, and whose cases they see while others are away. */
  views: `${root}/vyer`,
  dropView: `${root}/vyer/ta-bort`,
  /** When the person hears of what happens. */
  notices: `${root}/mejl`,
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
  amendments: (id: ApplicationId) => `${root}/${id}/andringar`,
  recovery: (id: ApplicationId) => `${root}/${id}/aterkrav`,
  termination: (id: ApplicationId) => `${root}/${id}/uppsagning`,
  projectLink: (id: ApplicationId) => `${root}/${id}/projektlank`,
  evaluation: (id: ApplicationId) => `${root}/${id}/utvardering`,
} as const;
