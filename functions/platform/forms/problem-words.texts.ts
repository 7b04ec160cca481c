import type { Same } from "../../vocabulary/language.ts";

/** What a sentence needs: the control's label, and the facts of the problem as people read them. */
type Said = { readonly label: string } & Readonly<Record<string, string>>;

const sv = {
  fill: ({ label }: Said) => `Fyll i ”${label}”.`,
  choose: ({ label }: Said) => `Välj ett svar på ”${label}”.`,
  tick: ({ label }: Said) => `Kryssa i rutan vid ”${label}” för att intyga det.`,
  attach: ({ label }: Said) => `Lägg till en fil under ”${label}”.`,
  unknown: ({ label }: Said) => `Kontrollera svaret på ”${label}”.`,
  codes: {
    "too-long": ({ label, limit, over }: Said) => `”${label}” får ha högst ${limit} tecken. Stryk ${over} tecken.`,
    "whole-number": ({ label }: Said) => `Skriv ”${label}” som ett helt tal med siffror, till exempel 12.`,
    number: ({ label }: Said) => `Skriv ”${label}” med siffror, till exempel 12,5.`,
    decimals: ({ label, decimals }: Said) =>
      `”${label}” får ha högst ${decimals} ${decimals === "1" ? "decimal" : "decimaler"}. Avrunda talet, till exempel till 12,5.`,
    several: ({ label }: Said) =>
      `Fältet ”${label}” innehåller flera tal. Skriv bara ett här, till exempel 12 500, och de andra i sina egna fält.`,
    "too-small": ({ label, least }: Said) => `”${label}” ska vara minst ${least}.`,
    "too-large": ({ label, most }: Said) => `”${label}” får vara högst ${most}.`,
    amount: ({ label }: Said) => `Skriv beloppet för ”${label}” i kronor med siffror, till exempel 12 500.`,
    "other-currency": ({ label }: Said) =>
      `Beloppet för ”${label}” ska vara i kronor. Räkna om det och skriv bara siffror, till exempel 12 500.`,
    negative: ({ label }: Said) => `Beloppet för ”${label}” kan inte vara mindre än noll. Ta bort minustecknet.`,
    "amount-too-small": ({ label, least }: Said) => `Beloppet för ”${label}” ska vara minst ${least}.`,
    "amount-too-large": ({ label, most }: Said) =>
      `Beloppet för ”${label}” får vara högst ${most}. Kontrollera antalet nollor.`,
    day: ({ label }: Said) => `Skriv ”${label}” som år-månad-dag, till exempel 2027-03-15.`,
    "half-a-day": ({ label }: Said) =>
      `Dagen är inte färdigskriven. Skriv ”${label}” som år-månad-dag, till exempel 2027-03-15.`,
    "unclear-day": ({ label }: Said) =>
      `Det går inte att se vad som är dag och vad som är månad. Skriv ”${label}” som år-månad-dag, till exempel 2027-03-15.`,
    month: ({ label }: Said) => `Skriv ”${label}” som år-månad, till exempel 2027-03.`,
    "too-early": ({ label, earliest }: Said) =>
      `”${label}” får tidigast vara ${earliest}. Välj den dagen eller en senare.`,
    "too-late": ({ label, latest }: Said) => `”${label}” får senast vara ${latest}. Välj den dagen eller en tidigare.`,
    "month-too-early": ({ label, earliest }: Said) => `”${label}” får tidigast vara ${earliest}.`,
    "month-too-late": ({ label, latest }: Said) => `”${label}” får senast vara ${latest}.`,
    "end-before-start": ({ label }: Said) => `”${label}” ska inte ligga före början. Rätta början eller slutet.`,
    option: ({ label }: Said) => `Det svar som kom på ”${label}” finns inte att välja. Välj ett av svaren som finns.`,
    "too-many": ({ label, most, over }: Said) => `Välj högst ${most} svar på ”${label}”. Ta bort ${over}.`,
    "too-many-files": ({ label, most, over }: Said) =>
      `Ni kan lägga till högst ${most} filer under ”${label}”. Ta bort ${over}.`,
    "file-type": ({ label, name, types }: Said) =>
      `”${name}” under ”${label}” är inte av en typ som frågan tar emot. Ta bort filen och lägg till en av de typer som går bra: ${types}.`,
    email: ({ label }: Said) => `Skriv ”${label}” i formen namn@exempel.se.`,
    "several-mailboxes": ({ label }: Said) => `”${label}” innehåller flera e-postadresser. Skriv en av dem.`,
    phone: ({ label }: Said) => `Skriv ”${label}” med riktnummer, till exempel 013-12 34 56.`,
    "organisation-number": ({ label }: Said) => `”${label}” ska ha tio siffror, till exempel 212000-0357.`,
    "looks-personal": ({ label }: Said) =>
      `”${label}” ser ut som ett personnummer. Ange organisationens nummer, aldrig en persons, till exempel 212000-0357.`,
    "wrong-check-digit": ({ label }: Said) =>
      `Den sista siffran i ”${label}” stämmer inte. Kontrollera att alla tio siffror är rätt.`,
    giro: ({ label }: Said) =>
      `Skriv ”${label}” som ett bankgiro, till exempel BG 991-2346, eller ett plusgiro, till exempel PG 28 65 43-4.`,
    "which-giro": ({ label }: Said) => `Skriv BG eller PG före numret i ”${label}”, till exempel BG 991-2346.`,
    "giro-check-digit": ({ label }: Said) =>
      `Den sista siffran i ”${label}” stämmer inte. Kontrollera numret, och att det är rätt sorts giro.`,
    "row-missing": ({ label, least, have }: Said) =>
      `Fyll i minst ${least} rader, ni har fyllt i ${have}. Fortsätt vid ”${label}”.`,
    "split-differs": ({ label, sum, value }: Said) =>
      `Delarna blir tillsammans ${sum}, men utfallet är ${value}. Rätta ett av talen, eller skriv dem som saknas i ”${label}”.`,
    "too-many-rows": ({ label, most, over }: Said) =>
      `Det får vara högst ${most} rader. Ta bort ${over}, till exempel från ”${label}” och nedåt.`,
  },
};
export type ProblemCode = keyof (typeof sv)["codes"];

