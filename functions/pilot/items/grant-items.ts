import type { Item } from "../../platform/table/table.ts";
import { Decision } from "./decision.ts";
import { Grant } from "./grant.ts";

/** The decision among a pilot's items (`readPilot`); undefined before it is made. */
export const decisionIn = (items: readonly Item[]): Decision | undefined => {
  const item = items.find(({ sk }) => sk === "DECISION");
  return item && Decision.parse(item);
};

/** The grant among a pilot's items (`readPilot`); undefined before the decision and after a rejection. */
export const grantIn = (items: readonly Item[]): Grant | undefined => {
  const item = items.find(({ sk }) => sk === "GRANT");
  return item && Grant.parse(item);
};
