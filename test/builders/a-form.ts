import type { Answers } from "../../functions/platform/forms/answers.ts";
import { type Column, Form, type Question, type Section } from "../../functions/platform/forms/document.ts";
import { readForm } from "../../functions/platform/forms/read.ts";
import { LocalDay } from "../../functions/vocabulary/instant.ts";
import { kronor } from "../../functions/vocabulary/ore.ts";
import { Rate } from "../../functions/vocabulary/rate.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";

const w = (sv: string, en: string) => ({ sv, en });
const option = (id: string, sv: string, en: string) => ({ id, label: w(sv, en) });
const day = (text: string) => LocalDay.parse(text);

const who: Section = {
  id: "p-who",
  name: w("Organisation", "Organisation"),
  slug: "organisation",
  questions: [
    { id: "p-name", label: w("Organisationens namn", "Name"), kind: "line", limit: 100, is: "organisation" },
    {
      id: "p-number",
      label: w("Organisationsnummer", "Organisation number"),
      kind: "organisation-number",
      is: "organisation-number",
    },
    {
      id: "p-contact",
      label: w("Kontaktperson", "Contact person"),
      kind: "people",
      least: 1,
      most: 1,
      ask: ["name", "email", "phone"],
      is: "contact",
      personal: true,
    },
    {
      id: "p-home",
      label: w("Kommun", "Municipality"),
      kind: "choice",
      options: [option("p-north", "Norra", "North"), option("p-south", "Södra", "South")],
    },
    { id: "p-sells", label: w("Säljer ni på en marknad?", "Do you sell on a market?"), kind: "yes-no" },
    {
      id: "p-aid",
      label: w("Stöd tidigare", "Aid before"),
      kind: "number",
      decimals: 0,
      least: 0,
      unit: w("euro", "euro"),
      when: { question: "p-sells", has: ["yes"] },
    },
    {
      id: "p-true",
      label: w("Försäkran", "Declaration"),
      kind: "declaration",
      text: w("Uppgiften är riktig.", "This is correct."),
      when: { question: "p-aid", least: 1 },
    },
    { id: "p-giro", label: w("Giro", "Giro"), kind: "giro", optional: true, notFor: ["reviewers", "public"] },
    { id: "p-mail", label: w("E-post för fakturor", "Address of invoices"), kind: "email", optional: true },
    { id: "p-phone", label: w("Växel", "Switchboard"), kind: "phone", optional: true },
  ],
};

const what: Section = {
  id: "p-what",
  name: w("Projektet", "The project"),
  lead: w("Vad ni vill pröva.", "What you want to try."),
  slug: "projekt",
  questions: [
    { id: "p-title", label: w("Projektets namn", "Title"), kind: "line", limit: 60, is: "title" },
    {
      id: "p-summary",
      label: w("Sammanfattning", "Summary"),
      kind: "text",
      limit: 300,
      example: w("Vi vill pröva …", "We want to try …"),
      is: "summary",
    },
    {
      id: "p-period",
      label: w("Projektets tid", "Period"),
      kind: "period",
      of: "days",
      earliest: day("2027-01-01"),
      latest: day("2028-12-31"),
      is: "period",
    },
    { id: "p-start", label: w("Uppstart", "Kick-off"), kind: "day", optional: true },
    {
      id: "p-areas",
      label: w("Fokusområden", "Focus areas"),
      kind: "choices",
      most: 2,
      options: [
        option("p-school", "Skola", "School"),
        option("p-play", "Lek", "Play"),
        option("p-home-life", "Hem", "Home"),
      ],
    },
    {
      id: "p-need",
      label: w("Behov", "Need"),
      kind: "scale",
      reason: 200,
      levels: [
        { ...option("p-low", "Litet", "Small"), value: 1, means: w("Märks knappt.", "Hardly noticed.") },
        { ...option("p-high", "Stort", "Great"), value: 2 },
      ],
    },
    { id: "p-share", label: w("Andel unga", "Share of young"), kind: "number", decimals: 1, optional: true },
    {
      id: "p-results",
      label: w("Resultat", "Results"),
      kind: "results",
      given: [option("p-reached", "Barn som nås", "Children reached")],
      own: 2,
      ask: ["level", "baseline", "target", "unit", "split"],
    },
  ],
};

const years: Column[] = ["2027", "2028"].map((year) => ({
  id: `p-y${year}`,
  label: w(year, year),
  kind: "amount",
  optional: true,
}));

