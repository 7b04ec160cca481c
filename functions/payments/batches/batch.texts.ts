import type { Texts } from "../../vocabulary/language.ts";
import type { BatchRow } from "./batch.ts";

type BatchTexts = {
  title: string;
  lead: string;
  make: string;
  caption: string;
  empty: string;
  made: string;
  madeBy: string;
  payments: string;
  total: string;
  state: string;
  allPaid: string;
  somePaid: (paid: number, all: number) => string;
  newTitle: string;
  newLead: string;
  choose: string;
  chooseHint: (most: number) => string;
  choiceLabel: (organisation: string, amount: string) => string;
  choiceHint: (title: string, giro: string) => string;
  changeWaits: string;
  advance: string;
  noneReady: string;
  leftOut: string;
  leftOutLead: string;
  why: string;
  noPayee: string;
  create: string;
  more: string;
  back: string;
  batchTitle: (moment: string) => string;
  madeNotice: string;
  madeTitle: string;
  markedTitle: string;
  marked: string;
  takenOutTitle: string;
  takenOut: string;
  facts: string;
  name: string;
  file: string;
  fileHint: string;
  rows: string;
  reference: string;
  organisation: string;
  giro: string;
  message: string;
  amount: string;
  states: Readonly<Record<BatchRow["state"], (day: string) => string>>;
  markHeading: string;
  markLead: string;
  which: string;
  day: string;
  dayHint: string;
  mark: string;
  fileHeading: string;
  format: string;
  bankFile: string;
  paste: string;
  pasteHint: string;
  confirm: string;
  wrongCaption: string;
  line: string;
  content: string;
  problem: string;
  takeOutHeading: string;
  takeOutLead: string;
  takeOutWhich: string;
  chooseOne: string;
  takeOutButton: string;
  inKronor: string;
};

