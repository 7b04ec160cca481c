import type { Same } from "../vocabulary/language.ts";

const sv = {
  title: "Något väntas fortfarande in i ärendet",
  returned: (due: string) =>
    `Ansökan är återlämnad för komplettering till och med ${due}. Beslutar ni före dess prövas den som den står nu, och det som sökanden har påbörjat kommer inte med.`,
  unread: "Sökanden har kompletterat ansökan, och ingen har markerat att ändringarna är lästa.",
  unanswered: (number: number) => `Sökanden har inte svarat på vår fråga ${number}.`,
  unansweredBy: (number: number, due: string) =>
    `Sökanden har till och med ${due} på sig att svara på vår fråga ${number}.`,
  theirs: (number: number) => `Sökandens fråga ${number} är inte besvarad.`,
  toCase: "Till ärendet",
};

const en: Same<typeof sv> = {
  title: "Something is still waited for in the case",
  returned: (due) =>
    `The application has been returned for completion until ${due}. If you decide before that it is judged as it stands now, and what the applicant has begun is left out.`,
  unread: "The applicant has completed the application, and nobody has marked the changes as read.",
  unanswered: (number) => `The applicant has not answered our question ${number}.`,
  unansweredBy: (number, due) => `The applicant has until ${due} to answer our question ${number}.`,
  theirs: (number) => `The applicant's question ${number} has not been answered.`,
  toCase: "To the case",
};

export const stillWaitedTexts = { sv, en };
