import { personalAddress, personHash } from "../../platform/mail/mailbox.ts";
import type { Actor } from "../items/lifecycle.ts";
import type { Review } from "../items/review.ts";
import { isOfOrganisation, isSameName } from "./same-person.ts";

/** As what a person takes part in a case. */
export type Part = "applicant" | "reviewer" | "staff";

type Named = { readonly name: string };
/** What is asked of a pilot: its view asks this file who may act, so this file knows no view. */
type Seen = {
  readonly applicants: readonly string[];
  readonly applied: { readonly organisation: string; readonly contact: Named; readonly signatory?: Named | undefined };
  readonly reviews: readonly Pick<Review, "status" | "reviewer">[];
  readonly grantIfAny: { readonly contact: Named } | undefined;
};
/** A person whom somebody is about to add to the case. */
export type Newcomer = { readonly name: string; readonly email: string };

/** Whom a newcomer is like, and by what: nobody is refused for it, and a reason is asked for. */
export type Alike = { readonly part: Part; readonly by: "name" | "organisation"; readonly name: string };

const staffKinds: readonly Actor["kind"][] = ["officer", "decider", "finance", "auditor", "registrar"];

/** Who of the staff has done anything in the case, each once. */
export function staffIn(log: readonly { readonly by: Actor }[]): readonly Actor[] {
  const staff = log.map(({ by }) => by).filter(({ kind }) => staffKinds.includes(kind));
  return [...new Map(staff.map((by) => [by.id, by])).values()];
}

export const isSameAddress = (a: string, b: string): boolean => personalAddress(a) === personalAddress(b);

/** The names that the applicant's side is known by. */
const applicantsNames = ({ applied: { contact, signatory }, grantIfAny }: Seen): readonly string[] => [
  ...new Set([contact.name, signatory?.name ?? "", grantIfAny?.contact.name ?? ""]),
];

/** Whether one of the addresses of the applicant's side is this mailbox. */
export const isApplicants = ({ applicants }: Pick<Seen, "applicants">, mailbox: string | undefined): boolean =>
  mailbox !== undefined && applicants.some((email) => personHash(email) === mailbox);

/** Who of the case's people a newcomer certainly is; the one question for all who add a person to a case. */
export function sameAs(
  { applicants, reviews }: Pick<Seen, "applicants" | "reviews">,
  staff: readonly Pick<Actor, "mailbox">[],
  { email }: Pick<Newcomer, "email">,
): Part | undefined {
  if (applicants.some((one) => isSameAddress(one, email))) return "applicant";
  if (reviews.some(({ status, reviewer }) => status !== "cancelled" && isSameAddress(reviewer.email, email)))
    return "reviewer";
  const mailbox = personHash(email);
  return staff.some((one) => one.mailbox === mailbox) ? "staff" : undefined;
}

/** Whom of the case's people a newcomer may be, or be close to. */
export function alikeIn(
  pilot: Seen,
  staff: readonly Pick<Actor, "name">[],
  { name, email }: Newcomer,
): readonly Alike[] {
  const { applied, applicants, reviews } = pilot;
  const named = (part: Part, names: readonly string[]) =>
    names.filter((one) => isSameName(one, name)).map((one): Alike => ({ part, by: "name", name: one }));
  const reviewers = reviews.filter(({ status }) => status !== "cancelled").map(({ reviewer }) => reviewer.name);
  const { organisation } = applied;
  const isTheirs = isOfOrganisation(email, { organisation, emails: applicants });
  return [
    ...named("applicant", applicantsNames(pilot)),
    ...named("reviewer", reviewers),
    ...named("staff", [...new Set(staff.map((one) => one.name))]),
    ...(isTheirs ? [{ part: "applicant", by: "organisation", name: organisation } as const] : []),
  ];
}
