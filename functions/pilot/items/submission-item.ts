import type { Item } from "../../platform/table/table.ts";
import { Submission } from "./submission.ts";

/** What was submitted, among a pilot's items; undefined while it is a draft. */
export const submissionIn = (items: readonly Item[]): Submission | undefined => {
  const item = items.find(({ sk }) => sk === "SUBMISSION");
  return item && Submission.parse(item);
};
