import type { ChosenBy } from "../../calls/choosing.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Bedöm ansökan",
  lead: (deadline: string) => `Läs ansökan och lämna din bedömning senast ${deadline}.`,
  late: (deadline: string) =>
    `Bedömningen skulle ha lämnats senast ${deadline}. Du kan fortfarande lämna den så länge ansökan tar emot bedömningar.`,
  enough: "Bedömningen är avslutad och ansökan går strax vidare till beslut. Det du lämnar in innan dess kommer med.",
  roundEnded: (until: string) =>
    `Handläggaren har avslutat bedömningen. Du kan ändå lämna in det du har skrivit till och med ${until}, om ansökan inte avgörs innan dess. Det står då som sent inlämnat, bredvid de andras.`,
  enoughInGroup:
    "Gruppens bedömning är avslutad och ansökan går strax vidare till beslut. Det du lämnar in innan dess kommer med.",
  jump: "På den här sidan",
  toApplication: "Ansökan",
  toReview: "Din bedömning",
  foundConflict: "Anmäl jäv",
  yours: "Din bedömning",
  yoursIntro: "Sätt poäng på varje kriterium och motivera med egna ord. Du kan spara och fortsätta senare.",
  eachAlone: "Andra bedömare ser inte vad du skriver, och du ser inte vad de skriver.",
  readEachOther:
    "Ni som bedömer får läsa varandras bedömningar, var och en när den egna är inlämnad. Innan dess ser ingen av er vad de andra skriver.",
  noNames: (people: string) =>
    `Skriv inget som pekar ut ${people}, och inget om någons hälsa eller familj. Bedömningen blir offentlig när ärendet är avgjort.`,
  save: "Spara och fortsätt senare",
  submit: "Lämna in bedömningen",
  frozen: "När du har lämnat in bedömningen kan du inte ändra den.",
  saved: "Sparat",
  savedText: "Det du har skrivit är sparat. Du kan stänga sidan och öppna din länk igen när du vill fortsätta.",
  completedTitle: "Ansökan har kompletterats",
  completed: "Sökanden har kompletterat ansökan sedan du blev ombedd att bedöma den. Det här har ändrats:",
  completedMeanwhile:
    "Bedömningen är sparad men inte inlämnad: ansökan kompletterades medan du skrev. Läs vad som har ändrats, ändra bedömningen om det behövs och lämna in den igen.",
  merged: "Du har också skrivit i en annan flik",
  mergedText: "Det du ändrade där och inte här står nu i formuläret. Ändrat i den andra fliken:",
  notSubmitted: "Bedömningen är sparad men inte inlämnad. Läs igenom den och lämna in den igen.",
  merge: {
    title: "Du har ändrat samma sak i två flikar",
    text: "Du har bedömningen öppen i två flikar. Den andra kallas Flik 2 här. Det som bara är ändrat i en av dem är sammanfört. Välj vad som ska gälla för resten och spara.",
    other: "Flik 2",
    tab: "En annan flik",
  },
  receipt: "Din bedömning är inlämnad",
  receiptText: (title: string, moment: string) => `Bedömningen av ${title} kom in ${moment}.`,
  receiptNext: {
    reviewers: "Tack! När alla bedömningar har kommit in går ansökan vidare till beslut.",
    group: "Tack! När alla i gruppen har svarat går ansökan vidare till beslut.",
    direct: "Tack! Det du har skrivit är ett underlag för beslutet.",
  } satisfies Record<ChosenBy, string>,
  others: "De andras bedömningar",
  othersNotYet: "Ingen annan har lämnat in ännu. Öppna länken igen senare, så står de inlämnade bedömningarna här.",
  receiptFrozen:
    "Bedömningen kan inte ändras. Kontakta handläggaren om något behöver rättas. Kontaktuppgifter finns i våra mejl.",
  lateConflict:
    "Upptäcker du i efterhand att du är eller kan vara jävig? Anmäl det, så räknas din bedömning inte längre.",
  lateConflictLink: "Anmäl jäv",
  closedTitle: "Bedömningen behövs inte längre",
  closed: {
    enough: "Bedömningen är avslutad och ansökan har gått vidare till beslut.",
    group: "Gruppens bedömning är avslutad och ansökan har gått vidare till beslut.",
    decided: "Beslut är registrerat i ärendet, som inte längre tar emot bedömningar.",
    withdrawn: "Ansökan är återkallad av den som sökte.",
    withdrawing: "En återkallelse av ansökan är registrerad och behandlas.",
    other: "Ansökan tar inte längre emot bedömningar.",
  },
  closedThanks: "Du behöver inte göra något mer. Tack för att du ställde upp.",
  closedDraft: "Det du hade sparat",
};

