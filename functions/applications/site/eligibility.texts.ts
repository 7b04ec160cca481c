import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Kan vi söka?",
  lead: "Svara på några frågor, så får ni veta om något hindrar att ni söker. Svaren sparas inte.",
  link: "Kan vi söka? Svara på några frågor",
  show: "Visa svaret",
  may: "Ni kan söka",
  mayText: "Inget av era svar hindrar att ni söker. Ansökan prövas sedan mot utlysningens villkor.",
  mayNot: "Det här hindrar att ni söker",
  ask: "Är ni osäkra på hur frågorna ska förstås? Fråga gärna innan ni börjar.",
  free: "Sidan är bara en hjälp. Ni kan börja en ansökan ändå.",
  begin: "Till utlysningen för att börja",
};

const en: Same<typeof sv> = {
  title: "May we apply?",
  lead: "Answer a few questions to learn whether anything stops you from applying. Your answers are not kept.",
  link: "May we apply? Answer a few questions",
  show: "Show the answer",
  may: "You may apply",
  mayText: "None of your answers stops you from applying. The application is then examined by the terms of the call.",
  mayNot: "This stops you from applying",
  ask: "Are you not sure how the questions are meant? Do ask before you begin.",
  free: "This page is only a help. You can begin an application all the same.",
  begin: "To the call, to begin",
};

export const eligibilityTexts = { sv, en };
