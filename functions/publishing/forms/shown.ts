import type { Fault } from "../../platform/forms/faults/fault.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";

/** What a page of a part shows besides the part itself. */
export type Shown = {
  readonly typed: Typed;
  /** The version that what was typed goes on from. */
  readonly version?: number | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly refused?: readonly Fault[] | undefined;
  readonly overtaken?: boolean | undefined;
  /** What another officer has changed meanwhile, by its labels, and who. */
  readonly taken?: readonly string[] | undefined;
  readonly who?: string | undefined;
  /** What was typed into rows that another officer has removed. */
  readonly gone?: readonly string[] | undefined;
};
