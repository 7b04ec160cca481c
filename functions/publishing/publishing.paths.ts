import type { CallId } from "../vocabulary/ids.ts";

const root = "/handlaggning/utlysningar";
const desk = (callId: CallId | "{callId}") => `${root}/${callId}`;

/** The addresses of this room's pages; with `{callId}` they are those of its routes. */
export const publishingPaths = {
  list: root,
  begin: `${root}/ny`,
  upload: `${root}/ny/fil`,
  desk,
  next: (callId: CallId | "{callId}") => `${desk(callId)}/ny-version`,
  part: (callId: CallId | "{callId}", part: string) => `${desk(callId)}/del/${part}`,
  form: (callId: CallId | "{callId}", form: string) => `${desk(callId)}/formular/${form}`,
  drop: (callId: CallId | "{callId}") => `${desk(callId)}/kasta`,
  publish: (callId: CallId | "{callId}") => `${desk(callId)}/publicera`,
  preview: (callId: CallId | "{callId}") => `${desk(callId)}/visning`,
  difference: (callId: CallId | "{callId}") => `${desk(callId)}/skillnad`,
  file: (callId: CallId | "{callId}") => `${desk(callId)}/fil`,
  /** Its cases in their order, a page of casework. */
  ranking: (callId: CallId) => `/handlaggning/rangordning/${callId}`,
  run: (callId: CallId | "{callId}", what: string) => `${desk(callId)}/laget/${what}`,
} as const;
