import type { Question } from "../platform/forms/document.ts";
import { partIdOf } from "../platform/forms/ids.ts";
import type { Words } from "../platform/forms/words.ts";
import { languages } from "../vocabulary/language.ts";
import type { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import type { Call } from "./call.ts";

type Listed = { readonly name: string; readonly number: OrganisationNumber; readonly units: readonly Named[] };
type Named = { readonly code: string; readonly name: string };
type Form = Call["forms"]["application"];

/** The rule that a form switches on where units may apply. */
const unitRule = "unit-of-authority";
const questionId = partIdOf("unit of the authority");

const inAll = (text: string): Words => Object.fromEntries(languages.map((lang) => [lang, text]));

/** Which unit of the authority applies; everybody else leaves it empty. */
const unitQuestion = ({ name, number, units }: Listed): Question => ({
  id: questionId,
  label: { sv: `Enhet inom ${name}`, en: `Unit of ${name}` },
  hint: {
    sv: `Bara om ni är en enhet inom ${name}. Skriv då ${number} som organisationsnummer. Alla andra lämnar frågan tom.`,
    en: `Only if you are a unit of ${name}. Then write ${number} as the organisation number. All others leave it empty.`,
  },
  kind: "choice",
  optional: true,
  is: "unit",
  options: units.map(({ code, name: unit }) => ({
    id: partIdOf(`unit ${code}`),
    label: inAll(`${unit} (${code})`),
    is: code,
  })),
});

const isUnitQuestion = ({ is }: Pick<Question, "is">): boolean => is === "unit";

/** The form without what asks for a unit, or with it behind the organisation's number. */
function asking(form: Form, listed: Listed | undefined): Form {
  const sections = form.sections.map((section) => {
    const others = section.questions.filter((one) => !isUnitQuestion(one));
    const questions = others.flatMap((one) =>
      listed && one.is === "organisation-number" ? [one, unitQuestion(listed)] : [one],
    );
    return { ...section, questions };
  });
  const rules = form.rules.filter(({ rule }) => rule !== unitRule);
  return { ...form, sections, rules: listed ? [...rules, { rule: unitRule }] : rules };
}

/**
 * The call as it is published: where it lets units of the authority apply, its form asks which one, of those that the
 * settings list now; where it does not, the form does not ask. Done twice, it is the same.
 */
export function withOwnUnits<C extends Pick<Call, "units" | "forms">>(call: C, listed: Listed | undefined): C {
  const { units, forms } = call;
  const isAsked = forms.application.sections.some(({ questions }) => questions.some(isUnitQuestion));
  if (!units && !isAsked) return call;
  const own = units && listed && listed.units.length > 0 ? listed : undefined;
  return {
    ...call,
    ...(own ? { units: { number: own.number } } : {}),
    forms: { ...forms, application: asking(forms.application, own) },
  };
}

/**
 * The call as it holds for a unit of the authority itself: the authority does not appeal its own decision, and gives itself
 * an assignment and no terms to sign.
 */
export function callForUnit({ terms: _, ...call }: Call): Call {
  return { ...call, appeal: { kind: "none" } };
}
