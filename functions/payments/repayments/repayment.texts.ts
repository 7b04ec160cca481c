import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Återkrav",
  lead: "Piloter som har fått mer bidrag än de har rätt till och inte har betalat tillbaka det ännu.",
  caption: "Återkrav som inte är betalda, äldst först",
  empty: "Inget återkrav väntar på betalning.",
  since: "Återkrävt sedan",
  recoverable: "Återkrävt",
  repaid: "Betalat tillbaka",
  writtenOff: "Avskrivet",
  left: "Kvar att betala",
  back: "Till återkrav",
  orderTitle: "Återkrav",
  facts: "Återkravet",
  none: "Inget är återkrävt som inte är betalat.",
  doneTitle: "Återbetalningen är registrerad",
  done: "Den är bokförd, och kontaktpersonen får ett mejl.",
  record: "Registrera en återbetalning",
  amount: "Belopp som har kommit in",
  amountHint: (left: string) => `Högst ${left}. Kommer pengarna i delar registrerar du varje del för sig.`,
  day: "Dag då pengarna kom in",
  dayHint: "Är månaden stängd bokförs raden i nästa öppna månad, med den verkliga dagen synlig.",
  button: "Registrera återbetalningen",
  problems: {
    amount: "Skriv beloppet i kronor, till exempel 1 234,50.",
    nothing: "Beloppet ska vara större än noll.",
    tooMuch: (most: string) =>
      `Högst ${most} är återkrävt och inte betalat. Har mer kommit in ska det betalas tillbaka till avsändaren.`,
    day: "Ange vilken dag pengarna kom in, till exempel 2027-03-15.",
    future: "Dagen ligger i framtiden.",
    tooEarly: (day: string) => `Bidraget registrerades ${day}. Pengarna kan inte ha kommit in tidigare.`,
  },
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Repayment claims",
  lead: "Pilots that have had more of their grant than they are entitled to and have not paid it back yet.",
  caption: "Claims not paid, the oldest first",
  empty: "No claim waits to be paid.",
  since: "Claimed since",
  recoverable: "Claimed back",
  repaid: "Paid back",
  writtenOff: "Written off",
  left: "Left to pay",
  back: "To repayment claims",
  orderTitle: "Repayment claim",
  facts: "The claim",
  none: "Nothing is claimed back that has not been paid.",
  doneTitle: "The repayment is recorded",
  done: "It is posted, and the contact person gets a mail.",
  record: "Record a repayment",
  amount: "Amount that has come in",
  amountHint: (left) => `At most ${left}. If the money comes in parts, record each part by itself.`,
  day: "Day on which the money came in",
  dayHint: "If the month is closed, the line is posted in the next open month with its true day shown.",
  button: "Record the repayment",
  problems: {
    amount: "Enter the amount in kronor, such as 1 234,50.",
    nothing: "The amount must be more than nothing.",
    tooMuch: (most) =>
      `At most ${most} is claimed back and not paid. If more has come in, it is to be returned to its sender.`,
    day: "Enter the day on which the money came in, such as 2027-03-15.",
    future: "The day is in the future.",
    tooEarly: (day) => `The grant was recorded on ${day}. The money cannot have come in before.`,
  },
};

export const repaymentTexts = { sv, en };