const en: Same<typeof sv> = {
  title: "Review the application",
  lead: (deadline) => `Read the application and submit your review by ${deadline}.`,
  late: (deadline) =>
    `The review was due by ${deadline}. You can still submit it as long as the application takes reviews.`,
  enough:
    "The round has ended and the application will go on to decision in a moment. What you submit before that is included.",
  roundEnded: (until) =>
    `The case officer has ended the round of reviews. You may still submit what you have written until ${until}, unless the application is decided before that. It is then shown as late, beside the others.`,
  enoughInGroup:
    "The group's round has ended and the application will go on to decision in a moment. What you submit before that is included.",
  jump: "On this page",
  toApplication: "The application",
  toReview: "Your review",
  foundConflict: "Declare a conflict of interest",
  yours: "Your review",
  yoursIntro: "Score each criterion and give your reasons in your own words. You can save and continue later.",
  eachAlone: "Other reviewers do not see what you write, and you do not see what they write.",
  readEachOther:
    "You who review may read each other's reviews, each of you once your own is submitted. Until then none of you sees what the others write.",
  noNames: (people) =>
    `Write nothing that points out ${people}, and nothing about anybody's health or family. The review becomes public when the case is decided.`,
  save: "Save and continue later",
  submit: "Submit the review",
  frozen: "Once you have submitted the review you cannot change it.",
  saved: "Saved",
  savedText: "What you have written is saved. You can close the page and open your link again to continue.",
  completedTitle: "The application has been completed",
  completed: "The applicant has completed the application since you were asked to review it. This has changed:",
  completedMeanwhile:
    "The review is saved but not submitted: the application was completed while you were writing. Read what has changed, change the review if you need to, and submit it again.",
  merged: "You have also written in another tab",
  mergedText: "What you changed there and not here now stands in the form. Changed in the other tab:",
  notSubmitted: "The review is saved but not submitted. Read it through and submit it again.",
  merge: {
    title: "You have changed the same thing in two tabs",
    text: "You have the review open in two tabs. The other one is called Tab 2 here. What was changed in only one of them is brought together. Choose what is to apply for the rest, and save.",
    other: "Tab 2",
    tab: "Another tab",
  },
  receipt: "Your review is submitted",
  receiptText: (title, moment) => `The review of ${title} was received on ${moment}.`,
  receiptNext: {
    reviewers: "Thank you! When all reviews are in, the application goes on to decision.",
    group: "Thank you! When everybody of the group has answered, the application goes on to decision.",
    direct: "Thank you! The decision rests on what you have written, among other things.",
  },
  others: "The others' reviews",
  othersNotYet:
    "Nobody else has submitted yet. Open your link again later, and the reviews that are submitted stand here.",
  receiptFrozen:
    "The review cannot be changed. Contact the case officer if something needs correcting. Contact details are in our mails.",
  lateConflict:
    "Do you find out afterwards that you have or may have a conflict of interest? Declare it, and your review no longer counts.",
  lateConflictLink: "Declare a conflict of interest",
  closedTitle: "The review is no longer needed",
  closed: {
    enough: "The round of reviews has ended and the application has gone on to decision.",
    group: "The group's round has ended and the application has gone on to decision.",
    decided: "A decision is recorded in the case, which no longer takes reviews.",
    withdrawn: "The application has been withdrawn by the applicant.",
    withdrawing: "A withdrawal of the application is registered and being processed.",
    other: "The application no longer takes reviews.",
  },
  closedThanks: "There is nothing more you need to do. Thank you for taking part.",
  closedDraft: "What you had saved",
};

/** Why a review is no longer asked for. */
export type Closed = keyof typeof sv.closed;
export const judgementTexts = { sv, en };
