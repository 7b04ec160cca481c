import type { No } from "../../vocabulary/refusal.ts";

export const starterStays: No = {
  code: "starter-stays",
  status: 409,
  title: { sv: "Den som började ansökan kan inte tas bort", en: "The person who began cannot be removed" },
  text: {
    sv: "Den som började ansökan är dess kontakt så länge den inte är inlämnad. Utan kontakt kan vi inte nå er.",
    en: "The person who began the application is its contact until it is submitted. Without a contact we cannot reach you.",
  },
  whatToDo: {
    sv: "Ska någon annan vara kontakt? Skriv den personen som kontaktperson i ansökan. Efter inlämningen kan den som började tas bort.",
    en: "Is somebody else to be the contact? Write that person as the contact person in the application. Once it is submitted, the one who began can be removed.",
  },
};

export const contactStays: No = {
  code: "contact-stays",
  status: 409,
  title: {
    sv: "Kontaktpersonen och firmatecknaren kan bara bytas ut",
    en: "The contact person and the signatory can only be replaced",
  },
  text: {
    sv: "Utan kontaktperson når vi er inte, och utan firmatecknare kan ingen skriva under. Inget har ändrats.",
    en: "Without a contact person we cannot reach you, and without a signatory nobody can sign. Nothing has changed.",
  },
  whatToDo: {
    sv: "Byt kontaktperson på sidan om personer. Firmatecknaren byter vi åt er mot ett underlag, till exempel protokollet: kontakta oss.",
    en: "Replace the contact person on the page about people. We replace the signatory for you against proof, such as the minutes: contact us.",
  },
};

export const takesPartOtherwise: No = {
  code: "takes-part-otherwise",
  status: 409,
  title: {
    sv: "Personen kan inte vara med för er i det här ärendet",
    en: "The person cannot take part for you in this case",
  },
  text: {
    sv: "Adressen hör till någon som har ett uppdrag i ärendet, och ingen kan vara med på båda sidor. Inget har ändrats.",
    en: "The address belongs to somebody who has a task in the case, and nobody can be on both sides. Nothing has changed.",
  },
  whatToDo: {
    sv: "Ange någon annan, eller kontakta oss om ni tror att det är fel.",
    en: "Name somebody else, or contact us if you think that this is wrong.",
  },
};
