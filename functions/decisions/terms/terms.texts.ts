import type { SigningFault } from "../../platform/signing/signing.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Godkänn villkoren",
  staffTitle: "Villkor att godkänna",
  toProject: "Till projektets sida",
  back: "Till ärendet",
  link: (day: string) => `Skriv under villkoren senast ${day}`,
  linkTitle: "Villkoren ska skrivas under",
  linkIn: "Villkoren är inlämnade och kontrolleras",
  linkAccepted: "Villkoren är godkända",
  leads: {
    "to-send": "Villkoren är inte skickade än. Ni får ett mejl när de ska skrivas under.",
    waiting: (day: string) =>
      `Villkoren ska vara undertecknade och inlämnade senast ${day}. Inget betalas ut innan de är godkända.`,
    in: "Villkoren är inlämnade. Vi kontrollerar underskriften och hör av oss med mejl.",
    accepted: "Villkoren är godkända. Ni behöver inte göra något mer.",
    over: "Villkoren kan inte längre godkännas: bidraget har förfallit eller upphört på annat sätt.",
  },
  stepsTitle: "Så gör ni",
  steps: [
    "Hämta villkoren som PDF och läs dem.",
    "Låt dem skrivas under av den eller dem som tecknar organisationens firma: elektroniskt i PDF-filen, eller på papper som ni skannar.",
    "Ladda upp filen här. Har vi inte redan protokoll eller stadgar som visar vem som får skriva under, ladda upp det också.",
    "Skriv vilka som har skrivit under, och lämna in.",
  ],
  read: "Läs och hämta villkoren",
  soon: "Filen görs just nu. Läs in sidan på nytt om en liten stund.",
  rightKnown: (jointly: number, names: string, day: string) =>
    jointly === 1
      ? `Så vitt vi vet får var och en av dessa skriva under ensam, till och med ${day}: ${names}.`
      : `Så vitt vi vet skriver ${jointly} av dessa under tillsammans, till och med ${day}: ${names}.`,
  rightUnknown:
    "Vi har inget protokoll och inga stadgar som visar vem som får skriva under för er nu. Bifoga det, och låt alla skriva under som krävs.",
  returnedTitle: "Villkoren behöver skickas in igen",
  late: "Dagen har gått. Ni kan fortfarande lämna in, så länge bidraget inte har förfallit.",
  handIn: "Lämna in villkoren",
  handedIn: "Villkoren är inlämnade.",
  files: "Filer",
  fileName: "Fil",
  size: "Storlek",
  added: "Tillagd",
  noFiles: "Ingen fil har kommit.",
  unchanged: "Börjar med villkoren precis som de skickades",
  otherVersion: "Kom för en tidigare version",
  byAt: (by: string, at: string) => `${by}, ${at}`,
  label: "Lägg till en fil",
  hint: "En PDF på högst 10 MB.",
  full: "Så många filer som får plats har kommit.",
  noFile: "Ladda upp de undertecknade villkoren först.",
  fileProblems: {
    "nothing-came": "Ingen fil kom fram. Försök igen.",
    empty: "Filen är tom.",
    "too-large": "Filen är större än 10 MB. Spara den mindre och försök igen.",
    "wrong-type": "Filen är ingen PDF. Spara eller skanna den som PDF och försök igen.",
    "needs-password": "Filen öppnas bara med lösenord. Spara den utan lösenord och försök igen.",
    threat: "Filen innehåller skadlig kod och är inte sparad.",
    "too-many": "Fler filer får inte plats.",
    "name-too-long": "Filens namn är för långt. Ge den ett kortare namn och försök igen.",
    "not-signed":
      "Det här är villkoren som vi skickade dem, utan underskrift. Skriv under och ladda upp den undertecknade filen.",
    "other-version": "Filen är en tidigare version av villkoren. Hämta och skriv under den som gäller nu.",
  },
  problems: {
    "not-known":
      "Vi har ingen uppgift som gäller i dag om vem som tecknar organisationen. Läs handlingen och fyll i den.",
    "day-passed": "Ange en dag som inte har gått.",
    "too-many-jointly": "Skriv minst så många namn som skriver under tillsammans.",
    "day-not-later": "Ange en dag som inte har kommit och som är senare än den som gäller nu.",
  },
  fault: (fault: SigningFault): string => {
    switch (fault.fault) {
      case "other-document":
        return "Underskriften gäller en annan version av villkoren än den som är skickad nu. Skicka tillbaka dem.";
      case "right-ended":
        return "Rätten att skriva under har gått ut. Läs en handling som gäller, eller skicka tillbaka villkoren.";
      case "not-authorised":
        return `De här personerna har enligt handlingen inte rätt att skriva under: ${fault.who.join(", ")}.`;
      case "too-few":
        return `Minst ${fault.needed} olika personer ska skriva under tillsammans. Skicka tillbaka villkoren.`;
    }
  },
  // Staff.
  staffLead:
    "Villkoren som mottagaren ska godkänna, vad som har kommit, och vad som väntar. Inget betalas ut innan de är godkända.",
  state: "Läge",
  states: {
    "to-send": "Ska skickas",
    waiting: "Väntar på mottagaren",
    in: "Väntar på kontroll",
    accepted: "Godkända",
    over: "Bidraget har upphört",
  },
  sentAt: "Skickade",
  lastDay: "Sista dag",
  overdue: (day: string) => `${day}, har gått`,
  signedBy: "Undertecknade av",
  proof: "Kom in",
  proofs: {
    pdf: "Som fil från mottagaren",
    paper: "På papper eller på annat sätt, inlagda av handläggaren",
    service: "Genom en tjänst för e-underskrift",
  },
  acceptedBy: "Godkända av",
  ground: "Rätten att skriva under",
  groundUntil: (ground: string, until: string) => `${ground}, till och med ${until}`,
  returned: "Skickade tillbaka",
  extended: "Mer tid",
  extendedRow: (from: string, to: string) => `Från ${from} till ${to}`,
  known: "Vad som är känt om organisationen",
  knownNone: "Ingen uppgift om vem som tecknar organisationen.",
  knownPeople: (jointly: number) => (jointly === 1 ? "Var och en ensam" : `${jointly} tillsammans`),
  ended: (day: string) => `Gick ut ${day}`,
  send: "Skicka villkoren",
  sendText: "Villkoren görs av bidraget som det är nu och skickas med en ny sista dag.",
  changed:
    "Bidragets villkor har ändrats sedan dokumentet skickades. Det ska skickas på nytt, och det som är undertecknat gäller inte.",
  force: {
    gained: "Beslutet har fått laga kraft.",
    running: (day: string) =>
      `Villkoren skickas när beslutet har fått laga kraft. Det kan överklagas till och med ${day}.`,
    unknown: "Villkoren skickas när beslutet har fått laga kraft. Det går inte att säga när det sker.",
  },
  byPost: "Villkor som har kommit på papper",
  byPostText: "Skanna dem och lägg till filen ovan. Skriv sedan vilka som har skrivit under.",
  byPostButton: "Lämna in för mottagaren",
  check: "Kontrollera",
  checkButton: "Spara kontrollen",
  extend: "Ge mer tid",
  extendButton: "Ändra sista dag",
  lapse: "Låt bidraget förfalla",
  lapseText:
    "Sista dagen har gått utan att villkoren är undertecknade. Hela beloppet blir fritt i årsramarna, ärendet får läget Förfallen, och alla som har del i ansökan får ett mejl. Står någon på reservlistan är platsen ledig för nästa.",
  lapseButton: "Låt bidraget förfalla",
};

