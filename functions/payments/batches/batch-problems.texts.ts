import type { Same } from "../../vocabulary/language.ts";
import type { NoFile } from "./confirmation-file.ts";
import type { WrongLine } from "./confirmations.ts";

const sv = {
  noneChosen: "Välj minst en utbetalning.",
  tooMany: (most: number) => `En omgång tar högst ${most} utbetalningar. Välj färre och gör en omgång till för resten.`,
  due: "Ange vilken dag utbetalningarna ska göras, till exempel 2027-03-15.",
  dueOutside: (from: string, to: string) => `Välj en dag från ${from} till ${to}.`,
  dueNoBankDay: (next: string) => `Den dagen är ingen bankdag. Nästa bankdag är ${next}.`,
  noneTakenOut: "Välj vilken utbetalning som ska tas ut.",
  noneMarked: "Välj minst en utbetalning som inte är markerad.",
  day: "Ange vilken dag banken betalade ut, till exempel 2027-03-15.",
  future: "Dagen ligger i framtiden. Markera utbetalningen när den är gjord.",
  tooEarly: (day: string) => `Omgången gjordes ${day}. Den kan inte vara utbetald tidigare.`,
  noConfirmations: "Välj bankens fil eller klistra in raderna.",
  tooLong: (characters: number, rows: number) =>
    `Texten är längre än ${characters} tecken. En omgång har högst ${rows} rader.`,
  wrongLines: (count: number) =>
    count === 1 ? "En rad stämmer inte. Inget är markerat." : `${count} rader stämmer inte. Inget är markerat.`,
  lines: {
    "not-three": () => "Raden ska ha tre värden: referens;belopp;dag.",
    "no-amount": () => "Beloppet går inte att läsa.",
    "other-currency": () => "Beloppet är i en annan valuta. Omgången är i kronor.",
    "no-day": () => "Dagen går inte att läsa. Skriv den som 2027-03-15.",
    future: () => "Dagen ligger i framtiden.",
    "too-early": () => "Dagen är tidigare än den dag omgången gjordes.",
    unknown: () => "Referensen finns inte i omgången.",
    "taken-out": () => "Utbetalningen är uttagen ur omgången.",
    returned: () => "Utbetalningen har kommit tillbaka från banken.",
    "wrong-amount": (expected) => `Fel belopp. I omgången står ${expected}.`,
    twice: () => "Referensen står på mer än en rad.",
    "paid-otherwise": (expected) => `Redan markerad som utbetald ${expected}.`,
    "came-back": () =>
      "Pengarna har kommit tillbaka. Ta tillbaka utbetalningen på dess egen sida, eller ta ut den ur omgången, och ta bort raden.",
    "not-booked": () => "Banken har inte bokfört betalningen ännu. Ta bort raden, och läs in den när den är bokförd.",
  } satisfies Readonly<Record<WrongLine["why"], (expected: string) => string>>,
  files: {
    "xml-declares":
      "Filen har en dokumenttyp eller egna entiteter och läses därför inte. Hämta den på nytt från banken.",
    "xml-not-whole": "Filen är ingen hel XML-fil. Den kan ha kapats på vägen. Hämta den på nytt från banken.",
    "other-message": "Filen är en XML-fil, men ingen avisering av bokförda betalningar (camt.054). Välj en sådan.",
    "other-account": "Filen gäller ett annat konto än det som betalas från. Inget är markerat.",
    "other-owner": "Filen gäller en annan organisation. Inget är markerat.",
    "other-batch": "Filen har ingen betalning i den här omgången. Välj filen för den, eller rätt omgång.",
    "not-sheet":
      "Filen går inte att läsa. Välj en avisering från banken (camt.054), ett kalkylblad (.xlsx) eller en CSV-fil.",
    "needs-password": "Kalkylbladet är låst med lösenord. Spara det utan lösenord.",
    "too-many-rows": "Kalkylbladet har för många rader. Spara bara omgångens rader.",
    "sheet-too-large": "Kalkylbladet är för stort. Spara bara omgångens rader.",
    "empty-sheet": "Filen är tom.",
    "no-columns":
      "Kolumnerna för referens, belopp och dag finns inte i filen. Vilka de är står i inställningarna, under Bekräftelser i kalkylblad.",
  } satisfies Readonly<Record<NoFile, string>>,
};

const en: Same<typeof sv> = {
  noneChosen: "Choose at least one payment.",
  tooMany: (most) => `A batch holds at most ${most} payments. Choose fewer and make another batch for the rest.`,
  due: "Enter the day on which the payments are to be made, such as 2027-03-15.",
  dueOutside: (from, to) => `Choose a day from ${from} to ${to}.`,
  dueNoBankDay: (next) => `That day is no bank day. The next bank day is ${next}.`,
  noneTakenOut: "Choose which payment to take out.",
  noneMarked: "Choose at least one payment that is not marked.",
  day: "Enter the day on which the bank paid, such as 2027-03-15.",
  future: "The day is in the future. Mark the payment when it has been made.",
  tooEarly: (day) => `The batch was made on ${day}. It cannot have been paid before.`,
  noConfirmations: "Choose the bank's file or paste its lines.",
  tooLong: (characters, rows) => `The text is longer than ${characters} characters. A batch has at most ${rows} rows.`,
  wrongLines: (count) =>
    count === 1
      ? "One line is not right. Nothing has been marked."
      : `${count} lines are not right. Nothing has been marked.`,
  lines: {
    "not-three": () => "The line must have three values: reference;amount;day.",
    "no-amount": () => "The amount cannot be read.",
    "other-currency": () => "The amount is in another currency. The batch is in Swedish kronor.",
    "no-day": () => "The day cannot be read. Write it as 2027-03-15.",
    future: () => "The day is in the future.",
    "too-early": () => "The day is before the day on which the batch was made.",
    unknown: () => "The reference is not in this batch.",
    "taken-out": () => "The payment was taken out of the batch.",
    returned: () => "The payment has come back from the bank.",
    "wrong-amount": (expected) => `Wrong amount. The batch says ${expected}.`,
    twice: () => "The reference is on more than one line.",
    "paid-otherwise": (expected) => `Already marked as paid on ${expected}.`,
    "came-back": () =>
      "The money has come back. Take the payment back on its own page, or out of the batch, and remove the line.",
    "not-booked": () => "The bank has not booked the payment yet. Remove the line, and read it when it is booked.",
  },
  files: {
    "xml-declares":
      "The file has a document type or entities of its own and is therefore not read. Get it from the bank anew.",
    "xml-not-whole": "The file is no whole XML file. It may have been cut on its way. Get it from the bank anew.",
    "other-message": "The file is XML, but no notification of booked payments (camt.054). Choose one.",
    "other-account": "The file is about another account than the one that is paid from. Nothing has been marked.",
    "other-owner": "The file is about another organisation. Nothing has been marked.",
    "other-batch": "The file has no payment of this batch. Choose the file for it, or the right batch.",
    "not-sheet":
      "The file cannot be read. Choose a notification of the bank (camt.054), a workbook (.xlsx) or a CSV file.",
    "needs-password": "The workbook is locked by a password. Save it without one.",
    "too-many-rows": "The workbook has too many rows. Save only those of the batch.",
    "sheet-too-large": "The workbook is too large. Save only the rows of the batch.",
    "empty-sheet": "The file is empty.",
    "no-columns":
      "The columns of reference, amount and day are not in the file. Which they are stands in the settings, under Confirmations in spreadsheets.",
  },
};

export const batchProblems = { sv, en };
