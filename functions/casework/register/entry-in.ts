import type { RegisterEntry } from "../../pilot/items/register-entry.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** An entry of a case by its id. @throws Refusal not-found */
export const entryIn = ({ entries }: Pick<Pilot, "entries">, documentId: string | undefined): RegisterEntry =>
  entries.find((one) => one.documentId === documentId) ?? refuse("not-found");
