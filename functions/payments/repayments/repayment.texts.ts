import type { Texts } from "../../vocabulary/language.ts";

type RepaymentTexts = {
  title: string;
  lead: string;
  caption: string;
  empty: string;
  pilot: string;
  organisation: string;
  since: string;
  recoverable: string;
  repaid: string;
  left: string;
  back: string;
  orderTitle: string;
  facts: string;
  none: string;
  doneTitle: string;
  done: string;
  record: string;
  amount: string;
  amountHint: (left: string) => string;
  day: string;
  dayHint: string;
  button: string;
  toCase: string;
  inKronor: string;
};

export const repaymentTexts: Texts<RepaymentTexts> = {
  sv: {
    title: "Återkrav",
    lead: "Piloter som har fått mer bidrag än de har rätt till och inte har betalat tillbaka det ännu.",
    caption: "Återkrav som inte är betalda, äldst först",
    empty: "Inget återkrav väntar på betalning.",
    pilot: "Pilot",
    organisation: "Organisation",
    since: "Återkrävt sedan",
    recoverable: "Återkrävt",
    repaid: "Betalat tillbaka",
    left: "Kvar att betala",
    back: "Till återkrav",
    orderTitle: "Återkrav",
    facts: "Återkravet",
    none: "Inget är återkrävt som inte är betalat.",
    doneTitle: "Återbetalningen är registrerad",
    done: "Den är bokförd, och kontaktpersonen får ett mejl.",
    record: "Registrera en återbetalning",
    amount: "Belopp som har kommit in",
    amountHint: (left) => `Högst ${left}. Kommer pengarna i delar registrerar du varje del för sig.`,
    day: "Dag då pengarna kom in",
    dayHint: "Är månaden stängd bokförs raden i nästa öppna månad, med den verkliga dagen synlig.",
    button: "Registrera återbetalningen",
    toCase: "Till ärendet",
    inKronor: "Alla belopp är i kronor.",
  },
  en: {
    title: "Repayment claims",
    lead: "Pilots that have had more of their grant than they are entitled to and have not paid it back yet.",
    caption: "Claims not paid, the oldest first",
    empty: "No claim waits to be paid.",
    pilot: "Pilot",
    organisation: "Organisation",
    since: "Claimed since",
    recoverable: "Claimed back",
    repaid: "Paid back",
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
    toCase: "To the case",
    inKronor: "All amounts are in Swedish kronor.",
  },
};
