import { limits, Organisation, vatAnswers } from "../../calls/application-form/application.ts";
import { type Call, homesOf } from "../../calls/call.ts";
import { parseWholeEuro } from "../../vocabulary/euro.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { saidOf } from "../../vocabulary/typed-values.texts.ts";
import { answers } from "./answers.ts";
import { formTexts, ownFields } from "./form.texts.ts";
import { problemTexts } from "./problem.texts.ts";

export const organisationFields = ownFields("organisation");

const idsOf = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);

/** Who applies. */
export function readOrganisation(typed: Typed, call: Call, lang: Language): Read<Organisation> {
  const fields: Readonly<Record<string, { label: string }>> = formTexts[lang].fields;
  const read = answers(typed, lang, (field) => fields[field]?.label ?? field);
  const economic = read.oneOf("organisation.economicActivity", ["yes", "no"]);
  const found = {
    name: read.line("organisation.name", limits.name),
    number: read.organisationNumber("organisation.number"),
    type: read.oneOf("organisation.type", idsOf(call.organisationTypes)),
    municipality: read.oneOf("organisation.municipality", idsOf(homesOf(call))),
    contact: {
      name: read.line("organisation.contact.name", limits.name),
      email: read.email("organisation.contact.email"),
      phone: read.line("organisation.contact.phone", limits.phone),
    },
    signatory: {
      name: read.line("organisation.signatory.name", limits.name),
      role: read.line("organisation.signatory.role", limits.role),
    },
    vat: read.oneOf("organisation.vat", vatAnswers),
    economicActivity: economic === "yes",
    ...(economic === "yes" ? { deMinimis: readDeMinimis(typed, call, lang, read.wrong) } : {}),
  };
  return inOrder(read.done(() => Organisation.parse(found)));
}

function readDeMinimis(typed: Typed, call: Call, lang: Language, wrong: (field: string, text: string) => void) {
  const t = problemTexts[lang];
  const field = "organisation.deMinimis.receivedEuro";
  const receivedEuro = parseWholeEuro(typedText(typed, field));
  if (receivedEuro === "other-currency") wrong(field, `${saidOf("not-euro", lang)}.`);
  else if (receivedEuro === "several") wrong(field, `${saidOf("several", lang)}.`);
  else if (typeof receivedEuro === "string") wrong(field, t.wholeEuro);
  else if (receivedEuro > call.deMinimisEuro) wrong(field, t.overDeMinimis(String(call.deMinimisEuro)));
  if (typedText(typed, "organisation.deMinimis.declared") !== "yes")
    wrong("organisation.deMinimis.declared", t.declare);
  return { receivedEuro };
}

/** Problems in the order of the page, whatever order they were found in. */
const inOrder = <T>(read: Read<T>): Read<T> => {
  if (read.ok) return read;
  const place = (field: string) => organisationFields.indexOf(field);
  return { ok: false, problems: [...read.problems].sort((a, b) => place(a.field) - place(b.field)) };
};