const money: Section = {
  id: "p-money",
  name: w("Budget", "Budget"),
  slug: "budget",
  questions: [
    {
      id: "p-costs",
      label: w("Kostnader", "Costs"),
      kind: "table",
      rows: [
        option("p-staff", "Egen personal", "Own staff"),
        { ...option("p-flat", "Schablon", "Flat rate"), share: { rate: Rate.parse("0.4"), of: "p-staff" } },
        option("p-things", "Material", "Materials"),
      ],
      columns: years,
      sums: true,
      stated: true,
    },
    {
      id: "p-partners",
      label: w("Medverkande", "Partners"),
      kind: "table",
      rows: { name: w("Partner", "Partner"), least: 0, most: 3 },
      columns: [
        { id: "p-who-is", label: w("Namn", "Name"), kind: "line", limit: 80 },
        { id: "p-pays", label: w("Betalar", "Pays"), kind: "amount" },
        {
          id: "p-half",
          label: w("Hälften", "Half"),
          kind: "computed",
          how: "share",
          of: ["p-pays"],
          rate: Rate.parse("0.5"),
        },
        {
          id: "p-rest",
          label: w("Resten", "Rest"),
          kind: "computed",
          how: "share",
          of: ["p-pays"],
          rate: Rate.parse("0.5"),
        },
      ],
      sums: false,
      optional: true,
    },
    { id: "p-amount", label: w("Sökt belopp", "Applied for"), kind: "amount", most: kronor(500_000) },
    {
      id: "p-why-much",
      label: w("Varför så mycket?", "Why so much?"),
      kind: "text",
      limit: 200,
      when: {
        all: [{ question: "p-amount", least: kronor(100_000) }, { not: { question: "p-home", has: ["p-south"] } }],
      },
    },
    { id: "p-team", label: w("Deltagare", "Team"), kind: "people", least: 2, most: 4, ask: ["name", "task"] },
    { id: "p-files", label: w("Bilagor", "Attachments"), kind: "files", most: 3, types: ["pdf"], optional: true },
  ],
};

/** A form with a question of every kind, two tables, conditions and roles, in fixed words. */
export const aForm = (given: Partial<Form> = {}): Form =>
  Form.parse({
    format: 1,
    id: "p-a-form",
    version: 1,
    for: "application",
    name: w("Ansökan", "Application"),
    sections: [who, what, money],
    rules: [],
    ...given,
  });

/** A form of one section with these questions, for a purpose that needs no roles. */
export const aFormOf = (...questions: readonly Question[]): Form =>
  aForm({
    for: "act",
    sections: [{ id: "p-all", name: w("Frågor", "Questions"), slug: "alla", questions: [...questions] }],
  });

/** What somebody typed to answer all of `aForm`; other texts where they are given. */
export const aFullForm = (given: Typed = {}): Typed => ({
  "p-name": "Föreningen Exempel",
  "p-number": "212000-0357",
  "p-contact.r1.name": "Kontakt Exempel",
  "p-contact.r1.email": "kontakt@example.org",
  "p-contact.r1.phone": "013-12 34 56",
  "p-home": "p-north",
  "p-sells": "yes",
  "p-aid": "1 200",
  "p-true": "yes",
  "p-title": "Lek för alla",
  "p-summary": "Vi vill pröva lek.\r\nVarje dag.",
  "p-period.from": "2027-02-01",
  "p-period.to": "2028-01-31",
  "p-areas": ["p-play", "p-school"],
  "p-need": "p-high",
  "p-need.reason": "Många väntar.",
  "p-results.p-reached.level": "p-outcome",
  "p-results.p-reached.baseline": "0",
  "p-results.p-reached.target": "12,5",
  "p-results.p-reached.unit": "barn",
  "p-costs.p-staff.p-y2027": "100 001",
  "p-costs.p-staff.p-y2028": "50 000",
  "p-costs.p-things.p-y2027": "10 000",
  "p-partners.r1.p-who-is": "Kommunen Exempel",
  "p-partners.r1.p-pays": "0,01",
  "p-amount": "120 000",
  "p-why-much": "Det är många barn.",
  "p-team.r1.name": "Ledare Exempel",
  "p-team.r1.task": "Leder",
  "p-team.r2.name": "Hjälpare Exempel",
  "p-team.r2.task": "Hjälper",
  ...given,
});

/** The answers that are read of `aFullForm`. */
export const someAnswers = (given: Typed = {}): Answers => readForm(aForm(), aFullForm(given)).answers;
