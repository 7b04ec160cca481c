import { LocalDay, stockholmTime } from "../vocabulary/instant.ts";
import type { Both } from "../vocabulary/language.ts";
import { kronor } from "../vocabulary/ore.ts";
import type { Call } from "./call.ts";
import type { FirstCall } from "./first-edition/first-call.ts";
import { kraftsamlingChoices, kraftsamlingEvaluation } from "./kraftsamling-choices.ts";
import { kraftsamlingText } from "./kraftsamling-text.ts";
import { parseCall } from "./parse-call.ts";

const both = (sv: string, en: string): Both => ({ sv, en });
const at = (day: string, time: string) => stockholmTime(LocalDay.parse(day), time);

type HeadingStep = FirstCall["headings"][number]["step"];
const heading = (step: HeadingStep, id: string, label: Both, hint: Both) => ({ id, label, hint, step, limit: 3000 });
const criterion = (id: string, label: Both, hint: Both) => ({ id, label, hint });

/** The first call: pilots for children and young people, applied for in the autumn and winter of 2026. */
export const kraftsamlingPiloter2026: Call = parseCall({
  callId: "kraftsamling-piloter-2026",
  title: both(
    "Kraftsamling barn och unga: pilotprojekt 2026",
    "Kraftsamling for children and young people: pilots 2026",
  ),
  version: 1,
  ...kraftsamlingText,
  opensAt: at("2026-09-01", "00:00:00"),
  closesAt: at("2027-01-31", "23:59:59"),
  years: [2026, 2027, 2028],
  frames: [
    { year: 2026, amountOre: kronor(1_200_000) },
    { year: 2027, amountOre: kronor(2_400_000) },
    { year: 2028, amountOre: kronor(1_600_000) },
  ],
  rate: "0.276",
  displayedRate: "28 procent",
  capOre: kronor(800_609),
  categories: [
    {
      id: "staff",
      label: both("Egen personal", "Own staff"),
      hint: both("Lön och sociala avgifter för tid i projektet.", "Pay and social charges for time in the project."),
      account: "4010",
    },
    {
      id: "services",
      label: both("Externa tjänster", "External services"),
      hint: both(
        "Konsulter, föreläsare, lokaler och andra köp.",
        "Consultants, speakers, premises and other purchases.",
      ),
      account: "6900",
    },
    {
      id: "travel",
      label: both("Resor och logi", "Travel and accommodation"),
      hint: both("Resor och övernattningar som projektet kräver.", "Journeys and nights that the project needs."),
      account: "7010",
    },
    {
      id: "indirect",
      label: both("Indirekta kostnader", "Indirect costs"),
      hint: both("Räknas ut som 21,39 % av Egen personal.", "Computed as 21.39% of own staff."),
      account: "7900",
      flatRate: { rate: "0.2139", of: "staff" },
    },
  ],
  financing: [
    { id: "own", label: both("Egna medel", "Own funds"), grant: false },
    { id: "other", label: both("Annan finansiering", "Other funding"), grant: false },
    { id: "grant", label: both("1:1-medel (bidraget ni söker)", "1:1 funds (the grant you apply for)"), grant: true },
  ],
  ...kraftsamlingChoices,
  headings: [
    heading(
      "aims",
      "purpose",
      both("Syfte och mål", "Purpose and goals"),
      both("Vad ska vara annorlunda när projektet är slut?", "What will be different when the project ends?"),
    ),
    heading(
      "aims",
      "activities",
      both("Delmål och aktiviteter", "Milestones and activities"),
      both("Vad gör ni, i vilken ordning och när?", "What will you do, in which order and when?"),
    ),
    heading(
      "aims",
      "targetGroup",
      both("Målgrupp", "Target group"),
      both("Vilka når projektet och hur är de delaktiga?", "Whom does it reach, and how do they take part?"),
    ),
    heading(
      "delivery",
      "collaboration",
      both("Regional samverkan", "Regional collaboration"),
      both("Vilka samverkar ni med i länet och om vad?", "With whom in the county do you work, and on what?"),
    ),
    heading(
      "delivery",
      "projectOrganisation",
      both("Projektorganisation", "Project organisation"),
      both("Vem leder, styr och arbetar i projektet?", "Who leads, steers and works in the project?"),
    ),
    heading(
      "delivery",
      "longTerm",
      both("Långsiktighet", "The long term"),
      both("Hur lever det som fungerar vidare i ordinarie arbete?", "How will what works go on in ordinary work?"),
    ),
    heading(
      "delivery",
      "delimitation",
      both("Avgränsning mot ordinarie verksamhet", "Delimitation from ordinary work"),
      both("Vad skiljer projektet från det ni redan gör?", "What sets it apart from what you already do?"),
    ),
    heading(
      "learning",
      "followUp",
      both("Uppföljning", "Follow-up"),
      both(
        "Vilka indikatorer följer ni från start, och hur?",
        "Which indicators do you follow from the start, and how?",
      ),
    ),
    heading(
      "learning",
      "dissemination",
      both("Resultatspridning", "Spreading results"),
      both("Hur får andra del av det ni lär er?", "How will others learn what you have learnt?"),
    ),
  ],
  criteria: [
    criterion(
      "benefit",
      both("Invånarnytta", "Benefit to residents"),
      both("Gör projektet skillnad för barn och unga?", "Does it make a difference to children and young people?"),
    ),
    criterion(
      "innovation",
      both("Innovationshöjd", "Degree of innovation"),
      both("Prövas något nytt, i länet eller alls?", "Is something new tried, in the county or at all?"),
    ),
    criterion(
      "partnership",
      both("Partnerskapspotential", "Potential for partnership"),
      both("Arbetar aktörer tillsammans på ett nytt sätt?", "Do parties work together in a new way?"),
    ),
    criterion(
      "spread",
      both("Spridningspotential", "Potential to spread"),
      both("Kan andra använda det som fungerar?", "Can others use what works?"),
    ),
    criterion(
      "societal-goals",
      both("Bidrag till samhällsmålen", "Contribution to the societal goals"),
      both("Bidrar projektet till de fyra fokusområdenas mål?", "Does it serve the goals of the four focus areas?"),
    ),
  ],
  scores: { lowest: 1, highest: 5 },
  maximumMonths: 24,
  deMinimisEuro: 300_000,
  quorum: 2,
  reviewDays: 21,
  reportEveryMonths: 3,
  evaluation: kraftsamlingEvaluation,
});
