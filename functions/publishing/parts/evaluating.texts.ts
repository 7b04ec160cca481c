import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** The words of which evaluations a call asks for. */
export const evaluatingTexts = {
  name: both("Utvärderingar", "Evaluations"),
  occasions: both("Utvärderingar utöver den slutliga", "Evaluations beside the final one"),
  occasionsHint: both(
    "Alla besvaras i utlysningens utvärderingsformulär, så att svaren kan läsas bredvid varandra. Handläggarens slutliga görs alltid.",
    "All are answered in the call's evaluation form, so that the answers can be read side by side. The officer's final one is always made.",
  ),
  stage: both("Efter varje etapp", "After each stage"),
  self: both("Projektets egen, när projektet har slutat", "The project's own, when it has ended"),
  external: both("Av en extern utvärderare", "By an external evaluator"),
  longTerm: both("Långtidsuppföljning av projektet", "Long-term follow-up by the project"),
  days: both("Tid att svara", "Time to answer"),
  daysUnit: both("dagar", "days"),
  by: both("Vem utvärderar en etapp?", "Who evaluates a stage?"),
  holder: both("Projektet", "The project"),
  officer: both("Handläggaren", "The case officer"),
  number: both("Antal etapper", "Number of stages"),
  numberHint: both(
    "Projektets tid delas lika. Lämna tomt om etapperna slutar på bestämda dagar.",
    "The project's time is divided evenly. Leave it empty where the stages end on fixed days.",
  ),
  ends: both("Dagar då etapper slutar", "Days on which stages end"),
  endsHint: both("Den sista etappen slutar alltid med projektet.", "The last stage always ends with the project."),
  end: both("Etapp", "Stage"),
  endDay: both("Slutar", "Ends"),
  joined: both("Den sista etappen", "The last stage"),
  joinedText: both("Utvärderas med den slutliga utvärderingen", "Is evaluated with the final evaluation"),
  months: both("Klar före projektets slut", "Ready before the project ends"),
  monthsUnit: both("månader", "months"),
  years: both("Efter hur många år?", "After how many years?"),
  year: (years: number) => both(`${years} år`, years === 1 ? "1 year" : `${years} years`),
  goals: both("Mål att bedöma efter varje etapp", "Goals to judge after each stage"),
  goalsHint: both(
    "Programmets mål, när utlysningen börjar från ett program. Lämna tomt om inga mål ska bedömas.",
    "The programme's goals, where the call begins from a programme. Leave it empty where no goals are judged.",
  ),
  goal: both("Mål", "Goal"),
};