export const batchTexts: Texts<BatchTexts> = {
  sv: {
    title: "Utbetalningsomgångar",
    lead: "En omgång är de utbetalningar som skickas till banken tillsammans.",
    make: "Gör en utbetalningsomgång",
    caption: "Omgångar, den nyaste först",
    empty: "Ingen omgång är gjord ännu.",
    made: "Gjord",
    madeBy: "Gjord av",
    payments: "Utbetalningar",
    total: "Summa",
    state: "Läge",
    allPaid: "Utbetald",
    somePaid: (paid, all) => `${paid} av ${all} utbetalda`,
    newTitle: "Ny utbetalningsomgång",
    newLead: "Alla attesterade utbetalningar är förvalda. De betalas till det nummer som gäller när omgången görs.",
    choose: "Utbetalningar i omgången",
    chooseHint: (most) => `Högst ${most} i en omgång.`,
    choiceLabel: (organisation, amount) => `${organisation}: ${amount}`,
    choiceHint: (title, giro) => `${title}. ${giro}.`,
    changeWaits: "En ändring av numret väntar på granskning.",
    advance: "Förskott.",
    noneReady: "Inga attesterade utbetalningar kan läggas i en omgång.",
    leftOut: "Kan inte betalas ut ännu",
    leftOutLead: "Följande är attesterade, men det saknas ett nummer att betala till.",
    why: "Varför",
    noPayee: "Inget bankgiro eller plusgiro gäller ännu.",
    create: "Gör omgången",
    more: "Det finns fler attesterade utbetalningar. Gör en omgång till för dem.",
    back: "Till utbetalningsomgångar",
    batchTitle: (moment) => `Utbetalningsomgång ${moment}`,
    madeTitle: "Omgången är gjord",
    madeNotice:
      "Hämta filen och lägg in betalningarna i banken. Markera dem som utbetalda när banken har bekräftat dem.",
    markedTitle: "Utbetalningarna är markerade",
    marked: "De är bokförda med bankens dag, och mottagarna får ett mejl.",
    takenOutTitle: "Utbetalningen är uttagen",
    takenOut: "Den ska attesteras på nytt av två personer innan den kan läggas i en ny omgång.",
    facts: "Omgången",
    name: "Namn",
    file: "Hämta betalningsfilen (CSV)",
    fileHint: "En rad för varje utbetalning med nummer, referens, belopp och meddelande.",
    rows: "Utbetalningar i omgången",
    reference: "Referens",
    organisation: "Mottagare",
    giro: "Betalas till",
    message: "Meddelande",
    amount: "Belopp",
    states: {
      sent: () => "Väntar på banken",
      paid: (day) => `Utbetald ${day}`,
      "taken-out": () => "Uttagen",
    },
    markHeading: "Markera som utbetald",
    markLead: "När banken har betalat ut. Utbetalningen bokförs då på den dag som du anger.",
    which: "Utbetalda",
    day: "Dag då banken betalade ut",
    dayHint: "Är månaden stängd bokförs raden i nästa öppna månad, med den verkliga dagen synlig.",
    mark: "Markera som utbetald",
    fileHeading: "Markera med bankens bekräftelser",
    format:
      "En rad för varje utbetalning: referens;belopp;dag. Till exempel abcdefghjkmnpqrs;1234,50;2027-03-15. Varje rad ska stämma exakt med omgången. Stämmer någon rad inte markeras inget.",
    bankFile: "Fil från banken",
    paste: "Eller klistra in raderna",
    pasteHint: "Rader som har kopierats ur ett kalkylblad går också bra.",
    confirm: "Läs in bekräftelserna",
    wrongCaption: "Rader som inte stämmer",
    line: "Rad",
    content: "Innehåll",
    problem: "Vad som är fel",
    takeOutHeading: "Ta ut en utbetalning",
    takeOutLead:
      "Om banken inte kunde betala ut. Utbetalningen ska sedan attesteras på nytt av två personer och kan läggas i en ny omgång, till exempel när numret är rättat.",
    takeOutWhich: "Utbetalning",
    chooseOne: "Välj",
    takeOutButton: "Ta ut ur omgången",
    inKronor: "Alla belopp är i kronor.",
  },
  en: {
    title: "Payment batches",
    lead: "A batch is the payments that are sent to the bank together.",
    make: "Make a payment batch",
    caption: "Batches, the newest first",
    empty: "No batch has been made yet.",
    made: "Made",
    madeBy: "Made by",
    payments: "Payments",
    total: "Sum",
    state: "State",
    allPaid: "Paid",
    somePaid: (paid, all) => `${paid} of ${all} paid`,
    newTitle: "New payment batch",
    newLead:
      "All attested payments are chosen beforehand. They are paid to the number that is in force when the batch is made.",
    choose: "Payments of the batch",
    chooseHint: (most) => `At most ${most} in a batch.`,
    choiceLabel: (organisation, amount) => `${organisation}: ${amount}`,
    choiceHint: (title, giro) => `${title}. ${giro}.`,
    changeWaits: "A change of the number waits to be checked.",
    advance: "Advance.",
    noneReady: "No attested payments can be put in a batch.",
    leftOut: "Cannot be paid yet",
    leftOutLead: "These are attested, but there is no number to pay them to.",
    why: "Why",
    noPayee: "No bankgiro or plusgiro number is in force yet.",
    create: "Make the batch",
    more: "There are more attested payments. Make another batch for them.",
    back: "To payment batches",
    batchTitle: (moment) => `Payment batch ${moment}`,
    madeTitle: "The batch is made",
    madeNotice:
      "Download the file and enter the payments at the bank. Mark them as paid when the bank has confirmed them.",
    markedTitle: "The payments are marked",
    marked: "They are posted with the bank's day, and their receivers get a mail.",
    takenOutTitle: "The payment has been taken out",
    takenOut: "Two people attest it again before it can be put in a new batch.",
    facts: "The batch",
    name: "Name",
    file: "Download the payment file (CSV)",
    fileHint: "A row for each payment with number, reference, amount and message; its headers are in Swedish.",
    rows: "Payments of the batch",
    reference: "Reference",
    organisation: "Receiver",
    giro: "Paid to",
    message: "Message",
    amount: "Amount",
    states: {
      sent: () => "Waiting for the bank",
      paid: (day) => `Paid on ${day}`,
      "taken-out": () => "Taken out",
    },
    markHeading: "Mark as paid",
    markLead: "When the bank has paid. The payment is then posted on the day that you enter.",
    which: "Paid",
    day: "Day on which the bank paid",
    dayHint: "If the month is closed, the line is posted in the next open month with its true day shown.",
    mark: "Mark as paid",
    fileHeading: "Mark by the bank's confirmations",
    format:
      "A line for each payment: reference;amount;day. For example abcdefghjkmnpqrs;1234,50;2027-03-15. Every line must match the batch exactly. If a line does not, nothing is marked.",
    bankFile: "The bank's file",
    paste: "Or paste its lines",
    pasteHint: "Lines copied from a spreadsheet will do too.",
    confirm: "Read the confirmations",
    wrongCaption: "Lines that are not right",
    line: "Line",
    content: "Content",
    problem: "What is wrong",
    takeOutHeading: "Take out a payment",
    takeOutLead:
      "If the bank could not pay it. Two people then attest the payment again, and it can be put in a new batch, for example when the number has been corrected.",
    takeOutWhich: "Payment",
    chooseOne: "Choose",
    takeOutButton: "Take out of the batch",
    inKronor: "All amounts are in Swedish kronor.",
  },
};
