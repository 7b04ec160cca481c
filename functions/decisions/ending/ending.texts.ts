import type { Same } from "../../vocabulary/language.ts";

const sv = {
  // The holder declines.
  declineLink: "Avstå från bidraget",
  declineTitle: "Avstå från bidraget",
  declineLead: "Om projektet inte blir av, eller inte ska fortsätta, kan ni avstå från bidraget.",
  declineText: [
    "Pengarna som är kvar blir fria för andra projekt. Ni kan inte ångra er: ett nytt bidrag kräver en ny ansökan.",
    "Har ni redan fått pengar hör vi av oss om det som ska betalas tillbaka. Rapporter som är inlämnade granskas som vanligt.",
  ],
  declineReason: "Varför avstår ni?",
  declineReasonHint: "Skriv inget om enskilda personer. Kan lämnas tomt.",
  declineButton: "Avstå från bidraget",
  keep: "Behåll bidraget",
  toProject: "Till projektets sida",
  cannotDecline: "Bidraget kan inte avstås nu. Projektet är avslutat, eller så behandlas något i ärendet just nu.",
  // The officer settles.
  settleTitle: "Avräkna bidraget",
  settleLead:
    "Bidraget har upphört i förtid och pengar har betalats ut eller väntar. Gå igenom det som är betalt. Inget krävs tillbaka förrän ni har avräknat bidraget här.",
  back: "Till ärendet",
  how: "Så upphörde bidraget",
  kinds: { declined: "Mottagaren avstod", terminated: "Uppsägning", lapsed: "Villkoren godkändes inte i tid" },
  since: "Sedan",
  claimsUntil: "Sista dag att redovisa kostnader",
  payments: "Utbetalningar",
  day: "Dag",
  cause: "Orsak",
  state: "Läge",
  amount: "Belopp",
  noPayments: "Inga utbetalningar.",
  outcome: "Det här blir följden",
  reclaimed: "Krävs tillbaka",
  due: "Betalas ut",
  released: "Frigörs i årsramarna",
  waitsForBank: "En utbetalning är på väg till banken. Avräkna när den är betald eller uttagen ur sin omgång.",
  note: "Hur har ni bedömt det som är utbetalt?",
  noteHint: "Står i ärendets historik. Skriv inget om enskilda personer.",
  settleButton: "Avräkna bidraget slutligt",
  settledTitle: "Bidraget är avräknat",
  settled: "Inget mer väntar på avräkning.",
};

const en: Same<typeof sv> = {
  declineLink: "Decline the grant",
  declineTitle: "Decline the grant",
  declineLead: "If the project does not come about, or is not to go on, you can decline the grant.",
  declineText: [
    "The money that is left becomes free for other projects. It cannot be undone: another grant needs another application.",
    "If you have been paid already, we will write to you about what is to be paid back. Reports that are in are examined as usual.",
  ],
  declineReason: "Why do you decline?",
  declineReasonHint: "Write nothing about individual people. It can be left empty.",
  declineButton: "Decline the grant",
  keep: "Keep the grant",
  toProject: "To the project's page",
  cannotDecline:
    "The grant cannot be declined now. The project has ended, or something in the case is being processed.",
  settleTitle: "Settle the grant",
  settleLead:
    "The grant has ended before its time, and money has been paid or waits. Go through what is paid. Nothing is claimed back until you have settled the grant here.",
  back: "To the case",
  how: "How the grant ended",
  kinds: { declined: "The holder declined", terminated: "Termination", lapsed: "The terms were not accepted in time" },
  since: "Since",
  claimsUntil: "Last day to report costs",
  payments: "Payments",
  day: "Day",
  cause: "Cause",
  state: "State",
  amount: "Amount",
  noPayments: "No payments.",
  outcome: "This will follow",
  reclaimed: "Claimed back",
  due: "Paid out",
  released: "Released in the frames of the years",
  waitsForBank: "A payment is on its way to the bank. Settle when it is paid, or taken out of its batch.",
  note: "How have you judged what has been paid?",
  noteHint: "It is shown in the history of the case. Write nothing about individual people.",
  settleButton: "Settle the grant for good",
  settledTitle: "The grant is settled",
  settled: "Nothing more waits to be settled.",
};

/** The words of a grant that ends before its time. */
export const endingTexts = { sv, en };
