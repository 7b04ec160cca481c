import type { Answers, FormProblem } from "../../../platform/forms/answers.ts";
import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { type Language, languages } from "../../../vocabulary/language.ts";
import { answered, numberIn, type PartOf, textIn, wordsAnswered, wordsWritten } from "../../parts/part.ts";
import { languageNames } from "../../publishing-forms.texts.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { textQuestions } from "./in-languages.ts";

const t = formTexts.identity;
const option = (lang: Language) => ({ id: `p-${lang}`, label: languageNames.named[lang] });
const isChosen = (answers: Answers, id: string, lang: Language) => [answers[id]].flat().includes(`p-${lang}`);
const linesIn = (answers: Answers) =>
  textIn(answers, "p-address")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const prefixIn = (answers: Answers) => textIn(answers, "p-prefix").toUpperCase();

/** The first language, and the others in the order of the product. */
const languagesIn = (answers: Answers): Language[] => [
  ...languages.filter((lang) => isChosen(answers, "p-first", lang)),
  ...languages.filter((lang) => isChosen(answers, "p-more", lang) && !isChosen(answers, "p-first", lang)),
];

/** Who the authority is, where it is reached, and how its cases are numbered. */
export const identityPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-identity",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-identity",
        name: t.name,
        slug: "namn",
        questions: [
          { id: "p-name", label: t.authority, hint: t.authorityHint, kind: "line", limit: 200, optional: true },
          { id: "p-organisation", label: t.number, kind: "organisation-number", optional: true },
          ...textQuestions("p-service", { label: t.service, kind: "line", limit: 80 }),
          { id: "p-first", label: t.first, hint: t.firstHint, kind: "choice", options: languages.map(option) },
          { id: "p-more", label: t.more, kind: "choices", options: languages.map(option), optional: true },
          { id: "p-email", label: t.email, kind: "email", optional: true },
          { id: "p-phone", label: t.phone, kind: "phone", optional: true },
          { id: "p-address", label: t.address, hint: t.addressHint, kind: "text", limit: 1300, optional: true },
          { id: "p-prefix", label: t.prefix, hint: t.prefixHint, kind: "line", limit: 6 },
          {
            ...{ id: "p-start", label: t.start, hint: t.startHint, kind: "number", decimals: 0 },
            ...{ least: 1, most: 900_000 },
          },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ name, number, service, languages: [first, ...more], contact, numbers }) =>
    answered({
      "p-name": name,
      "p-organisation": number,
      ...wordsAnswered("p-service", service),
      "p-first": first && `p-${first}`,
      "p-more": more.length === 0 ? undefined : more.map((lang) => `p-${lang}`),
      "p-email": contact.email,
      "p-phone": contact.phone,
      "p-address": contact.address.join("\n"),
      "p-prefix": numbers.prefix,
      "p-start": numbers.first,
    }),

  withAnswers: (authority, answers) => {
    const phone = textIn(answers, "p-phone");
    return {
      ...authority,
      name: textIn(answers, "p-name"),
      number: textIn(answers, "p-organisation"),
      service: wordsWritten(answers, "p-service") ?? {},
      languages: languagesIn(answers),
      contact: {
        email: textIn(answers, "p-email"),
        ...(phone === "" ? {} : { phone }),
        address: linesIn(answers),
      },
      numbers: { prefix: prefixIn(answers), first: numberIn(answers, "p-start", authority.numbers.first) },
    };
  },

  problems: (answers) => {
    const lines = linesIn(answers);
    const prefix = prefixIn(answers);
    return [
      ...(lines.length > 6 ? [{ field: "p-address", code: "lines-many" }] : []),
      ...(lines.some((line) => line.length > 200) ? [{ field: "p-address", code: "line-long" }] : []),
      ...(prefix !== "" && !/^[A-ZÅÄÖ]{1,6}$/.test(prefix) ? [{ field: "p-prefix", code: "no-prefix" }] : []),
    ] satisfies FormProblem[];
  },
};
