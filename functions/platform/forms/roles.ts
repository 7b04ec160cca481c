/** What a form is for. */
export const purposes = ["application", "review", "report", "evaluation", "decision", "act", "eligibility"] as const;
export type Purpose = (typeof purposes)[number];

type RoleRules = {
  readonly kind: string;
  readonly for: Purpose;
  /** The form cannot be published without a question of this role. */
  readonly needed?: true;
  /** Several questions may have it. */
  readonly many?: true;
  /** What the options of a choice must tell apart by their own `is`, each once. */
  readonly options?: readonly string[];
};

/**
 * All that the rest of the product may ask of a form: it says `is`, and never an id. The list is closed; a role means the
 * same for ever.
 */
export const roles = {
  title: { kind: "line", for: "application", needed: true },
  summary: { kind: "text", for: "application" },
  organisation: { kind: "line", for: "application", needed: true },
  "organisation-number": { kind: "organisation-number", for: "application", needed: true },
  "organisation-type": { kind: "choice", for: "application" },
  /** Which unit of the authority itself applies; an option's own `is` is the unit's code. */
  unit: { kind: "choice", for: "application" },
  /** Where the organisation belongs; written to lists and the ledger. */
  home: { kind: "choice", for: "application" },
  contact: { kind: "people", for: "application", needed: true },
  /** Who may sign for the organisation (firmatecknare). */
  signatory: { kind: "people", for: "application" },
  /** The mailbox of the organisation itself (registratorn): no person's, and copied on what is formal. */
  "official-mailbox": { kind: "email", for: "application" },
  vat: { kind: "choice", for: "application", options: ["deducts", "partly", "none"] },
  /** Selling on a market makes the grant state aid. */
  "economic-activity": { kind: "yes-no", for: "application" },
  /** De minimis aid received before, in whole euro. */
  "de-minimis": { kind: "number", for: "application" },
  period: { kind: "period", for: "application", needed: true },
  "focus-areas": { kind: "choices", for: "application" },
  places: { kind: "choices", for: "application" },
  costs: { kind: "table", for: "application" },
  financing: { kind: "table", for: "application" },
  /** What is asked for, where no budget is. */
  "applied-amount": { kind: "amount", for: "application" },
  /** What is to come of the project; it is agreed with the grant, and its reports say how far it has come. */
  goals: { kind: "results", for: "application" },
  criterion: { kind: "scale", for: "review", needed: true, many: true },
  recommendation: { kind: "choice", for: "review", needed: true, options: ["grant", "grant-with-changes", "reject"] },
  "recommendation-reasons": { kind: "text", for: "review" },
  strengths: { kind: "text", for: "review" },
  weaknesses: { kind: "text", for: "review" },
  /** Ends the project, and with it what can be claimed. */
  final: { kind: "yes-no", for: "report", needed: true },
  /** How far what was agreed has come: the rows are those of the application's goals. */
  results: { kind: "results", for: "report" },
} as const satisfies Readonly<Record<string, RoleRules>>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as [Role, ...Role[]]; // as: there is at least one
export const rulesOf = (role: Role): RoleRules => roles[role];
