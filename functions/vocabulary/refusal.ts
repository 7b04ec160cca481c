import type { Both } from "./language.ts";

/** The nos that many say; their words are with the page (platform/web/common.refusals.ts). */
export type CommonRefusal =
  | "not-found"
  | "forbidden"
  | "link-invalid"
  | "link-expired"
  | "link-revoked"
  | "session-expired"
  | "sign-in-failed"
  | "sign-in-too-old"
  | "link-too-old"
  | "form-expired"
  | "stale-version"
  | "pressed-otherwise"
  | "not-set-up"
  | "too-large"
  | "already-submitted"
  | "not-in-this-stage"
  | "move-pending"
  | "busy";

/** Plain figures for the page's text (an amount left, a time), already formatted. */
type Facts = Readonly<Record<string, string>>;
export type Said = Both | ((facts: Facts) => Both);

/** The page of a no, and its HTTP status. */
export type NoWords = {
  readonly status: number;
  readonly title: Both;
  /** What happened and what it means. */
  readonly text: Said;
  readonly whatToDo?: Said;
  /** What its link is called, where it leads to a page of the case. */
  readonly goToLabel?: Both;
};

/** A no that one room says: it lies with the room in `x.refusals.ts`, words and all. */
export type No = NoWords & { readonly code: string };

/** A no with a reason. Thrown by use cases, turned into a page or problem details in one place; carries no personal data. */
export class Refusal extends Error {
  readonly code: string;
  readonly why: CommonRefusal | No;
  readonly facts: Facts;
  constructor(why: CommonRefusal | No, facts: Facts = {}, options?: ErrorOptions) {
    const code = typeof why === "string" ? why : why.code;
    super(code, options);
    this.name = "Refusal";
    this.code = code;
    this.why = why;
    this.facts = facts;
  }
}

/** @throws Refusal */
export function refuse(why: CommonRefusal | No, facts?: Facts): never {
  throw new Refusal(why, facts);
}
