import type { ApplicationId, DocumentId } from "../../vocabulary/ids.ts";
import { caseworkPaths } from "../casework.paths.ts";

const of = (id: ApplicationId) => `${caseworkPaths.case(id)}/diarium`;

/** The addresses of a case's register. */
export const registerPaths = {
  register: (id: ApplicationId) => `${of(id)}/registrera`,
  entry: (id: ApplicationId, document: DocumentId) => `${of(id)}/${document}`,
  correct: (id: ApplicationId, document: DocumentId) => `${of(id)}/${document}/ratta`,
  file: (id: ApplicationId, document: DocumentId, fileId: string) => `${of(id)}/${document}/filer/${fileId}`,
  files: (id: ApplicationId, document: DocumentId) => `${of(id)}/${document}/filer`,
} as const;
