import type { Same } from "../../vocabulary/language.ts";

const sv = {
  contactTitle: "Byt kontaktperson",
  contactLead:
    "Beslut, frågor och påminnelser går till kontaktpersonen. De länkar som den nuvarande har fått slutar fungera, och den nya får en egen. Båda adresserna och alla som är med får veta det genast.",
  signatoryTitle: "Byt firmatecknare",
  signatoryLead:
    "Firmatecknaren byts mot ett underlag, till exempel protokollet där den nya valdes. Båda adresserna och alla som är med får veta det genast.",
  now: "Nu",
  none: "Ingen",
  name: "Namn",
  email: "E-postadress",
  emailHint: "Är bara namnet fel skriver du samma adress igen. Då ändras inga länkar.",
  before: "Den som byts ut",
  leaves: "Slutar: personens länkar fungerar inte längre",
  stays: "Är kvar och kan skriva",
  proof: "Underlag",
  proofHint:
    "Vad visar att personen får teckna firman, och till när? Till exempel protokoll, stadgar eller registerutdrag.",
  reason: "Skäl",
  reasonHint: "Står i ärendets historik.",
  changeContact: "Byt kontaktperson",
  changeSignatory: "Byt firmatecknare",
  removeByStaff: "Ta bort en person",
  proofNow: "Underlag som gäller",
  payee: "Anges eller ändras ett kontonummer kort efter ett byte kan vi ringa upp er innan något betalas ut.",
};

const en: Same<typeof sv> = {
  contactTitle: "Replace the contact person",
  contactLead:
    "Decisions, questions and reminders go to the contact person. The links that the present one was sent stop working, and the new one gets a link. Both addresses and all who take part hear of it at once.",
  signatoryTitle: "Replace the signatory",
  signatoryLead:
    "The signatory is replaced against proof, such as the minutes by which the new one was elected. Both addresses and all who take part hear of it at once.",
  now: "Now",
  none: "None",
  name: "Name",
  email: "E-mail address",
  emailHint: "If only the name is wrong, write the same address again. Then no links change.",
  before: "The one who is replaced",
  leaves: "Leaves: the person's links no longer work",
  stays: "Stays and can write",
  proof: "Proof",
  proofHint:
    "What shows that the person may sign for the organisation, and until when? Minutes, statutes or an extract.",
  reason: "Reason",
  reasonHint: "Stands in the history of the case.",
  changeContact: "Replace the contact person",
  changeSignatory: "Replace the signatory",
  removeByStaff: "Remove a person",
  proofNow: "Proof that holds",
  payee: "If an account is entered or changed soon after a replacement, we may call you before anything is paid.",
};

export const changePeopleTexts = { sv, en };
