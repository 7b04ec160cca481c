import type { No } from "../../vocabulary/refusal.ts";

const unchanged = { sv: "Inget har ändrats.", en: "Nothing has changed." };

export const termsLapsed: No = {
  code: "terms-lapsed",
  status: 409,
  title: { sv: "Bidraget har upphört", en: "The grant has ended" },
  text: {
    sv: `Villkoren kan inte längre godkännas: bidraget har förfallit eller upphört på annat sätt. ${unchanged.sv}`,
    en: `The terms can no longer be accepted: the grant has lapsed, or has ended in another way. ${unchanged.en}`,
  },
  whatToDo: {
    sv: "Har ni skrivit under i tid, eller finns det skäl att pröva saken igen, hör av er till handläggaren.",
    en: "If you signed in time, or there is reason to look at it again, write to the case officer.",
  },
};

export const termsAccepted: No = {
  code: "terms-accepted",
  status: 409,
  title: { sv: "Villkoren är redan godkända", en: "The terms have been accepted already" },
  text: ({ who = "", when = "" }) => ({
    sv: `${who} kontrollerade och godkände dem ${when}. ${unchanged.sv}`,
    en: `${who} checked and accepted them ${when}. ${unchanged.en}`,
  }),
};

export const otherTerms: No = {
  code: "other-terms",
  status: 409,
  title: { sv: "Villkoren har skickats på nytt", en: "The terms have been sent anew" },
  text: {
    sv: "Det du har framför dig gäller en tidigare version av villkoren. Den som är skickad nu ska skrivas under. Filerna som har kommit finns kvar, och inget annat har ändrats.",
    en: "What you have before you is about an earlier version of the terms. The one that has been sent now is to be signed. The files that have come are kept, and nothing else has changed.",
  },
  whatToDo: {
    sv: "Läs in sidan på nytt och hämta den version som gäller.",
    en: "Reload the page, and download the version that holds.",
  },
};

export const noTermsAsked: No = {
  code: "no-terms-asked",
  status: 409,
  title: { sv: "Inga villkor väntar på underskrift", en: "No terms wait to be signed" },
  text: {
    sv: `Villkoren är inte skickade, eller lämnades in nyss och väntar på kontroll. ${unchanged.sv}`,
    en: `The terms have not been sent, or were handed in just now and wait to be checked. ${unchanged.en}`,
  },
};

export const nothingToCheck: No = {
  code: "nothing-to-check",
  status: 409,
  title: { sv: "Inget väntar på kontroll", en: "Nothing waits to be checked" },
  text: {
    sv: `Inga undertecknade villkor väntar på kontroll. En kollega kan ha skickat tillbaka dem. ${unchanged.sv}`,
    en: `No signed terms wait to be checked. A colleague may have sent them back. ${unchanged.en}`,
  },
};

export const signatoryIsOfficer: No = {
  code: "signatory-is-officer",
  status: 403,
  title: { sv: "Du står bland dem som har skrivit under", en: "You are among those who signed" },
  text: {
    sv: `Den som skriver under för mottagaren kan inte kontrollera underskriften för myndigheten. ${unchanged.sv}`,
    en: `Whoever signs for the holder cannot check the signature for the authority. ${unchanged.en}`,
  },
  whatToDo: {
    sv: "Be en kollega kontrollera villkoren. Är det en annan person med samma namn gör kollegan likadant.",
    en: "Ask a colleague to check the terms, also when it is another person of the same name.",
  },
};

export const termsStillOpen: No = {
  code: "terms-still-open",
  status: 409,
  title: { sv: "Dagen har inte gått", en: "The day has not passed" },
  text: ({ day = "" }) => ({
    sv: `Mottagaren kan skriva under till och med ${day}. Bidraget kan förfalla efter den dagen. ${unchanged.sv}`,
    en: `The holder can sign until ${day}. The grant can lapse after that day. ${unchanged.en}`,
  }),
};

export const termsAreIn: No = {
  code: "terms-are-in",
  status: 409,
  title: { sv: "Undertecknade villkor väntar på kontroll", en: "Signed terms wait to be checked" },
  text: {
    sv: `Mottagaren har lämnat in undertecknade villkor. Kontrollera dem först. ${unchanged.sv}`,
    en: `The holder has handed in signed terms. Check them first. ${unchanged.en}`,
  },
};

export const noLegalForce: No = {
  code: "no-legal-force",
  status: 409,
  title: { sv: "Beslutet har inte fått laga kraft", en: "The decision has no legal force yet" },
  text: ({ day = "" }) => ({
    sv: `Utlysningen säger att villkoren skickas när beslutet har fått laga kraft. ${day === "" ? "Det går inte att säga när det sker: dagen för tillkännagivande eller underrättelse saknas, eller ett överklagande är inte avgjort." : `Det kan överklagas till och med ${day}.`} ${unchanged.sv}`,
    en: `The call says that the terms are sent when the decision has gained legal force. ${day === "" ? "Nobody can say when that is: the day of announcement or of telling is missing, or an appeal is open." : `It can be appealed until ${day}.`} ${unchanged.en}`,
  }),
  whatToDo: {
    sv: "Anteckna vad som är känt om protokoll, underrättelse och överklaganden på beslutets sida.",
    en: "Note what is known of minutes, telling and appeals on the page of the decision.",
  },
};

export const termsOfTakeover: No = {
  code: "terms-of-takeover",
  status: 409,
  title: { sv: "Bidraget kan inte förfalla", en: "The grant cannot lapse" },
  text: {
    sv: "En annan mottagare har tagit över projektet, och den tidigare hade godkänt villkoren. Inget har ändrats.",
    en: "Another holder has taken the project over, and the earlier one had accepted the terms. Nothing has changed.",
  },
  whatToDo: {
    sv: "Ge mer tid att skriva under, eller säg upp bidraget.",
    en: "Give more time to sign, or terminate the grant.",
  },
};
