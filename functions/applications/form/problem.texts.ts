import type { Same } from "../../vocabulary/language.ts";

const sv = {
  fill: (label: string) => `Fyll i ”${label}”.`,
  choose: (label: string) => `Välj ett svar på ”${label}”.`,
  tooLong: (label: string, limit: number, over: number) =>
    `”${label}” får ha högst ${limit} tecken. Stryk ${over} tecken.`,
  email: "Skriv e-postadressen i formen namn@exempel.se.",
  number: {
    malformed: "Ett organisationsnummer har tio siffror, till exempel 212000-0357.",
    "looks-personal":
      "Numret ser ut som ett personnummer. Ange organisationens nummer, aldrig en persons. Enskilda personer kan inte söka.",
    "wrong-check-digit": "Organisationsnumrets sista siffra stämmer inte. Kontrollera att alla tio siffror är rätt.",
  } satisfies Record<"malformed" | "looks-personal" | "wrong-check-digit", string>,
  day: (label: string) => `Skriv ”${label}” som år-månad-dag, till exempel 2027-03-15.`,
  amount: (label: string) => `Skriv beloppet för ${label} med siffror, till exempel 12 500.`,
  negative: (label: string) => `Beloppet för ${label} kan inte vara mindre än noll.`,
  tooMuch: (label: string) => `Beloppet för ${label} är större än vi kan ta emot. Kontrollera antalet nollor.`,
  endBeforeStart: "Projektet måste sluta efter att det har börjat.",
  tooLongPeriod: (months: number) => `Projektet får pågå i högst ${months} månader.`,
  outsideYears: (first: number, last: number) => `Projektet ska ligga inom åren ${first}–${last}.`,
  wholeEuro: "Skriv beloppet i hela euro med siffror. Skriv 0 om ni inte har fått något sådant stöd.",
  overDeMinimis: (euro: string) =>
    `Stöd av mindre betydelse får vara högst ${euro} euro på tre år. Kontakta oss innan ni söker.`,
  declare: "Intyga att uppgiften om stöd av mindre betydelse är riktig.",
  noCosts: "Fyll i minst en kostnad.",
  noGrantAsked: "Fyll i hur mycket bidrag ni söker.",
  askedTooMuch: (most: string, asked: string) =>
    `Ni kan söka högst ${most} för de här kostnaderna, men har fyllt i ${asked}.`,
  unfinanced: (year: string, costs: string, financing: string) =>
    `Finansieringen för ${year} är ${financing} men kostnaderna ${costs}. De ska vara lika stora.`,
  statedOff: (label: string, stated: string, computed: string) =>
    `Summan för ${label} är ${computed}, men ni har angett ${stated}. Rätta beloppen eller summan.`,
  notThatYear: (year: string) => `Budgeten har kostnader ${year}, men projektet pågår inte det året.`,
  notices: {
    stated: (label: string, stated: string, computed: string) =>
      `${label}: ni har angett ${stated} och delarna blir ${computed}. Skillnaden beror på avrundning och behöver inte rättas.`,
    financing: (year: string, costs: string, financing: string) =>
      `${year}: kostnaderna är ${costs} och finansieringen ${financing}. Skillnaden beror på avrundning och behöver inte rättas.`,
    asksLess: (most: string, asked: string) =>
      `Ni söker ${asked}. För de här kostnaderna kan ni söka upp till ${most}.`,
  },
};

const en: Same<typeof sv> = {
  fill: (label) => `Fill in “${label}”.`,
  choose: (label) => `Choose an answer to “${label}”.`,
  tooLong: (label, limit, over) => `“${label}” may have at most ${limit} characters. Remove ${over}.`,
  email: "Write the e-mail address in the form name@example.org.",
  number: {
    malformed: "An organisation number has ten digits, for example 212000-0357.",
    "looks-personal":
      "The number looks like a personal identity number. Give the organisation's number, never a person's. Individuals cannot apply.",
    "wrong-check-digit": "The last digit of the organisation number does not fit. Check all ten digits.",
  },
  day: (label) => `Write “${label}” as year-month-day, for example 2027-03-15.`,
  amount: (label) => `Write the amount for ${label} in figures, for example 12,500 as 12 500.`,
  negative: (label) => `The amount for ${label} cannot be less than zero.`,
  tooMuch: (label) => `The amount for ${label} is larger than we can take. Check the number of zeros.`,
  endBeforeStart: "The project must end after it has begun.",
  tooLongPeriod: (months) => `The project may run for at most ${months} months.`,
  outsideYears: (first, last) => `The project must lie within the years ${first}–${last}.`,
  wholeEuro: "Write the amount in whole euro, in figures. Write 0 if you have received no such aid.",
  overDeMinimis: (euro) => `De minimis aid may be at most ${euro} euro over three years. Contact us before you apply.`,
  declare: "Confirm that what you state about de minimis aid is correct.",
  noCosts: "Fill in at least one cost.",
  noGrantAsked: "Fill in how large a grant you apply for.",
  askedTooMuch: (most, asked) => `You can apply for at most ${most} for these costs, but have filled in ${asked}.`,
  unfinanced: (year, costs, financing) =>
    `The financing for ${year} is ${financing} but the costs are ${costs}. They must be equal.`,
  statedOff: (label, stated, computed) =>
    `The sum for ${label} is ${computed}, but you have stated ${stated}. Correct the amounts or the sum.`,
  notThatYear: (year) => `The budget has costs in ${year}, but the project does not run in that year.`,
  notices: {
    stated: (label, stated, computed) =>
      `${label}: you have stated ${stated} and the parts make ${computed}. The difference comes from rounding and needs no correction.`,
    financing: (year, costs, financing) =>
      `${year}: the costs are ${costs} and the financing ${financing}. The difference comes from rounding and needs no correction.`,
    asksLess: (most, asked) => `You apply for ${asked}. For these costs you can apply for up to ${most}.`,
  },
};

export const problemTexts = { sv, en };
