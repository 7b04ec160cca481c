import type { ApplicationId } from "../../vocabulary/ids.ts";

/** Whose sessions emailed links open. */
export type LinkedKind = "applicant" | "holder" | "reviewer";

const under = { applicant: "/ansokan", holder: "/projekt", reviewer: "/bedomning" } as const satisfies Record<
  LinkedKind,
  string
>;

/** The page of a case where somebody whose session has ended is mailed a new link; the session's cookie is sent there. */
export const newLinkPath = (kind: LinkedKind, id: ApplicationId | "{id}"): string => `${under[kind]}/${id}/lank/ny`;

/** Where somebody of whom the browser knows nothing writes the address that links are mailed to. */
export const linksAgainPath = "/ansokan/lank-igen";