const en: Same<typeof sv> = {
  title: "Accept the terms",
  staffTitle: "Terms to accept",
  toProject: "To the project's page",
  back: "To the case",
  link: (day) => `Sign the terms by ${day}`,
  linkTitle: "The terms are to be signed",
  linkIn: "The terms are in, and are being checked",
  linkAccepted: "The terms have been accepted",
  leads: {
    "to-send": "The terms have not been sent yet. You will get a mail when they are to be signed.",
    waiting: (day) =>
      `The terms must be signed and handed in by ${day}. Nothing is paid before they have been accepted.`,
    in: "The terms are in. We check the signature, and write to you.",
    accepted: "The terms have been accepted. There is nothing more to do.",
    over: "The terms can no longer be accepted: the grant has lapsed, or has ended in another way.",
  },
  stepsTitle: "What to do",
  steps: [
    "Download the terms as a PDF and read them.",
    "Have them signed by the person or persons who sign for the organisation: electronically in the PDF, or on paper that you scan.",
    "Upload the file here. Unless we already have minutes or statutes that show who may sign, upload them too.",
    "Write who has signed, and hand in.",
  ],
  read: "Read and download the terms",
  soon: "The file is being made. Load the page again in a little while.",
  rightKnown: (jointly, names, day) =>
    jointly === 1
      ? `As far as we know each of these may sign alone, until ${day}: ${names}.`
      : `As far as we know ${jointly} of these sign together, until ${day}: ${names}.`,
  rightUnknown:
    "We have no minutes or statutes that show who may sign for you now. Attach them, and have everybody sign who must.",
  returnedTitle: "The terms must be sent in again",
  late: "The day has passed. You can still hand in, as long as the grant has not lapsed.",
  handIn: "Hand in the terms",
  handedIn: "The terms are in.",
  files: "Files",
  fileName: "File",
  size: "Size",
  added: "Added",
  noFiles: "No file has come.",
  unchanged: "Begins with the terms exactly as they were sent",
  otherVersion: "Came for an earlier version",
  byAt: (by, at) => `${by}, ${at}`,
  label: "Add a file",
  hint: "A PDF of at most 10 MB.",
  full: "As many files as fit have come.",
  noFile: "Upload the signed terms first.",
  fileProblems: {
    "nothing-came": "No file arrived. Try again.",
    empty: "The file is empty.",
    "too-large": "The file is larger than 10 MB. Save it smaller and try again.",
    "wrong-type": "The file is not a PDF. Save or scan it as a PDF and try again.",
    "needs-password": "The file opens only with a password. Save it without one and try again.",
    threat: "The file holds harmful code, and has not been saved.",
    "too-many": "No more files fit.",
    "name-too-long": "The name of the file is too long. Give it a shorter one and try again.",
    "not-signed": "These are the terms as we sent them, without a signature. Sign them, and upload the signed file.",
    "other-version": "The file is an earlier version of the terms. Download and sign the one that holds now.",
  },
  problems: {
    "not-known":
      "Nothing is known that holds today of who signs for the organisation. Read the document and fill it in.",
    "day-passed": "Give a day that has not passed.",
    "too-many-jointly": "Write at least as many names as sign together.",
    "day-not-later": "Give a day that has not come, and that is later than the one that holds now.",
  },
  fault: (fault): string => {
    switch (fault.fault) {
      case "other-document":
        return "The signature is on another version of the terms than the one that has been sent now. Send them back.";
      case "right-ended":
        return "The right to sign has ended. Read a document that holds, or send the terms back.";
      case "not-authorised":
        return `By the document these people have no right to sign: ${fault.who.join(", ")}.`;
      case "too-few":
        return `At least ${fault.needed} different people must sign together. Send the terms back.`;
    }
  },
  staffLead:
    "The terms that the holder is to accept, what has come, and what is waited for. Nothing is paid before they have been accepted.",
  state: "State",
  states: {
    "to-send": "To be sent",
    waiting: "Waits for the holder",
    in: "Waits to be checked",
    accepted: "Accepted",
    over: "The grant has ended",
  },
  sentAt: "Sent",
  lastDay: "Last day",
  overdue: (day) => `${day}, has passed`,
  signedBy: "Signed by",
  proof: "Came in",
  proofs: {
    pdf: "As a file from the holder",
    paper: "On paper or in another way, entered by the officer",
    service: "Through an e-signature service",
  },
  acceptedBy: "Accepted by",
  ground: "The right to sign",
  groundUntil: (ground, until) => `${ground}, until ${until}`,
  returned: "Sent back",
  extended: "More time",
  extendedRow: (from, to) => `From ${from} to ${to}`,
  known: "What is known of the organisation",
  knownNone: "Nothing is known of who signs for the organisation.",
  knownPeople: (jointly) => (jointly === 1 ? "Each alone" : `${jointly} together`),
  ended: (day) => `Ended ${day}`,
  send: "Send the terms",
  sendText: "The terms are made of the grant as it is now, and sent with a new last day.",
  changed:
    "The terms of the grant have changed since the document was sent. It is to be sent anew, and what has been signed does not hold.",
  force: {
    gained: "The decision has gained legal force.",
    running: (day) => `The terms are sent when the decision has gained legal force. It can be appealed until ${day}.`,
    unknown: "The terms are sent when the decision has gained legal force. Nobody can say when that is.",
  },
  byPost: "Terms that came on paper",
  byPostText: "Scan them and add the file above. Then write who has signed.",
  byPostButton: "Hand in for the holder",
  check: "Check",
  checkButton: "Save the check",
  extend: "Give more time",
  extendButton: "Change the last day",
  lapse: "Let the grant lapse",
  lapseText:
    "The last day has passed without signed terms. All of the amount becomes free in the frames of the years, the case gets the state Lapsed, and everybody who has a part in the application gets a mail. If somebody is on the reserve list, the place is free for the next.",
  lapseButton: "Let the grant lapse",
};

/** The words of a grant's terms, for holders and staff. */
export const termsTexts = { sv, en };
