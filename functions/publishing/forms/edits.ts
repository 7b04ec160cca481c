import type { Form } from "../../platform/forms/document.ts";
import type { Given } from "../../platform/forms/resolve.ts";
import type { Visit } from "../../platform/web/route.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Edit, Edited } from "./edited.ts";

export type Officer = Visit<readonly ["officer"]>;

/** A form while it is written, with what its editor must know of the document that it belongs to. */
export type FormInWork = {
  readonly form: Form;
  /** The document's, with who made it and when; it is only shown and handed back. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly changedBy: string;
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

/** What an edit came to, the version of the document that it is of, and who had changed it before. */
export type FormEdited = Edited & { readonly version: number; readonly who: string };

/** Where the form is kept. The editor knows no store: those who keep the document implement this. */
export type Edits = {
  /** The form in the address. @throws Refusal not-found */
  read(visit: Officer): Promise<FormInWork>;
  /**
   * Does an edit to the form as it is stored then (`edited`), and logs it.
   * @throws Refusal form-part-gone for a page of a part that another officer has removed
   */
  change(visit: Officer, edit: Edit): Promise<FormEdited>;
};
