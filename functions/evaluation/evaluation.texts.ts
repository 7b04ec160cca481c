import type { Judgement, Scaling } from "../pilot/items/evaluation.ts";
import type { Same } from "../vocabulary/language.ts";
import type { EvaluationText } from "./evaluation.form.ts";

const sv = {
  title: "Utvärdering",
  back: "Till ärendet",
  lead: "Utvärderingen beskriver vad projektet har gett och lärt oss. Den blir underlag för den samlade analysen av utlysningen.",
  early:
    "Projektet är inte slutredovisat än. Du kan skriva ett utkast nu och underteckna när slutrapporten är godkänd.",
  pending: "Slutrapporten är registrerad och behandlas. Du kan underteckna om en liten stund.",
  stopped: "Ärendet är avslutat på annat sätt. Utvärderingen kan inte undertecknas.",
  children: "Skriv inget som kan peka ut enskilda personer.",
  effects: "Resultat, utfall och effekt",
  decisive: "Var projektet avgörande?",
  terms: "På kort och lång sikt",
  scaling: "Har arbetet tagits in i ordinarie verksamhet?",
  learning: "Till den samlade analysen",
  labels: {
    output: "Resultat (output): vad har projektet gjort och tagit fram?",
    outcome: "Utfall (outcome): vad har det lett till för dem som har varit med?",
    impact: "Effekt (impact): vilken förändring syns eller väntas på längre sikt?",
    shortTerm: "Vad betyder projektet på kort sikt, och för vem?",
    longTerm: "Vad betyder projektet på lång sikt, och för vem?",
    lessons: "Lärdomar",
    challenges: "Utmaningar",
    conditions: "Förutsättningar",
  } as Record<EvaluationText, string>,
  hints: {
    lessons: "Vad skulle ni råda någon annan att göra, eller låta bli?",
    challenges: "Vad har varit svårt, och hur löste det sig?",
    conditions: "Vad behöver finnas på plats för att arbetssättet ska fungera?",
  } as Partial<Record<EvaluationText, string>>,
  judgement: "Bedömning",
  why: "Vad bygger bedömningen på?",
  judgements: { yes: "Ja", partly: "Delvis", no: "Nej", "too-early": "För tidigt att säga" } as Record<
    Judgement,
    string
  >,
  scalings: { yes: "Ja", partly: "Delvis", no: "Nej" } as Record<Scaling, string>,
  scaledUp: "Är arbetet uppskalat i ordinarie verksamhet?",
  how: "Hur, eller varför inte?",
  dimensions: "Vilka delar av systemet har projektet berört?",
  save: "Spara utkastet",
  saved: "Utkastet är sparat.",
  review: "Läs igenom och underteckna",
  reviewTitle: "Läs igenom utvärderingen",
  reviewLead: "När utvärderingen är undertecknad kan den inte ändras, och ärendet avslutas.",
  sign: "Underteckna utvärderingen",
  change: "Ändra",
  signedTitle: "Utvärderingen är undertecknad",
  signed: (moment: string, by: string) => `Undertecknad ${moment} av ${by}.`,
};

const en: Same<typeof sv> = {
  title: "Evaluation",
  back: "To the case",
  lead: "The evaluation says what the project has given and taught us. It feeds the joint analysis of the call.",
  early:
    "The project has not been fully reported. You can write a draft now and sign when the final report is accepted.",
  pending: "The final report is registered and being processed. You can sign in a moment.",
  stopped: "The case was closed in another way. The evaluation cannot be signed.",
  children: "Write nothing that could point out individuals.",
  effects: "Output, outcome and impact",
  decisive: "Was the project decisive?",
  terms: "In the short and long term",
  scaling: "Has the work become part of ordinary operations?",
  learning: "For the joint analysis",
  labels: {
    output: "Output: what has the project done and produced?",
    outcome: "Outcome: what has it led to for those who took part?",
    impact: "Impact: what change is seen or expected in the longer run?",
    shortTerm: "What does the project mean in the short term, and for whom?",
    longTerm: "What does the project mean in the long term, and for whom?",
    lessons: "Lessons",
    challenges: "Challenges",
    conditions: "Conditions",
  },
  hints: {
    lessons: "What would you advise others to do, or not to do?",
    challenges: "What was difficult, and how was it solved?",
    conditions: "What needs to be in place for the way of working to succeed?",
  },
  judgement: "Judgement",
  why: "What does the judgement rest on?",
  judgements: { yes: "Yes", partly: "Partly", no: "No", "too-early": "Too early to say" },
  scalings: { yes: "Yes", partly: "Partly", no: "No" },
  scaledUp: "Is the work scaled up into ordinary operations?",
  how: "How, or why not?",
  dimensions: "Which parts of the system has the project touched?",
  save: "Save the draft",
  saved: "The draft is saved.",
  review: "Read through and sign",
  reviewTitle: "Read the evaluation through",
  reviewLead: "Once signed, the evaluation cannot be changed, and the case is closed.",
  sign: "Sign the evaluation",
  change: "Change",
  signedTitle: "The evaluation is signed",
  signed: (moment, by) => `Signed ${moment} by ${by}.`,
};

/** The words of the officer's evaluation. */
export const evaluationWords = { sv, en };
