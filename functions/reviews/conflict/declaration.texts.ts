import type { Texts } from "../../vocabulary/language.ts";

type Words = {
  title: string;
  lead: string;
  project: string;
  organisation: string;
  municipality: string;
  contact: string;
  signatory: string;
  deadline: string;
  when: string;
  grounds: readonly string[];
  duty: string;
  unsure: string;
  law: string;
  question: string;
  no: string;
  noHint: string;
  yes: string;
  yesHint: string;
  explanation: string;
  explanationHint: string;
  send: string;
  choose: string;
  tooLong: (limit: number) => string;
  recusedTitle: string;
  recusedText: string;
  recusedNext: string;
  recusedMistake: string;
};

export const declarationTexts: Texts<Words> = {
  sv: {
    title: "Är du jävig?",
    lead: "Innan du får läsa ansökan behöver du svara på om något kan göra dig partisk.",
    project: "Projekt",
    organisation: "Sökande",
    municipality: "Kommun",
    contact: "Kontaktperson",
    signatory: "Firmatecknare",
    deadline: "Bedömningen ska vara klar",
    when: "Du är jävig om",
    grounds: [
      "ansökan rör dig själv eller någon som står dig nära, till exempel din make, sambo, förälder, ditt barn eller syskon",
      "du eller någon som står dig nära företräder den sökande, till exempel i styrelsen, eller någon annan som har ett särskilt intresse av hur det går",
      "du har varit ombud för den sökande eller har hjälpt till med ansökan mot betalning",
      "något annat kan få folk att tvivla på att du är opartisk, till exempel att du är nära vän, ovän eller konkurrent med den sökande.",
    ],
    duty: "Den som är jävig får varken bedöma ansökan eller vara med när den behandlas, och ska själv säga till.",
    unsure: "Är du osäker? Fråga handläggaren innan du svarar.",
    law: "Reglerna finns i 6 kap. 28–32 §§ kommunallagen.",
    question: "Är du jävig i den här ansökan?",
    no: "Nej, jag är inte jävig",
    noHint: "Du får läsa och bedöma ansökan.",
    yes: "Ja, jag är eller kan vara jävig",
    yesHint: "Ditt uppdrag avslutas. Du får inte se ansökan.",
    explanation: "Vad beror det på? (frivilligt)",
    explanationHint: "Handläggaren ser vad du skriver. Skriv inget känsligt om dig själv eller andra.",
    send: "Fortsätt",
    choose: "Svara på om du är jävig.",
    tooLong: (limit) => `Texten är för lång. Korta den till högst ${limit} tecken.`,
    recusedTitle: "Tack, din anmälan om jäv är registrerad",
    recusedText: "Du deltar inte i bedömningen av ansökan och behöver inte göra något mer.",
    recusedNext: "Handläggaren ser din anmälan och utser en annan bedömare om det behövs.",
    recusedMistake: "Kontakta handläggaren om anmälan var ett misstag.",
  },
  en: {
    title: "Do you have a conflict of interest?",
    lead: "Before you may read the application, please say whether anything could make you partial.",
    project: "Project",
    organisation: "Applicant",
    municipality: "Municipality",
    contact: "Contact",
    signatory: "Authorised signatory",
    deadline: "Review due",
    when: "You have a conflict of interest if",
    grounds: [
      "the application concerns yourself or someone close to you, such as your spouse, partner, parent, child or sibling",
      "you or someone close to you represents the applicant, for example on its board, or anyone else with a particular interest in the outcome",
      "you have been an agent of the applicant, or have been paid to help with the application",
      "anything else could make people doubt that you are impartial, for example that you are a close friend, an opponent or a competitor of the applicant.",
    ],
    duty: "Whoever has a conflict of interest may neither review the application nor be present when it is handled, and must say so unasked.",
    unsure: "Not sure? Ask the case officer before you answer.",
    law: "The rules are in chapter 6, sections 28–32 of the Swedish Local Government Act (kommunallagen).",
    question: "Do you have a conflict of interest in this application?",
    no: "No, I have no conflict of interest",
    noHint: "You may read and review the application.",
    yes: "Yes, I have or may have a conflict of interest",
    yesHint: "Your task ends. You may not see the application.",
    explanation: "What is the reason? (optional)",
    explanationHint: "The case officer sees what you write. Write nothing sensitive about yourself or others.",
    send: "Continue",
    choose: "Say whether you have a conflict of interest.",
    tooLong: (limit) => `The text is too long. Shorten it to at most ${limit} characters.`,
    recusedTitle: "Thank you, your conflict of interest is registered",
    recusedText: "You take no part in the review of the application, and there is nothing more you need to do.",
    recusedNext: "The case officer sees your declaration and assigns another reviewer if one is needed.",
    recusedMistake: "Contact the case officer if the declaration was a mistake.",
  },
};
