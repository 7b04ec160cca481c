import type { ApplicationId } from "../../vocabulary/ids.ts";

/**
 * Where browsers send files to: a place of its own for each file, so that two of one name do not meet. What nobody
 * registers expires there in a day (the bucket's lifecycle rules, infra/data-stack.ts); what is registered is copied to
 * `kept/`, where no browser can send.
 */
export const sentRoots = { drafts: "applications/", reports: "reports/", cases: "cases/" } as const;
export type SentRoot = keyof typeof sentRoots;

/** All places of one draft, of one project's reports, or of what staff put into one case. */
export const sentUnder = (root: SentRoot, id: ApplicationId): string => `${sentRoots[root]}${id}/`;
/** The place of one file; ends with a slash. */
export const placeOf = (root: SentRoot, id: ApplicationId, fileId: string): string =>
  `${sentUnder(root, id)}${fileId}/`;

export const keptRoot = "kept/";

/** Where the documents lie that the product makes: only what delivers the outbox may write there (infra/rights.ts). */
export const documentsRoot = "documents/";

/** The place of a made document: named by its content, so that what lies there is never replaced by anything else. */
export const documentPlace = (id: ApplicationId, sha256: string, extension: string): string =>
  `${documentsRoot}${id}/${sha256}.${extension}`;
