import type { Payment, PaymentStatus } from "../pilot/items/payment.ts";
import { fieldNames } from "../vocabulary/field-names.texts.ts";
import type { Same } from "../vocabulary/language.ts";
import type { PaymentQueue } from "./attest.ts";

const sv = {
  ...fieldNames.sv,
  title: "Utbetalningar",
  lead: "Varje utbetalning attesteras av två personer innan den läggs i en utbetalningsomgång.",
  nav: "Lägen",
  tabs: { entered: "Att attestera", "attested-once": "Attesterade av en", attested: "Attesterade" } satisfies Record<
    PaymentQueue,
    string
  >,
  batches: "Utbetalningsomgångar",
  payees: "Ändringar av vart bidrag betalas",
  recoveryOrders: "Återkrav",
  captions: {
    entered: "Väntar på första attesten, äldst först",
    "attested-once": "Väntar på andra attesten, äldst först",
    attested: "Attesterade av två och klara att betala ut, äldst först",
  } satisfies Record<PaymentQueue, string>,
  empty: {
    entered: "Inga utbetalningar väntar på en första attest.",
    "attested-once": "Inga utbetalningar väntar på en andra attest.",
    attested: "Inga attesterade utbetalningar väntar på att betalas ut.",
  } satisfies Record<PaymentQueue, string>,
  makeBatch: "Gör en utbetalningsomgång",
  since: "Sedan",
  kinds: { payment: "Utbetalning", advance: "Förskott" } satisfies Readonly<Record<Payment["kind"], string>>,
  states: {
    entered: "Att attestera",
    "attested-once": "Attesterad av en",
    attested: "Attesterad",
    batched: "I utbetalningsomgång",
    paid: "Utbetald",
    cancelled: "Inställd",
  } satisfies Record<PaymentStatus, string>,
  back: "Till utbetalningar",
  titles: {
    payment: (amount) => `Utbetalning på ${amount}`,
    advance: (amount) => `Förskott på ${amount}`,
  } satisfies Readonly<Record<Payment["kind"], (amount: string) => string>>,
  facts: "Utbetalningen",
  causes: {
    report: (number: string) => `Godkänd rapport ${number}`,
    ending: "Slutavräkning av bidraget",
    advance: "Beslut om förskott",
    returned: "Avräknat förskott som kom tillbaka från banken",
  },
  enteredBy: "Registrerad av",
  payee: "Betalas till",
  noPayee: "Inget nummer gäller ännu. Utbetalningen kan inte läggas i en omgång.",
  paidOn: "Utbetald",
  batch: "Utbetalningsomgång",
  cameBack: "Tagen tillbaka",
  cameBackOn: (day: string, paidOn: string) => `${day} (markerad som utbetald ${paidOn})`,
  returningTitle: "Ska bekräftas av en person till",
  returning: (name: string) => `${name} har skrivit att utbetalningen ska tas tillbaka.`,
  toReturn: "Pengarna kom tillbaka, eller utbetalningen markerades av misstag",
  calculationHints: {
    payment:
      "Räkningen gäller hela piloten, så som den står nu. Den här utbetalningen ingår i det som väntar på utbetalning.",
    advance: "Räkningen gäller hela piloten, så som den står nu. Förskottet räknas av när kostnader godkänns.",
  } satisfies Readonly<Record<Payment["kind"], string>>,
  toCase: "Till ärendet med beslut och rapporter",
  toLedger: "Till bokförda rader",
  attestHeading: "Attestera",
  attestHint: "Med din attest intygar du att beloppet, underlaget och mottagaren stämmer.",
  attestWithoutPayee:
    "Inget nummer gäller ännu. När ett kommer tas attesten tillbaka, och utbetalningen attesteras igen med mottagaren.",
  attestBeforeChange:
    "En ändring av numret väntar på kontroll. Godkänns den tas attesten tillbaka, och utbetalningen attesteras igen.",
  attest: "Attestera utbetalningen",
  wrong: {
    payment:
      "Stämmer något inte? Attestera inte. Säg till handläggaren, som rättar underlaget. Då ställs utbetalningen in, och en ny räknas fram.",
    advance: "Stämmer något inte? Attestera inte. Säg till beslutsfattaren, som kan återta förskottet.",
  } satisfies Readonly<Record<Payment["kind"], string>>,
  entered: "Utbetalningen beror på något som du själv har registrerat. Två andra personer ska attestera den.",
  twice: "Du har attesterat utbetalningen. Den andra attesten ska göras av någon annan.",
  stayedTitle: "Beslutet får inte verkställas",
  stayed:
    "Beslutet är överklagat, och domstolen har stoppat det tills vidare. Utbetalningen kan attesteras, men inte läggas i en omgång.",
  doneTitle: "Utbetalningen är attesterad",
  doneOnce: "En person till ska attestera den.",
  doneTwice: "Den kan nu läggas i en utbetalningsomgång.",
  doneBooked: "Den är bokad mellan kostnadsställen.",
  booking: "Intern bokning",
  bookingTitle: (amount: string) => `Intern bokning på ${amount}`,
  bookingHint:
    "Räkningen gäller hela piloten, så som den står nu. Pengarna går till en egen enhet: de bokas när två personer har attesterat, och läggs i ingen utbetalningsomgång.",
  bookingAttestHint:
    "Med din attest intygar du att beloppet, underlaget och enheten stämmer. Den andra attesten bokar beloppet samma dag.",
  booked: "Bokad",
  unit: "Enhet",
  unitCentre: ({ name, code, costCentre }: Readonly<Record<"name" | "code" | "costCentre", string>>) =>
    `${name} (${code}), kostnadsställe ${costCentre}`,
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Payments",
  lead: "Every payment is attested by two people before it is put in a payment batch.",
  nav: "States",
  tabs: { entered: "To attest", "attested-once": "Attested by one", attested: "Attested" },
  batches: "Payment batches",
  payees: "Changes of where grants are paid",
  recoveryOrders: "Repayment claims",
  captions: {
    entered: "Waiting for the first attest, the oldest first",
    "attested-once": "Waiting for the second attest, the oldest first",
    attested: "Attested by two and ready to be paid, the oldest first",
  },
  empty: {
    entered: "No payments wait for a first attest.",
    "attested-once": "No payments wait for a second attest.",
    attested: "No attested payments wait to be paid.",
  },
  makeBatch: "Make a payment batch",
  since: "Since",
  kinds: { payment: "Payment", advance: "Advance" },
  states: {
    entered: "To attest",
    "attested-once": "Attested by one",
    attested: "Attested",
    batched: "In a payment batch",
    paid: "Paid",
    cancelled: "Cancelled",
  },
  back: "To payments",
  titles: { payment: (amount) => `Payment of ${amount}`, advance: (amount) => `Advance of ${amount}` },
  facts: "The payment",
  causes: {
    report: (number) => `Accepted report ${number}`,
    ending: "Final settlement of the grant",
    advance: "Decision on an advance",
    returned: "Settled advance that came back from the bank",
  },
  enteredBy: "Recorded by",
  payee: "Paid to",
  noPayee: "No number is in force yet. The payment cannot be put in a batch.",
  paidOn: "Paid on",
  batch: "Payment batch",
  cameBack: "Taken back",
  cameBackOn: (day, paidOn) => `${day} (marked as paid on ${paidOn})`,
  returningTitle: "One more person must confirm it",
  returning: (name) => `${name} has said that the payment is to be taken back.`,
  toReturn: "The money came back, or the payment was marked by mistake",
  calculationHints: {
    payment: "This is the whole pilot as it stands now. This payment is part of what waits to be paid.",
    advance: "This is the whole pilot as it stands now. The advance is settled when costs are accepted.",
  },
  toCase: "To the case with its decision and reports",
  toLedger: "To the posted lines",
  attestHeading: "Attest",
  attestHint: "By attesting you confirm that the amount, what it rests on and the payee are right.",
  attestWithoutPayee:
    "No number is in force yet. When one comes the attest is taken back, and the payment is attested again with its payee.",
  attestBeforeChange:
    "A change of the number waits to be checked. If it is approved the attest is taken back, and the payment is attested again.",
  attest: "Attest the payment",
  wrong: {
    payment:
      "Is something wrong? Do not attest. Tell the case officer, who corrects what it rests on. The payment is then cancelled and a new one computed.",
    advance: "Is something wrong? Do not attest. Tell the decider, who can take the advance back.",
  },
  entered: "The payment follows from something that you recorded yourself. Two other people must attest it.",
  twice: "You have attested the payment. The second attest must be made by somebody else.",
  stayedTitle: "The decision may not be carried out",
  stayed:
    "The decision has been appealed, and the court has stayed it. The payment can be attested, but not put in a batch.",
  doneTitle: "The payment is attested",
  doneOnce: "One more person must attest it.",
  doneTwice: "It can now be put in a payment batch.",
  doneBooked: "It has been booked between cost centres.",
  booking: "Internal booking",
  bookingTitle: (amount) => `Internal booking of ${amount}`,
  bookingHint:
    "This is the whole pilot as it stands now. The money goes to a unit of the authority itself: it is booked when two people have attested it, and is put in no payment batch.",
  bookingAttestHint:
    "By attesting you confirm that the amount, what it rests on and the unit are right. The second attest books the amount on the same day.",
  booked: "Booked",
  unit: "Unit",
  unitCentre: ({ name, code, costCentre }) => `${name} (${code}), cost centre ${costCentre}`,
};

export const paymentsTexts = { sv, en };

/** What made a payment due, in words: `report/2` is an accepted report. */
export function causeText(reference: string, lang: keyof typeof paymentsTexts): string {
  const { causes } = paymentsTexts[lang];
  const [what = "", number = ""] = reference.split("/");
  if (what === "report") return causes.report(number);
  if (what === "ending") return causes.ending;
  if (what === "returned") return causes.returned;
  return what === "advance" ? causes.advance : reference;
}
