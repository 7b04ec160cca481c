import type { MoreWords } from "../../platform/forms/problem-words.ts";
import { formatDay, LocalDay } from "../../vocabulary/instant.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import { decisionProblem } from "../decision-problems.texts.ts";

type Said = Readonly<Record<"year" | "left" | "most" | "day", string>>;

const sv = {
  "end-same": ({ day }: Said) => `Projektet ska redan avslutas senast ${day}. Skriv en annan dag`,
  "end-in-past": () => "Den nya sista dagen har redan varit. Skriv en dag som kommer",
  "end-before-start": ({ day }: Said) => `Projektet börjar ${day}. Den sista dagen måste komma efter det`,
  "end-beyond-years": ({ year }: Said) =>
    `Utlysningen har pengar till och med ${year}. Den sista dagen kan inte ligga i ett senare år`,
  "end-before-reported": () => "Projektet har redovisat en senare månad än så. Skriv en dag i den månaden eller senare",
  "sum-differs": ({ most }: Said) =>
    `Summan ska vara ${most}, som är vad som är beviljat. En ändring flyttar pengar mellan åren men gör dem varken fler eller färre`,
  "amounts-same": () => "Beloppen är desamma som förut. Ändra något av dem, eller välj att fördelningen inte ändras",
  "year-outside": ({ year }: Said) => `Projektet pågår inte under ${year}. Lägg pengarna på ett år då det pågår`,
  "more-than-left": ({ year, left }: Said) =>
    `Ökningen ryms inte i årsramen. Av ramen för ${year} återstår ${left}. Flytta mindre till det året`,
  "start-claimed": () =>
    "Kostnader är redan redovisade. Den första dagen kan inte ändras längre. Avslå den delen, eller lämna tillbaka rapporten först",
  "start-same": ({ day }: Said) => `Projektet börjar redan ${day}. Skriv en annan dag`,
  "start-after-end": ({ day }: Said) => `Projektet avslutas ${day}. Den första dagen måste komma före den`,
  "start-beyond-years": ({ year }: Said) => `Utlysningen gäller ${year}. Skriv en dag i något av de åren`,
  "years-before-start": ({ year }: Said) =>
    `Bidraget har pengar ${year}, innan projektet börjar. Ändra också bidragets fördelning på år, så att pengarna flyttas`,
  "costs-differ": ({ most, left }: Said) =>
    `Summan ska vara ${most}, som är vad budgeten är på nu. Den blir ${left}. En ändring flyttar pengar mellan kostnadsslagen men gör dem varken fler eller färre`,
  "costs-same": () => "Beloppen är desamma som förut. Ändra något av dem, eller välj att budgeten inte ändras",
  "below-accepted": ({ year, left }: Said) =>
    `Av kostnadsslaget är ${left} redan godkänt ${year}. Skriv det beloppet eller mer`,
  "unknown-kind": ({ day }: Said) =>
    `Kostnadsslaget ${day} finns inte i utlysningen. Inget av det är sparat. Läs in sidan på nytt och fyll i tabellen igen`,
  "targets-same": () => "Målen är desamma som förut. Ändra något av dem, eller välj att målen inte ändras",
  "holder-unanswered": () => "Svara om mottagaren byts. Det är vad beslutet handlar om",
  "nothing-amended": () => "Ingen del ändras eller avslås. Svara på minst en av dem",
};

const en: Same<typeof sv> = {
  "end-same": ({ day }) => `The project is to end by ${day} already. Enter another day`,
  "end-in-past": () => "The new last day has passed. Enter a day to come",
  "end-before-start": ({ day }) => `The project begins on ${day}. The last day must be after that`,
  "end-beyond-years": ({ year }) => `The call has money until ${year}. The last day cannot be in a later year`,
  "end-before-reported": () => "A later month than that has been reported. Enter a day in that month or later",
  "sum-differs": ({ most }) =>
    `The sum must be ${most}, which is what is granted. An amendment moves money between years and makes it neither more nor less`,
  "amounts-same": () => "The amounts are as before. Change one of them, or choose that the years are not changed",
  "year-outside": ({ year }) => `The project does not go on in ${year}. Put the money in a year in which it does`,
  "more-than-left": ({ year, left }) =>
    `The rise does not fit the year's frame. Of the frame for ${year}, ${left} is left. Move less to that year`,
  "start-claimed": () =>
    "Costs have been reported already. The first day can no longer be changed. Refuse that part, or return the report first",
  "start-same": ({ day }) => `The project begins on ${day} already. Enter another day`,
  "start-after-end": ({ day }) => `The project ends on ${day}. The first day must be before that`,
  "start-beyond-years": ({ year }) => `The call is for ${year}. Enter a day in one of those years`,
  "years-before-start": ({ year }) =>
    `The grant has money in ${year}, before the project begins. Change the grant by year as well, so that the money is moved`,
  "costs-differ": ({ most, left }) =>
    `The sum must be ${most}, which is what the budget comes to now. It is ${left}. A change moves money between kinds of cost and makes it neither more nor less`,
  "costs-same": () => "The amounts are as before. Change one of them, or choose that the budget is not changed",
  "below-accepted": ({ year, left }) =>
    `Of this kind of cost ${left} has been accepted already in ${year}. Enter that amount or more`,
  "unknown-kind": ({ day }) =>
    `The call has no kind of cost ${day}. None of it is saved. Reload the page and fill in the table again`,
  "targets-same": () => "The targets are as before. Change one of them, or choose that the targets are not changed",
  "holder-unanswered": () => "Answer whether the holder changes. That is what the decision is about",
  "nothing-amended": () => "No part is changed or refused. Answer at least one of them",
};

const sentences = { sv, en };
const isKnown = (code: string): code is keyof typeof sv => Object.hasOwn(sv, code);

const said = (name: string, fact: string | number, lang: Language): string => {
  if (typeof fact === "number") return formatMoney(ore(fact), lang);
  const day = LocalDay.safeParse(fact);
  return name === "day" && day.success ? formatDay(day.data, lang) : fact;
};

/** What is wrong with new terms beyond single answers, and what to do. */
export const amendmentProblem: MoreWords = (problem, label, lang) => {
  const { code, facts = {} } = problem;
  if (!isKnown(code)) return decisionProblem(problem, label, lang);
  const words = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, said(name, fact, lang)]));
  return sentences[lang][code]({ year: "", left: "", most: "", day: "", ...words });
};
