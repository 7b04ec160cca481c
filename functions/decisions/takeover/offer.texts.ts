import type { Same } from "../../vocabulary/language.ts";

const sv = {
  offerTitle: "Ta över ett projekt",
  offerLead: (organisation: string, by: string, day: string) =>
    `${by} vill att ${organisation} tar över projektet från ${day}. Läs vad ni tar över, och svara.`,
  authority: "Myndigheten",
  youTakeOver: "Det här tar ni över",
  project: "Projektet",
  period: "Projektets tid",
  grant: "Bidraget i sin helhet",
  paid: "Redan utbetalt till den nuvarande mottagaren",
  advance: "Av det är förskott som inte är avräknat",
  left: "Återstår som mest",
  conditions: "Villkoren",
  reports: "Rapporter som återstår",
  aboutIt:
    "Ni tar över bidraget som det är: villkoren, rapporterna som återstår och förskott som ska avräknas. Om det visar sig att för mycket har betalats ut är det ni som betalar tillbaka. Det som den nuvarande mottagaren har redovisat står kvar som deras.",
  yourDetails: "Så här är ni angivna",
  wrongDetails: "Är något fel: tacka nej, och be om en ny begäran med rätt uppgifter.",
  yourAnswer: "Tar ni över projektet?",
  yes: "Ja, vi tar över det",
  no: "Nej, vi tackar nej",
  declineReason: "Varför inte?",
  declineReasonHint: "Kan lämnas tomt. Texten står i mejlet till den nuvarande mottagaren.",
  yourOthers: "De som i dag har tillgång till projektet",
  yourOthersHint: "Kontaktperson och firmatecknare byts alltid.",
  yourOthersEnd: "Deras tillgång upphör",
  yourOthersStay: "De får vara kvar",
  declared: "Stöd av mindre betydelse som ni har fått de senaste tre åren",
  declaredHint:
    "I euro, för er och de företag som genom ägande eller avtal är ett enda företag med er. Skriv 0 om ni inte har fått något.",
  euro: "euro",
  sendAnswer: "Skicka svaret",
  saidYes: "Tack. Ni har sagt ja. Vi beslutar, och ni får beslutet med mejl.",
  saidNo: "Tack. Ni har tackat nej. Inget mer händer.",
  isOver: "Det går inte längre att svara.",
};

const en: Same<typeof sv> = {
  offerTitle: "Take over a project",
  offerLead: (organisation, by, day) =>
    `${by} wants ${organisation} to take the project over from ${day}. Read what you take over, and answer.`,
  authority: "The authority",
  youTakeOver: "This is what you take over",
  project: "The project",
  period: "The project's time",
  grant: "The whole grant",
  paid: "Paid to the present holder already",
  advance: "Of that, advances that are not settled",
  left: "Left, at most",
  conditions: "The conditions",
  reports: "Reports to come",
  aboutIt:
    "You take the grant over as it is: the conditions, the reports to come, and advances that are to be settled. If too much turns out to have been paid, it is you who pay it back. What the present holder has reported stays theirs.",
  yourDetails: "How you are named",
  wrongDetails: "If something is wrong: say no, and ask for a new request with what is right.",
  yourAnswer: "Do you take the project over?",
  yes: "Yes, we take it over",
  no: "No, we do not",
  declineReason: "Why not?",
  declineReasonHint: "May be left empty. The text stands in the mail to the present holder.",
  yourOthers: "Those who have access to the project today",
  yourOthersHint: "Contact person and signatory always change.",
  yourOthersEnd: "Their access ends",
  yourOthersStay: "They may stay",
  declared: "De minimis aid that you have got in the last three years",
  declaredHint:
    "In euro, for you and the enterprises that by ownership or contract are a single undertaking with you. Write 0 if you have got none.",
  euro: "euro",
  sendAnswer: "Send the answer",
  saidYes: "Thank you. You have said yes. We decide, and you get the decision by mail.",
  saidNo: "Thank you. You have said no. Nothing more happens.",
  isOver: "It can no longer be answered.",
};

/** The words for who is to take a project over. */
export const offerTexts = { sv, en };
