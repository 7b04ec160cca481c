import { stageNames } from "../../pilot/stages/stages.texts.ts";
import type { Stage } from "../../pilot/stages/stages.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  review: {
    title: "Granska ansökan",
    lead: "Läs igenom ansökan innan du lämnar in den. Det du lämnar in kan inte ändras efteråt.",
    before: (people: string): readonly string[] => [
      "När du lämnar in intygar du att uppgifterna är riktiga och att organisationen står bakom ansökan.",
      `Ansökan blir en allmän handling. Kontrollera att texterna inte pekar ut ${people}.`,
    ],
    submit: "Lämna in ansökan",
    changedTitle: "Ansökan är inte inlämnad än",
    changed:
      "Någon annan har ändrat i ansökan sedan du läste igenom den. Läs ändringarna här och lämna sedan in, om allt är som det ska.",
    notHandedInTitle: "Filer som inte lämnas in",
    notHandedIn:
      "Filerna är bifogade till frågor som inte ställs när ni svarar som här. De finns kvar i utkastet, men lämnas inte in och läses inte av någon annan.",
    readsOnly: "Du är inbjuden att läsa. De som skriver kan ändra och lämna in ansökan.",
    people: "De som är med",
    notYet: "Ansökan kan lämnas in när inget saknas.",
    closes: (closes: string) => `Utlysningen stänger ${closes}.`,
    unproved: (email: string) =>
      `Du har inte öppnat länken i mejlet till ${email} ännu. Du kan lämna in ändå. Kontrollera att adressen är rätt: länken dit är vägen tillbaka till ansökan.`,
  },
  receipt: {
    title: "Ansökan är inlämnad",
    received: (moment: string) => `Vi tog emot den ${moment}.`,
    reference: "Referens",
    number: "Diarienummer",
    numberComes: "Diarienumret kommer i ett eget mejl och visas här.",
    mailed: "Vi har mejlat en kvittens till dig och till kontaktpersonen.",
    nextTitle: "Vad händer nu?",
    next: [
      "Därefter fattas beslut. Kontaktpersonen får det med e-post.",
      "Ni kan följa ansökan på dess sida och återkalla den fram till beslutet.",
    ] satisfies readonly string[],
    toApplication: "Till ansökans sida",
  },
  mine: {
    stageLabel: "Så långt har ansökan kommit",
    pending: "Något är registrerat i ärendet och behandlas just nu. Läs in sidan igen om en stund.",
    application: "Ansökan",
    submittedAt: "Inlämnad",
    holder: "På projektets sida redovisar ni projektet och ser vad som är betalat.",
    toProject: "Till projektets sida",
    people: "De som har tillgång till ansökan",
    withdraw: "Återkalla ansökan",
    appeal: "Så överklagar ni",
  },
  // Who submitted it says so; to staff it has come in.
  stages: { ...stageNames.sv, submitted: "Inlämnad" },
  stageText: {
    submitted: "Ansökan är inlämnad och bedöms.",
    reviewed: "Ansökan är bedömd och väntar på beslut.",
    funded: "Ansökan är beviljad.",
    reported: "Slutrapporten är godkänd och projektet utvärderas.",
    evaluated: "Projektet är utvärderat och ärendet är avslutat.",
    withdrawn: "Ansökan är återkallad. Den prövas inte.",
    rejected: "Ansökan är avslagen.",
    lapsed: "Villkoren godkändes inte i tid, så beslutet gäller inte längre.",
    terminated: "Projektet är avbrutet.",
    dismissed: "Ansökan prövas inte. Varför står i beslutet.",
  } satisfies Record<Stage, string>,
  /** Of a granted application: when its project is, as its days stand to the present one. */
  projectTime: {
    before: (start: string) => `Projektet börjar ${start}.`,
    during: (end: string) => `Projektet pågår till och med ${end}.`,
    after: (end: string) => `Projektets tid gick ut ${end}, och det slutredovisas.`,
  },
  /** Where the call is decided directly nobody reviews: the stage of reviewed applications is the one before a decision. */
  directStage: "Väntar på beslut",
  directText: {
    submitted: "Ansökan är inlämnad och går till beslut.",
    reviewed: "Ansökan väntar på beslut.",
  } as Partial<Record<Stage, string>>, // as: only the stages that are said otherwise
  withdraw: {
    title: "Återkalla ansökan",
    lead: "En återkallad ansökan prövas inte och kan inte lämnas in igen.",
    text: [
      "Handlingarna finns kvar hos oss eftersom de är allmänna. Vill ni söka på nytt medan utlysningen är öppen kan en ny ansökan börja med texterna från den här: välj Kopiera till en ny ansökan på ansökans sida.",
    ] satisfies readonly string[],
    reason: "Varför återkallar ni ansökan? (frivilligt)",
    reasonHint: "Det hjälper oss att göra nästa utlysning bättre.",
    button: "Ja, återkalla ansökan",
    keep: "Nej, behåll ansökan",
    cannot: "Ansökan kan inte återkallas i det här skedet. Kontakta oss om du har frågor.",
  },
};

