import type { Item } from "../../platform/table/table.ts";
import { Payee } from "./payee.ts";

/** Where the holder's money goes, among a pilot's items; undefined before anybody has said. */
export const payeeIn = (items: readonly Item[]): Payee | undefined => {
  const item = items.find(({ sk }) => sk === "PAYEE");
  return item && Payee.parse(item);
};
