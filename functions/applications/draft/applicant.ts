import type { Actor } from "../../pilot/items/lifecycle.ts";

/** Who acts in the log: the organisation once it is known. A mailbox is never written there. */
export const applicantOf = (memberId: string, organisation = "Sökanden"): Actor => ({
  kind: "applicant",
  id: memberId,
  name: organisation,
});
