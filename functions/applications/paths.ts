import type { ProgrammeId } from "../settings/programme-head.ts";
import type { ApplicationId, CallId, MemberId } from "../vocabulary/ids.ts";

const application = (id: ApplicationId) => `/ansokan/${id}`;

/** The addresses of this room's pages. */
export const paths = {
  call: (callId: CallId) => `/utlysningar/${callId}`,
  blank: (callId: CallId) => `/utlysningar/${callId}/blankett`,
  blankPdf: (callId: CallId) => `/utlysningar/${callId}/blankett/pdf`,
  programme: (programmeId: ProgrammeId | "{programmeId}") => `/program/${programmeId}`,
  eligibility: (callId: CallId) => `/utlysningar/${callId}/kan-vi-soka`,
  start: "/ansokan",
  again: "/ansokan/lank-igen",
  /** Where all emailed links to applications are opened. */
  links: "/ansokan/lank",
  /** All that a mailbox takes part in, by the link that was mailed to it. */
  mine: (token: string) => `/ansokan/mina/${token}/lista`,
  openMine: (token: string, id: ApplicationId | "{id}") => `/ansokan/mina/${token}/${id}`,
  application,
  /** By the section's name in addresses. */
  section: (id: ApplicationId, slug: string) => `${application(id)}/${slug}`,
  /** Those of the application as a whole, or of one question. */
  attachments: (id: ApplicationId, question?: string) =>
    `${application(id)}/bilagor${question === undefined ? "" : `?fraga=${question}`}`,
  /** The bucket puts a query of its own behind it: the question stands in the path. */
  attachmentArrived: (id: ApplicationId, fileId: string, question?: string) =>
    `${application(id)}/bilagor/${fileId}/klar${question === undefined ? "" : `/${question}`}`,
  attachment: (id: ApplicationId, fileId: string) => `${application(id)}/bilagor/${fileId}`,
  removeAttachment: (id: ApplicationId, fileId: string, question?: string) =>
    `${application(id)}/bilagor/${fileId}/ta-bort${question === undefined ? "" : `?fraga=${question}`}`,
  /** From the application to the project that has come of it. */
  toProject: (id: ApplicationId) => `${application(id)}/till-projektet`,
  members: (id: ApplicationId) => `${application(id)}/medsokande`,
  removeMember: (id: ApplicationId, member: MemberId) => `${application(id)}/medsokande/${member}/ta-bort`,
  delete: (id: ApplicationId) => `${application(id)}/ta-bort`,
  copy: (id: ApplicationId) => `${application(id)}/kopiera`,
  carry: (id: ApplicationId) => `${application(id)}/overfor`,
  review: (id: ApplicationId) => `${application(id)}/granska`,
  submit: (id: ApplicationId) => `${application(id)}/skicka`,
  documents: (id: ApplicationId) => `${application(id)}/handlingar`,
  receipt: (id: ApplicationId) => `${application(id)}/kvittens`,
  /** The open answers of an application that was returned, by the number of the completion. */
  completion: (id: ApplicationId, number: number) => `${application(id)}/komplettering/${number}`,
  version: (id: ApplicationId, number: number) => `${application(id)}/version/${number}`,
  withdraw: (id: ApplicationId) => `${application(id)}/aterkalla`,
} as const;

const desk = (id: ApplicationId) => `/handlaggning/${id}`;

const paper = "/handlaggning/pappersansokan";

/** Where staff type in what came on paper. */
export const paperPaths = {
  list: paper,
  one: (id: ApplicationId | "{id}") => `${paper}/${id}`,
  /** To the form, in the applicant's place. */
  type: (id: ApplicationId | "{id}") => `${paper}/${id}/skriv`,
} as const;

/** The addresses of what staff do about an application before it is judged; the first two are other rooms'. */
export const deskPaths = {
  case: desk,
  attachment: (id: ApplicationId, fileId: string) => `${desk(id)}/bilagor/${fileId}`,
  completion: (id: ApplicationId) => `${desk(id)}/komplettering`,
  extend: (id: ApplicationId, number: number) => `${desk(id)}/komplettering/${number}/mer-tid`,
  end: (id: ApplicationId, number: number) => `${desk(id)}/komplettering/${number}/avsluta`,
  read: (id: ApplicationId, number: number) => `${desk(id)}/komplettering/${number}/last`,
  version: (id: ApplicationId, number: number) => `${desk(id)}/version/${number}`,
  check: (id: ApplicationId) => `${desk(id)}/formell-kontroll`,
  /** What was wrong about the applicant is corrected; its people have a page of their own. */
  correct: (id: ApplicationId) => `${desk(id)}/rattelse`,
  people: (id: ApplicationId) => `${desk(id)}/personer`,
  decision: (id: ApplicationId) => `${desk(id)}/beslut`,
} as const;
