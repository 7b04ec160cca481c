import type { Form } from "../../platform/forms/document.ts";
import type { FormChange } from "../../platform/forms/edit.ts";
import type { Fault } from "../../platform/forms/faults/fault.ts";
import type { Given } from "../../platform/forms/resolve.ts";
import type { Visit } from "../../platform/web/route.ts";

export type Officer = Visit<readonly ["officer"]>;

/** A form while it is written, with what its editor must know of the document that it belongs to. */
export type FormInWork = {
  readonly form: Form;
  /** The document's; it is only shown and handed back. */
  readonly version: number;
  /** The published version that this one follows: its questions keep their kinds. */
  readonly earlier?: Form | undefined;
  /** The names of the rules that have code for this form. */
  readonly known: readonly string[];
  /** The rows and columns that the document gives its tables, for the preview. */
  readonly given?: Given | undefined;
  /** What the form belongs to: the call's title. */
  readonly caption: string;
  /** The page of what the form belongs to. */
  readonly back: string;
};

/** Where the form is kept. The editor knows no store: those who keep the document implement this. */
export type Edits = {
  /** The form in the address. @throws Refusal not-found */
  read(visit: Officer): Promise<FormInWork>;
  /**
   * Does a change to the form as it is stored now (`changedForm`), and logs it.
   * @returns no faults when it is done; of what was refused, why
   */
  change(visit: Officer, change: FormChange): Promise<readonly Fault[]>;
};
