import type { Same } from "../vocabulary/language.ts";

const sv = {
  title: "Utvärdering",
  back: "Till ärendet",
  lead: "Utvärderingen beskriver vad projektet har gett och lärt oss. Den blir underlag för den samlade analysen av utlysningen.",
  early:
    "Projektet är inte slutredovisat än. Du kan skriva ett utkast nu och underteckna när slutrapporten är godkänd.",
  pending: "Slutrapporten är registrerad och behandlas. Du kan underteckna om en liten stund.",
  stopped: "Ärendet är avslutat på annat sätt. Utvärderingen kan inte undertecknas.",
  children: "Skriv inget som kan peka ut enskilda personer.",
  besideTitle: "Sagt i frågesnurran",
  beside: (question: string) => `Sagt i frågesnurran om ${question}`,
  save: "Spara utkastet",
  saved: "Utkastet är sparat.",
  review: "Läs igenom och underteckna",
  reviewTitle: "Läs igenom utvärderingen",
  reviewLead: "När utvärderingen är undertecknad kan den inte ändras, och ärendet avslutas.",
  missing: "Länkarna leder till frågorna. När allt är ifyllt kan du underteckna.",
  changedTitle: "Utvärderingen har ändrats sedan du läste den",
  changed: "Den är inte undertecknad. Det här skiljer mot det du läste. Läs igenom den igen innan du undertecknar.",
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
  besideTitle: "Said in the question wheel",
  beside: (question) => `Said in the question wheel about ${question}`,
  save: "Save the draft",
  saved: "The draft is saved.",
  review: "Read through and sign",
  reviewTitle: "Read the evaluation through",
  reviewLead: "Once signed, the evaluation cannot be changed, and the case is closed.",
  missing: "The links lead to the questions. When everything is filled in, you can sign.",
  changedTitle: "The evaluation has changed since you read it",
  changed: "It is not signed. This differs from what you read. Read it through again before you sign.",
  sign: "Sign the evaluation",
  change: "Change",
  signedTitle: "The evaluation is signed",
  signed: (moment, by) => `Signed ${moment} by ${by}.`,
};

export const evaluationWords = { sv, en };
