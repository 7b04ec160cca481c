import type { Same } from "../../vocabulary/language.ts";

type About = Readonly<{ organisation: string; organisationNumber: string; title: string; most: string }>;

const sv = {
  title: (title: string) => `Villkor för bidrag: ${title}`,
  intro: ({ organisation, organisationNumber, title, most }: About) =>
    `${organisation} (${organisationNumber}) har beviljats bidrag med högst ${most} till projektet ${title}. Bidraget lämnas på de villkor som står här.`,
  decided: "Beslutsdag",
  rate: "Bidragets andel",
  rateValue: (rate: string) => `${rate} av de kostnader som godkänns`,
  most: "Högsta bidrag",
  period: "Projekttid",
  aim: "Vad projektet ska göra",
  years: "Högsta bidrag för varje år",
  year: "År",
  amount: "Belopp",
  sum: "Summa",
  conditions: "Villkor",
  accept: "Godkännande",
  acceptText: (day: string) =>
    `Bidragsmottagaren godkänner villkoren genom att skriva under. De undertecknade villkoren ska ha kommit in senast ${day}. Görs inte det kan bidraget förfalla. Inget betalas ut innan villkoren är godkända.`,
  whoSigns:
    "Villkoren skrivs under av den eller dem som har rätt att teckna organisationens firma. Tecknas den av flera tillsammans skriver alla under. Bifoga protokoll eller stadgar som visar rätten, om vi inte redan har dem.",
  signature: "Ort och datum, namnteckning och namnförtydligande",
};

const en: Same<typeof sv> = {
  title: (title) => `Terms of the grant: ${title}`,
  intro: ({ organisation, organisationNumber, title, most }) =>
    `${organisation} (${organisationNumber}) has been granted at most ${most} for the project ${title}. The grant is given on the terms that stand here.`,
  decided: "Day of decision",
  rate: "Share of the costs",
  rateValue: (rate) => `${rate} of the costs that are accepted`,
  most: "Largest grant",
  period: "Time of the project",
  aim: "What the project is to do",
  years: "Largest grant of each year",
  year: "Year",
  amount: "Amount",
  sum: "Sum",
  conditions: "Terms",
  accept: "Acceptance",
  acceptText: (day) =>
    `The grant holder accepts the terms by signing them. The signed terms must have come in by ${day}. If they have not, the grant can lapse. Nothing is paid before the terms have been accepted.`,
  whoSigns:
    "The terms are signed by the person or persons who have the right to sign for the organisation. Where several sign together, all of them sign. Attach the minutes or statutes that show the right, unless we have them already.",
  signature: "Place and date, signature, and name in print",
};

/** The words of a grant's terms as a document. */
export const termsPaperTexts = { sv, en };