const en: Same<typeof sv> = {
  review: {
    title: "Check the application",
    lead: "Read the application through before you submit it. What you submit cannot be changed afterwards.",
    before: (people) => [
      "By submitting you confirm that what is stated is correct and that the organisation stands behind it.",
      `The application becomes a public document. Check that the texts do not point out ${people}.`,
    ],
    submit: "Submit the application",
    changedTitle: "The application is not submitted yet",
    changed:
      "Somebody else has changed the application since you read it through. Read the changes here and then submit, if everything is as it should be.",
    notHandedInTitle: "Files that are not submitted",
    notHandedIn:
      "The files are attached to questions that are not asked when you answer as here. They stay in the draft, but are not submitted, and nobody else reads them.",
    readsOnly: "You are invited to read. Those who write can change and submit the application.",
    people: "Those who take part",
    notYet: "The application can be submitted when nothing is missing.",
    closes: (closes) => `The call closes on ${closes}.`,
    unproved: (email) =>
      `You have not yet opened the link in the mail to ${email}. You can submit all the same. Check that the address is right: the link sent there is the way back to the application.`,
  },
  receipt: {
    title: "The application is submitted",
    received: (moment) => `We received it on ${moment}.`,
    reference: "Reference",
    number: "Registration number",
    numberComes: "The registration number comes in a mail of its own and will be shown here.",
    mailed: "We have mailed a receipt to you and to the contact.",
    nextTitle: "What happens now?",
    next: [
      "A decision follows. The contact gets it by e-mail.",
      "You can follow the application on its page, and withdraw it until it is decided.",
    ],
    toApplication: "To the application's page",
  },
  mine: {
    stageLabel: "How far the application has come",
    pending: "Something is registered in the case and is being processed. Reload the page in a moment.",
    application: "The application",
    submittedAt: "Submitted",
    holder: "You report on the project and see what is paid on the project's page.",
    toProject: "To the project's page",
    people: "Those who have access to the application",
    withdraw: "Withdraw the application",
    appeal: "How to appeal",
  },
  stages: stageNames.en,
  stageText: {
    submitted: "The application is submitted and is being reviewed.",
    reviewed: "The application is reviewed and awaits a decision.",
    funded: "The application is granted.",
    reported: "The final report is accepted and the project is being evaluated.",
    evaluated: "The project is evaluated and the case is closed.",
    withdrawn: "The application is withdrawn and will not be considered.",
    rejected: "The application is rejected.",
    lapsed: "The terms were not accepted in time, so the decision no longer applies.",
    terminated: "The project is terminated.",
    dismissed: "The application is not considered. The decision says why.",
  },
  projectTime: {
    before: (start) => `The project begins on ${start}.`,
    during: (end) => `The project goes on until ${end}.`,
    after: (end) => `The project's time ended on ${end}, and its final report is to come or being examined.`,
  },
  directStage: "Awaits a decision",
  directText: {
    submitted: "The application is submitted and goes on to a decision.",
    reviewed: "The application awaits a decision.",
  },
  withdraw: {
    title: "Withdraw the application",
    lead: "A withdrawn application is not considered and cannot be submitted again.",
    text: [
      "The documents stay with us, since they are public. To apply again while the call is open, a new application can begin with the texts of this one: choose Copy to a new application on the application's page.",
    ],
    reason: "Why do you withdraw the application? (optional)",
    reasonHint: "It helps us to make the next call better.",
    button: "Yes, withdraw the application",
    keep: "No, keep the application",
    cannot: "The application cannot be withdrawn at this stage. Contact us if you have questions.",
  },
};

export const submissionTexts = { sv, en };
