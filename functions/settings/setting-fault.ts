/** What stops a document of the authority or of a programme from being published: where, what, and with which figures. */
export type SettingFault = {
  /** The field of the document, as its path: `contact.email`. */
  readonly at: string;
  readonly code:
    | "missing"
    | "language-missing"
    | "example"
    | "number"
    | "contrast"
    | "double"
    | "day-twice"
    | "goal-above"
    | "not-memorandum"
    | "is-memorandum"
    | "too-large"
    | "month-twice"
    | "mode-inside-month"
    | "column-missing"
    | "sign-twice"
    | "too-narrow"
    | "layout-missing"
    | "bank-missing";
  readonly facts?: Readonly<Record<string, string>>;
};
