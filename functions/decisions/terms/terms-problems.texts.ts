import type { SigningFault } from "../../platform/signing/signing.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
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
};

const en: Same<typeof sv> = {
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
};

/** What can be wrong with a file, a form or a signature of a grant's terms. */
export const termsProblemTexts = { sv, en };
