import type { Case } from "../pilot/items/lifecycle.ts";

/**
 * A case as mails to reviewers name it: two who apply may call their projects the same, and one person may review both.
 * @example namedCase(lifecycle) // "Girl Unit (26RS10001)"
 */
export const namedCase = ({ title, registrationNumber }: Pick<Case, "title" | "registrationNumber">): string =>
  registrationNumber ? `${title} (${registrationNumber})` : title;
