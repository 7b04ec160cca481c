import type { No } from "../vocabulary/refusal.ts";

export const attesterEntered: No = {
  code: "attester-entered",
  status: 409,
  title: { sv: "Du kan inte attestera den här utbetalningen", en: "You cannot attest this payment" },
  text: {
    sv: "Utbetalningen beror på ett beslut eller godkännande som du själv har registrerat. Två andra personer ska attestera den. Inget har ändrats.",
    en: "The payment follows from a decision or an acceptance that you recorded yourself. Two other people must attest it. Nothing has changed.",
  },
};

export const attesterTwice: No = {
  code: "attester-twice",
  status: 409,
  title: { sv: "Du har redan attesterat utbetalningen", en: "You have already attested this payment" },
  text: {
    sv: "Den andra attesten ska göras av en annan person. Inget har ändrats.",
    en: "The second attest must be made by somebody else. Nothing has changed.",
  },
};

export const paymentInBatch: No = {
  code: "payment-in-batch",
  status: 409,
  title: { sv: "Ett förskott är på väg till banken", en: "An advance is on its way to the bank" },
  text: {
    sv: "Förskottet ligger i en utbetalningsomgång. Rapporten kan godkännas när ekonomin har markerat det som utbetalt eller tagit ut det ur omgången. Inget har ändrats.",
    en: "The advance is in a payment batch. The report can be accepted when finance has marked it as paid or taken it out of the batch. Nothing has changed.",
  },
};

export const paymentStayed: No = {
  code: "payment-stayed",
  status: 409,
  title: { sv: "Ett beslut får inte verkställas", en: "A decision may not be carried out" },
  text: ({ titles = "" }) => ({
    sv: `En domstol har bestämt att beslutet tills vidare inte får verkställas: ${titles}. Ingen omgång är gjord.`,
    en: `A court has ordered that the decision may not be carried out until further notice: ${titles}. No batch has been made.`,
  }),
  whatToDo: {
    sv: "Gör omgången utan de utbetalningarna. De kan tas med när handläggaren har antecknat att stoppet har upphört.",
    en: "Make the batch without those payments. They can be sent when the case officer has noted that the stay has ended.",
  },
};

export const unitHasNoPayee: No = {
  code: "unit-has-no-payee",
  status: 409,
  title: {
    sv: "En egen enhet har inget nummer att betala till",
    en: "A unit of the authority has no number to pay to",
  },
  text: {
    sv: "Bidraget är ett uppdrag till en egen enhet. Pengarna bokas på enhetens kostnadsställe när två personer på ekonomi har attesterat dem. Inget har ändrats.",
    en: "The grant is an assignment of a unit of the authority itself. The money is booked on the unit's cost centre when two people of finance have attested it. Nothing has changed.",
  },
};

export const unitHasNoAdvance: No = {
  code: "unit-has-no-advance",
  status: 409,
  title: { sv: "En egen enhet får inget förskott", en: "A unit of the authority gets no advance" },
  text: {
    sv: "Bidraget är ett uppdrag till en egen enhet. Enheten har myndighetens egna pengar att röra sig med, och det den får bokas när kostnader är godkända. Inget har ändrats.",
    en: "The grant is an assignment of a unit of the authority itself. The unit has the authority's own money to work with, and what it gets is booked when costs have been accepted. Nothing has changed.",
  },
};
export const bookedStays: No = {
  code: "booked-stays",
  status: 409,
  title: { sv: "En intern bokning kommer inte tillbaka", en: "An internal booking does not come back" },
  text: {
    sv: "Pengarna gick mellan kostnadsställen och inte genom banken. Inget har ändrats.",
    en: "The money went between cost centres and not through the bank. Nothing has changed.",
  },
  whatToDo: {
    sv: "Är beloppet fel rättar handläggaren det som är godkänt. Det som enheten har fått för mycket bokas tillbaka.",
    en: "If the amount is wrong, the officer corrects what was accepted. What the unit got too much is booked back.",
  },
};

export const paymentNotPaid: No = {
  code: "payment-not-paid",
  status: 409,
  title: { sv: "Utbetalningen är inte markerad som utbetald", en: "The payment is not marked as paid" },
  text: {
    sv: "Bara en utbetalning som är markerad som utbetald kan ha kommit tillbaka eller vara markerad av misstag. Inget har ändrats.",
    en: "Only a payment that is marked as paid can have come back or have been marked by mistake. Nothing has changed.",
  },
  whatToDo: {
    sv: "Ligger den i en utbetalningsomgång som banken inte kunde betala tar du ut den ur omgången.",
    en: "If it is in a payment batch that the bank could not pay, take it out of the batch.",
  },
};

export const returnSaidByYou: No = {
  code: "return-said-by-you",
  status: 409,
  title: { sv: "En annan person ska bekräfta det", en: "Somebody else must confirm it" },
  text: {
    sv: "Det är du som har skrivit att utbetalningen kom tillbaka. En annan person på ekonomin kontrollerar det mot banken och bekräftar. Inget har ändrats.",
    en: "It was you who said that the payment came back. Another person of finance checks it with the bank and confirms it. Nothing has changed.",
  },
};

export const nothingToSend: No = {
  code: "nothing-to-send",
  status: 409,
  title: { sv: "Inget väntar på banken", en: "Nothing waits for the bank" },
  text: {
    sv: "Alla utbetalningar i omgången är utbetalda, uttagna eller har kommit tillbaka. Därför finns ingen fil till banken.",
    en: "All payments of the batch have been paid, were taken out or came back. Therefore there is no file for the bank.",
  },
  whatToDo: {
    sv: "Det som ska betalas på nytt läggs i en ny omgång när två har attesterat det.",
    en: "What is to be paid anew goes into a new batch when two have attested it.",
  },
};

export const callFirst: No = {
  code: "call-first",
  status: 409,
  title: { sv: "Ring bidragsmottagaren först", en: "Call the grant holder first" },
  text: {
    sv: "Vart pengarna betalas har ändrats, eller angavs kort efter ett byte av personer, eller organisationsnumret har rättats. Utbetalningen är inte attesterad.",
    en: "Where the money is paid has changed, or was given shortly after people were replaced, or the organisation number was corrected. The payment is not attested.",
  },
  whatToDo: {
    sv: "Ring organisationen på ett nummer som inte står i begäran, och anteckna samtalet på sidan om vart bidraget betalas.",
    en: "Call the organisation at a number that is not in the request, and note the call on the page about where the grant is paid.",
  },
  goToLabel: { sv: "Vart bidraget betalas", en: "Where the grant is paid" },
};

/** What went to an earlier holder is never due to the one who holds the project now. */
export const paidToFormerHolder: No = {
  code: "paid-to-former-holder",
  status: 409,
  title: {
    sv: "Betalningen gick till den tidigare mottagaren",
    en: "The payment went to the earlier holder",
  },
  text: {
    sv: "Projektet har tagits över sedan dess, och kontot som gäller nu är en annans. Därför kan betalningen inte bli aktuell igen här. Inget är ändrat.",
    en: "The project has been taken over since then, and the account that holds now is another's. The payment can therefore not be due again here. Nothing is changed.",
  },
  whatToDo: {
    sv: "Kom överens med den tidigare mottagaren om hur pengarna ska nå dem, betala dem utanför tjänsten och skriv en anteckning i ärendet.",
    en: "Agree with the earlier holder on how the money is to reach them, pay it outside the service, and write a note in the case.",
  },
};
