/** Every way in which the system says no; each has one page (platform/web) in both languages. */
export const refusalCodes = [
  "not-found",
  "forbidden",
  "link-invalid",
  "link-expired",
  "link-revoked",
  "session-expired",
  "form-expired",
  "call-not-open",
  "call-closed",
  "stale-version",
  "pressed-otherwise",
  "already-submitted",
  "not-in-this-stage",
  "move-pending",
  "recused",
  "already-decided",
  "frame-exceeded",
  "too-large",
  "wrong-file-type",
  "attester-entered",
  "attester-twice",
  "payee-own-change",
  "payment-in-batch",
  "export-too-large",
  "format-not-frozen",
  "month-moved-on",
  "month-not-next",
  "sign-in-failed",
  "busy",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A no with a reason. Thrown by use cases, turned into a page or problem details in one place; carries no personal data. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Plain figures for the page's text (an amount left, a time), already formatted. */
  readonly facts: Readonly<Record<string, string>>;
  constructor(code: RefusalCode, facts: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "Refusal";
    this.code = code;
    this.facts = facts;
  }
}

/** @throws Refusal */
export function refuse(code: RefusalCode, facts?: Readonly<Record<string, string>>): never {
  throw new Refusal(code, facts);
}