const en: Same<typeof sv> = {
  fill: ({ label }) => `Fill in “${label}”.`,
  choose: ({ label }) => `Choose an answer to “${label}”.`,
  tick: ({ label }) => `Tick the box at “${label}” to declare it.`,
  attach: ({ label }) => `Add a file under “${label}”.`,
  unknown: ({ label }) => `Check the answer to “${label}”.`,
  codes: {
    "too-long": ({ label, limit, over }) => `“${label}” may have at most ${limit} characters. Remove ${over}.`,
    "whole-number": ({ label }) => `Write “${label}” as a whole number in figures, for example 12.`,
    number: ({ label }) => `Write “${label}” in figures, for example 12.5.`,
    decimals: ({ label, decimals }) =>
      `“${label}” may have at most ${decimals} ${decimals === "1" ? "decimal" : "decimals"}. Round it, for example to 12.5.`,
    several: ({ label }) =>
      `The field “${label}” holds several figures. Write only one here, for example 12 500, and the others in fields of their own.`,
    "too-small": ({ label, least }) => `“${label}” must be at least ${least}.`,
    "too-large": ({ label, most }) => `“${label}” may be at most ${most}.`,
    amount: ({ label }) => `Write the amount for “${label}” in kronor, in figures, for example 12 500.`,
    "other-currency": ({ label }) =>
      `The amount for “${label}” must be in Swedish kronor. Convert it and write only figures, for example 12 500.`,
    negative: ({ label }) => `The amount for “${label}” cannot be less than zero. Remove the minus sign.`,
    "amount-too-small": ({ label, least }) => `The amount for “${label}” must be at least ${least}.`,
    "amount-too-large": ({ label, most }) =>
      `The amount for “${label}” may be at most ${most}. Check the number of zeros.`,
    day: ({ label }) => `Write “${label}” as year-month-day, for example 2027-03-15.`,
    "half-a-day": ({ label }) =>
      `The day is only partly written. Write “${label}” as year-month-day, for example 2027-03-15.`,
    "unclear-day": ({ label }) =>
      `It cannot be seen which is the day and which the month. Write “${label}” as year-month-day, for example 2027-03-15.`,
    month: ({ label }) => `Write “${label}” as year-month, for example 2027-03.`,
    "too-early": ({ label, earliest }) =>
      `“${label}” may be ${earliest} at the earliest. Choose that day or a later one.`,
    "too-late": ({ label, latest }) => `“${label}” may be ${latest} at the latest. Choose that day or an earlier one.`,
    "month-too-early": ({ label, earliest }) => `“${label}” may be ${earliest} at the earliest.`,
    "month-too-late": ({ label, latest }) => `“${label}” may be ${latest} at the latest.`,
    "end-before-start": ({ label }) =>
      `“${label}” must not lie before the beginning. Correct the beginning or the end.`,
    option: ({ label }) =>
      `The answer that came to “${label}” cannot be chosen. Choose one of the answers that are there.`,
    "too-many": ({ label, most, over }) => `Choose at most ${most} answers to “${label}”. Remove ${over}.`,
    "too-many-files": ({ label, most, over }) => `You can add at most ${most} files under “${label}”. Remove ${over}.`,
    "file-type": ({ label, name, types }) =>
      `“${name}” under “${label}” is not of a type that the question takes. Remove the file and add one of a type that it takes: ${types}.`,
    email: ({ label }) => `Write “${label}” in the form name@example.org.`,
    "several-mailboxes": ({ label }) => `“${label}” holds several e-mail addresses. Write one of them.`,
    phone: ({ label }) => `Write “${label}” with its area code, for example 013-12 34 56.`,
    "organisation-number": ({ label }) => `“${label}” must have ten digits, for example 212000-0357.`,
    "looks-personal": ({ label }) =>
      `“${label}” looks like a personal identity number. Give the organisation's number, never a person's, for example 212000-0357.`,
    "wrong-check-digit": ({ label }) => `The last digit of “${label}” does not fit. Check all ten digits.`,
    giro: ({ label }) =>
      `Write “${label}” as a bankgiro, for example BG 991-2346, or a plusgiro, for example PG 28 65 43-4.`,
    "which-giro": ({ label }) => `Write BG or PG before the number in “${label}”, for example BG 991-2346.`,
    "giro-check-digit": ({ label }) =>
      `The last digit of “${label}” does not fit. Check the number, and that it is the right sort of giro.`,
    "row-missing": ({ label, least, have }) =>
      `Fill in at least ${least} rows; you have filled in ${have}. Go on at “${label}”.`,
    "split-differs": ({ label, sum, value }) =>
      `The parts come to ${sum}, but the actual value is ${value}. Correct one of them, or write those who are missing in “${label}”.`,
    "too-many-rows": ({ label, most, over }) =>
      `There may be at most ${most} rows. Remove ${over}, for example from “${label}” on.`,
  },
};

export const problemWordsTexts = { sv, en };
