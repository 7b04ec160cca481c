import type { DocumentRef } from "../../pilot/items/secrecy-mark.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { caseworkPaths } from "../casework.paths.ts";

/** What addresses call the application; other documents are called by their ids. */
export const applicationsName = "ansokan";

const root = (id: ApplicationId) => `${caseworkPaths.case(id)}/sekretess`;
const of = (id: ApplicationId, ref: DocumentRef) => `${root(id)}/${ref === "application" ? applicationsName : ref}`;

/** The addresses of what is secret in a case. */
export const secrecyPaths = {
  of,
  lift: (id: ApplicationId, ref: DocumentRef) => `${of(id, ref)}/hav`,
  copies: (id: ApplicationId, ref: DocumentRef) => `${of(id, ref)}/kopior`,
  copy: (id: ApplicationId, ref: DocumentRef, fileId: string) => `${of(id, ref)}/kopior/${fileId}`,
  strike: (id: ApplicationId, ref: DocumentRef, fileId: string) => `${of(id, ref)}/kopior/${fileId}/stryk`,
  /** The application, opened where it is marked. */
  application: (id: ApplicationId) => `${root(id)}/${applicationsName}/las`,
} as const;
