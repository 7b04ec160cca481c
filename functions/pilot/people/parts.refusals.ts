import type { No } from "../../vocabulary/refusal.ts";

export const readsOnly: No = {
  code: "reads-only",
  status: 403,
  title: { sv: "Din länk är till för att läsa", en: "Your link is for reading" },
  text: {
    sv: "Du är inbjuden att läsa och följa vad som händer. Med din länk går det inte att ändra, svara eller lämna in. Inget har ändrats.",
    en: "You are invited to read and to follow what happens. Your link does not let you change, answer or hand in anything. Nothing has changed.",
  },
  whatToDo: {
    sv: "Ska du skriva? Be den som bjöd in dig att ta bort dig och bjuda in dig igen som en som skriver. Skrev du något nyss står det här nedanför, så att du kan kopiera det.",
    en: "Are you to write? Ask whoever invited you to remove you and to invite you again as somebody who writes. If you have just written something, it is below for you to copy.",
  },
};

export const speakersOnly: No = {
  code: "speakers-only",
  status: 403,
  title: {
    sv: "Det här gör kontaktpersonen eller firmatecknaren",
    en: "The contact person or the signatory does this",
  },
  text: {
    sv: "Att släppa in och ta bort personer, återkalla, avstå eller begära andra villkor gör den som är kontaktperson eller firmatecknare. Inget har ändrats.",
    en: "Letting people in and removing them, withdrawing, declining or asking for other terms is done by the contact person or the signatory. Nothing has changed.",
  },
  whatToDo: {
    sv: "Be någon av dem, eller kontakta oss om ni inte når varandra. Skrev du något nyss står det här nedanför, så att du kan kopiera det.",
    en: "Ask one of them, or contact us if you cannot reach each other. If you have just written something, it is below for you to copy.",
  },
};

export const moneyOnly: No = {
  code: "money-only",
  status: 403,
  title: { sv: "Det här gör den som sköter pengarna", en: "Whoever sees to the money does this" },
  text: {
    sv: "Vart bidraget betalas anges av kontaktpersonen, firmatecknaren eller den som är inbjuden som kassör. Inget har ändrats.",
    en: "Where the grant is paid is said by the contact person, the signatory or whoever is invited as treasurer. Nothing has changed.",
  },
  whatToDo: {
    sv: "Be någon av dem. Vilka de är står på sidan om personer.",
    en: "Ask one of them. The page about people says who they are.",
  },
};
