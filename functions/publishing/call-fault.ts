import type { Fault } from "../platform/forms/faults/fault.ts";
import type { CallForm } from "./change.ts";
import type { CallFaultCode } from "./check-call.texts.ts";
import type { PartName } from "./parts/parts.ts";

/** Something that stops publishing: in which part or form it is to be corrected, and at which control of the part. */
export type CallFault =
  | {
      readonly at: PartName | CallForm;
      readonly field?: string;
      readonly code: CallFaultCode;
      readonly facts?: Readonly<Record<string, string | number>>;
    }
  | { readonly at: CallForm; readonly fault: Fault };
