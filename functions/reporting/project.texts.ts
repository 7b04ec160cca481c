import type { Same } from "../vocabulary/language.ts";

const sv = {
  caption: "Projektets sida",
  begin: "Börja på en rapport",
  goOn: (number: number) => `Fortsätt med rapport ${number}`,
  holder: "Mottagare",
  registrationNumber: "Diarienummer",
  period: "Projektperiod",
  decided: "Beslutsdag",
  years: "Beviljat per år",
  year: "År",
  amount: "Belopp",
  conditions: "Villkor",
  aim: "Vad projektet ska göra",
  earlierTerms: "Tidigare villkor",
  decline: "Avstå från bidraget",
  payee: "Vart bidraget betalas",
  reckoned: "Så räknas bidraget",
  submittedTitle: "Rapporten är inlämnad",
  submitted: "Tack. Ni får besked när handläggaren har granskat den.",
  askedTitle: "Begäran är skickad",
  asked: "Ni får ett mejl när handläggaren har svarat. Till dess gäller den dag som gällde förut.",
};

const en: Same<typeof sv> = {
  caption: "The project's page",
  begin: "Begin a report",
  goOn: (number) => `Go on with report ${number}`,
  holder: "Grant holder",
  registrationNumber: "Registration number",
  period: "Project period",
  decided: "Day of decision",
  years: "Granted by year",
  year: "Year",
  amount: "Amount",
  conditions: "Conditions",
  aim: "What the project is to do",
  earlierTerms: "Earlier terms",
  decline: "Decline the grant",
  payee: "Where the grant is paid",
  reckoned: "How the grant is computed",
  submittedTitle: "The report is submitted",
  submitted: "Thank you. You will hear from us when the case officer has examined it.",
  askedTitle: "The request is sent",
  asked: "You get a mail when the case officer has answered. Until then the earlier day holds.",
};

export const projectTexts = { sv, en };
