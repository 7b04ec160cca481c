import { vatAnswers } from "../../calls/application-form/summary.ts";
import type { NewParty } from "../../pilot/items/takeover.ts";
import { isSameAddress, sameAs } from "../../pilot/people/people-of-case.ts";
import { plainName } from "../../pilot/people/same-person.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { personHash } from "../../platform/mail/mailbox.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { offeredFor, type TakeoverAnswers, type takeoverForm, takeoverFormOf } from "./takeover.form.ts";
import { takeoverTexts } from "./takeover.texts.ts";

type Of = Pick<Pilot, "applied" | "call" | "grant" | "reports" | "reviews">;
/** What it is held against besides the case: the day, the authority's own number, and the mailbox of who of the staff asks. */
export type Asking = {
  readonly today: LocalDay;
  readonly ownNumber: string | undefined;
  readonly mailbox: string | undefined;
};
export type ReadTakeover = {
  readonly party: NewParty;
  readonly from: LocalDay;
  readonly why: string;
  readonly othersStay: boolean;
};

/** Another legal person, and none that is the authority itself. */
function numberRule(number: string | undefined, { applied }: Pick<Of, "applied">, { ownNumber }: Asking) {
  const wrong = (code: string): readonly FormProblem[] => [{ field: "p-number", code }];
  if (number === undefined) return [];
  if (number === applied.organisationNumber) return wrong("same-number");
  return number === ownNumber ? wrong("own-authority") : [];
}

/** The new holder's first day begins a month that comes, within the project, of which nothing is reported yet. */
function fromRule(
  from: LocalDay | undefined,
  { grant, reports }: { readonly grant: Pick<Pilot["grant"], "endDay">; readonly reports: Pilot["reports"] },
  today: LocalDay,
): readonly FormProblem[] {
  const wrong = (code: string): readonly FormProblem[] => [{ field: "p-from", code }];
  if (from === undefined) return [];
  if (from < today) return wrong("from-past");
  if (!from.endsWith("-01")) return wrong("from-not-first");
  if (from > grant.endDay) return wrong("from-after-end");
  const isReported = reports.some(
    ({ content, status }) => content && status !== "returned" && content.through >= from.slice(0, 7),
  );
  return isReported ? wrong("from-reported") : [];
}

/** Nobody speaks for the new holder who reviews the case, or who asks as one of the staff. */
function peopleRule(answers: Partial<TakeoverAnswers>, { reviews }: Pick<Of, "reviews">, { mailbox }: Asking) {
  return (["p-contact-email", "p-signatory-email"] as const).flatMap((field): readonly FormProblem[] => {
    const email = answers[field];
    if (email === undefined) return [];
    const takesPart = sameAs({ applicants: [], reviews }, [], { email }) !== undefined;
    return takesPart || (mailbox !== undefined && personHash(email) === mailbox) ? [{ field, code: "takes-part" }] : [];
  });
}

function partyIn(answers: TakeoverAnswers, { call, applied }: Of): NewParty {
  const chosen = (id: "p-type" | "p-home" | "p-vat") => offeredFor(call, id).find((one) => one.id === answers[id]);
  const [type, home, vat] = [chosen("p-type"), chosen("p-home"), chosen("p-vat")];
  const mailbox = answers["p-mailbox"];
  return {
    organisation: answers["p-organisation"],
    organisationNumber: OrganisationNumber.parse(answers["p-number"]),
    organisationType: type ? (type.is ?? type.id) : applied.organisationType,
    municipality: home ? wordsIn(home.label, "sv") : applied.municipality,
    vat: vatAnswers.find((one) => one === vat?.is) ?? (vat ? "none" : applied.vat),
    contact: { name: answers["p-contact"], email: answers["p-contact-email"] },
    signatory: { name: answers["p-signatory"], email: answers["p-signatory-email"] },
    ...(mailbox ? { mailbox } : {}),
  };
}

const words = ({ code }: FormProblem, lang: Language): string | undefined => {
  const { problems } = takeoverTexts[lang];
  return Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : undefined; // as: it is there
};

/** Who is to take over as it was typed, or all that is wrong with it, each at its own control. */
export function readTakeover(typed: Typed, pilot: Of, asking: Asking, lang: Language): Read<ReadTakeover> {
  const form = takeoverFormOf(pilot.call) as typeof takeoverForm; // as: the same form, with what is chosen among
  const rules = (answers: Partial<TakeoverAnswers>): readonly FormProblem[] => {
    const name = answers["p-organisation"];
    return [
      ...(name !== undefined && plainName(name) === "" ? [{ field: "p-organisation", code: "empty-name" }] : []),
      ...numberRule(answers["p-number"], pilot, asking),
      ...fromRule(answers["p-from"], pilot, asking.today),
      ...peopleRule(answers, pilot, asking),
    ];
  };
  const read = readTyped(form, typed, lang, { rules, words: (problem) => words(problem, lang) });
  if (!read.ok) return read;
  const { value } = read;
  return {
    ok: true,
    value: {
      party: partyIn(value, pilot),
      from: value["p-from"],
      why: value["p-why"],
      othersStay: value["p-others"] === "p-stay",
    },
  };
}

/** Whether two named people are one. */
export const isSamePerson = (a: { readonly email: string } | undefined, b: { readonly email: string }): boolean =>
  a !== undefined && a.email !== "" && isSameAddress(a.email, b.email);
