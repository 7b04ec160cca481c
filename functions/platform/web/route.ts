import { ApplicationId, CallId, Nonce } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import type { Role, Session } from "../sign-in/session.ts";
import type { Paged } from "../table/list-page.ts";
import type { Answer } from "./answers.ts";
import type { Labels } from "./given-back.tsx";
import type { PageContext, Staff } from "./page-context.ts";
import { type PageNames, pageNames } from "./pages-beside.ts";
import type { WebRequest } from "./request.ts";

type Linked = "applicant" | "reviewer" | "holder";
/** Whom a route is for: everyone, the person of an emailed link, a program with a token, or staff with one of the roles. */
export type For = "everyone" | Linked | "ledger system" | readonly Role[];

type Person<F extends For> = F extends Linked ? Session<F> : F extends readonly Role[] ? Session<"staff"> : undefined;

/** A request of a person or program that was let in. */
export type Visit<F extends For = For> = WebRequest & {
  /** Who asks; of a link, for the case in the address. */
  readonly person: Person<F>;
  /** The seal of the forms that this person gets. */
  readonly csrf: string;
  /** The number of the next form. */
  readonly nonce: string;
  /** The bar over a page for staff. */
  readonly staff: F extends readonly Role[] ? Staff : undefined;
  /** Who answers questions about the call, on pages of an application or a project. */
  readonly contacts?: PageContext["contacts"];
  /** Cookies that go with the answer: a session that is used is kept. */
  readonly kept: readonly string[];
};

export type Method = "GET" | "POST" | "ANY";

/** What an address does, and for whom. */
export type Route = {
  readonly method: Method;
  /** `/projekt/{id}`: a name in braces is one part of the address. */
  readonly path: string;
  readonly for: For;
  /**
   * The people of whom it asks for a proof made just now (let-in.ts): staff with these roles sign in again, the holder of
   * a link asks for one by mail. A page asks when its form is opened, a button later.
   */
  readonly fresh?: Fresh | undefined;
  /** What the controls of its form are called, for the page that gives back what was typed when it is refused. */
  readonly labels?: LabelsOf | undefined;
  readonly respond: (visit: Visit) => Promise<Answer> | Answer;
};
type Fresh = readonly Role[] | "holder";
/** Read only when a form is refused: it may load the form's document. */
type LabelsOf = (request: WebRequest) => Promise<Labels> | Labels;
type Respond<F extends For> = (visit: Visit<F>) => Promise<Answer> | Answer;

const route = <F extends For>(method: Method, path: string, whom: F, respond: Respond<F>): Route => ({
  method,
  path,
  for: whom,
  respond: respond as Route["respond"], // as: the handler lets in those whom the route is for, and no others
});

/**
 * A page at an address. Its component is imported when it is first shown: a start pays for no page.
 * @example page("/projekt/{id}", "holder", async (visit) => html(visit, (await projectPage()).ProjectPage, {}))
 */
export const page = <const F extends For>(path: string, whom: F, respond: Respond<F>): Route =>
  route("GET", path, whom, respond);
/** What a form's button does. */
export const button = <const F extends For>(path: string, whom: F, respond: Respond<F>): Route =>
  route("POST", path, whom, respond);
/** An address that itself says which methods it knows. */
export const address = <const F extends For>(path: string, whom: F, respond: Respond<F>): Route =>
  route("ANY", path, whom, respond);

/** Pages and buttons that ask for a proof of just now; of staff, of those alone whose roles are named. */
export const freshFor = (fresh: Fresh, routes: readonly Route[]): readonly Route[] =>
  routes.map((one) => ({ ...one, fresh }));

/** Buttons whose form is given back by its own labels when it is refused. */
export const labelledBy = (labels: LabelsOf, routes: readonly Route[]): readonly Route[] =>
  routes.map((one) => ({ ...one, labels }));

/** A case that an address names. @throws Refusal not-found */
export const caseOf = (id: string | undefined): ApplicationId =>
  ApplicationId.safeParse(id).data ?? refuse("not-found");

/** The case in the address. @throws Refusal not-found */
export const caseIn = ({ params }: Pick<WebRequest, "params">): ApplicationId => caseOf(params["id"]);

/** The call in the address. @throws Refusal not-found */
export const callIn = ({ params }: Pick<WebRequest, "params">): CallId =>
  CallId.safeParse(params["callId"]).data ?? refuse("not-found");

/** A form as it was typed, for its act to read. @throws Refusal form-expired */
export const formOf = ({ typed, language }: { readonly typed: Typed; readonly language: Language }) => ({
  version: versionOf(typed),
  typed,
  language,
});

/** A number in an address. @throws Refusal not-found */
export const numberOf = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : refuse("not-found");

/** Where a list goes on, or back; neither is said on its first page. */
export const readOn = ({ query }: Pick<Visit, "query">, { after, before }: PageNames = pageNames): Paged => ({
  after: query.get(after) ?? undefined,
  before: query.get(before) ?? undefined,
});

/** Whether the reader presses finance's buttons and does not only read. */
export const isFinance = ({ person }: Visit<readonly Role[]>): boolean => person.roles.includes("finance");

/** The number that lets a form be done once; every form of this site has one. @throws Refusal form-expired */
export const nonceOf = (typed: Typed): Nonce => {
  const nonce = Nonce.safeParse(typedText(typed, "nonce"));
  return nonce.success ? nonce.data : refuse("form-expired");
};

/** A number that the page put into its form. @throws Refusal form-expired */
export const numberTyped = (typed: Typed, name: string): number => {
  const text = typedText(typed, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse("form-expired");
};

/** The version that the person saw. @throws Refusal form-expired */
export const versionOf = (typed: Typed): number => numberTyped(typed, "version");
