import type { Table } from "../../platform/table/table.ts";
import type { Subject } from "../../vocabulary/ids.ts";
import type { WhyNot } from "./why-not.ts";

export type DisposeNeeds = {
  readonly table: Table;
  /** Erases the names of people from outside in the log of a subject. */
  readonly eraseNames: (subject: Subject) => Promise<void>;
};
/** Why a case of the list was left alone; `gone` where nothing was left of it. */
export type Left = WhyNot | "gone";
