import type { Alike, Part } from "../../pilot/people/people-of-case.ts";
import type { Language, Texts } from "../../vocabulary/language.ts";

const parts: Texts<Readonly<Record<Part, string>>> = {
  sv: { applicant: "den sökande", reviewer: "en bedömare", staff: "en kollega som handlägger ärendet" },
  en: { applicant: "the applicant", reviewer: "a reviewer", staff: "a colleague who handles the case" },
};

const sentence: Texts<(one: Alike) => string> = {
  sv: ({ part, by, name }) =>
    by === "name"
      ? `Namnet är detsamma som ${name}, ${parts.sv[part]}.`
      : `Adressen kan höra till ${name}, den sökande.`,
  en: ({ part, by, name }) =>
    by === "name"
      ? `The name is the same as ${name}, ${parts.en[part]}.`
      : `The address may belong to ${name}, the applicant.`,
};
const ask: Texts<string> = {
  sv: "Är det en annan person? Skriv varför personen kan bedöma ansökan, och utse på nytt.",
  en: "Is it another person? Write why the person can review the application, and assign once more.",
};

/** Whom a person may be, or be close to, and what is asked for that reason. */
export const alikeInWords = ({ alike }: { readonly alike: readonly Alike[] }, lang: Language): string =>
  [...alike.map(sentence[lang]), ask[lang]].join(" ");

/** The question for the reason, where it is asked. */
export const alikeTexts = {
  sv: { title: "Skäl", label: "Varför kan personen bedöma ansökan?", hint: "Skälet står i ärendets historik." },
  en: {
    title: "Reason",
    label: "Why can the person review the application?",
    hint: "The reason stands in the history of the case.",
  },
} as const satisfies Texts<unknown>;
