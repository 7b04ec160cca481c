import type { Same } from "../../vocabulary/language.ts";
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
  } satisfies Readonly<Record<WrongLine["why"], (expected: string) => string>>,
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
  },
};

export const batchProblems = { sv, en };
