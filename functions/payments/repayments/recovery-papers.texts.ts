import type { Same } from "../../vocabulary/language.ts";

const sv = {
  basisTitle: (title: string) => `Underlag för faktura: ${title}`,
  basisLead: "Beslutet om återkrav ska faktureras. Mottagaren har fått besked om att en faktura kommer.",
  receiver: "Den som ska betala",
  what: "Avser",
  whatValue: (title: string, day: string, number: number) =>
    `Återkrav av bidrag till ${title}, beslut ${number} i ärendet den ${day}`,
  amount: "Belopp",
  dueDay: "Förfallodag",
  ourReference: "Vår referens",
  debit: "Fordran bokförd på",
  credit: "Motkonto",
  codes: {
    account: "konto",
    costCentre: "kostnadsställe",
    counterparty: "motpart",
    project: "projekt",
    activity: "verksamhet",
  },
  booked: "Fordran är redan bokförd när återkravet uppstod. Fakturan ska inte bokföra den en gång till.",
  creditTitle: (title: string) => `Kreditering av återkrav: ${title}`,
  creditText: {
    accepted: (amount: string) =>
      `${amount} av återkravet ska inte betalas. Mer av kostnaderna har godkänts sedan beslutet fattades. Beslutet ändras inte.`,
    annulled: (amount: string) =>
      `${amount} av återkravet ska inte betalas. Beslutet är upphävt och gäller inte längre.`,
  },
  creditNumber: "Kreditering",
  decided: "Beslutat återkrav",
  decision: "Beslut",
  decisionValue: (number: number, day: string) => `${number} i ärendet, ${day}`,
  credited: "Krediteras nu",
  left: "Kvar att betala",
  invoice: "Fakturans nummer",
  paid: "Är fakturan redan betald kommer pengarna tillbaka med en utbetalning.",
};

const en: Same<typeof sv> = {
  basisTitle: (title) => `Basis of an invoice: ${title}`,
  basisLead: "The decision to recover money is to be invoiced. The holder has been told that an invoice will come.",
  receiver: "Who is to pay",
  what: "About",
  whatValue: (title, day, number) => `Recovery of the grant for ${title}, decision ${number} of the case on ${day}`,
  amount: "Amount",
  dueDay: "Due day",
  ourReference: "Our reference",
  debit: "Claim booked on",
  credit: "Contra account",
  codes: {
    account: "account",
    costCentre: "cost centre",
    counterparty: "other party",
    project: "project",
    activity: "activity",
  },
  booked: "The claim was booked when it arose. The invoice is not to book it once more.",
  creditTitle: (title) => `Credit of a recovery: ${title}`,
  creditText: {
    accepted: (amount) =>
      `${amount} of the recovery is not to be paid. More of the costs has been accepted since the decision was made. The decision is not changed.`,
    annulled: (amount) =>
      `${amount} of the recovery is not to be paid. The decision has been set aside and no longer holds.`,
  },
  creditNumber: "Credit",
  decided: "Decided recovery",
  decision: "Decision",
  decisionValue: (number, day) => `${number} of the case, ${day}`,
  credited: "Credited now",
  left: "Left to pay",
  invoice: "Number of the invoice",
  paid: "If the invoice has been paid already, the money comes back with a payment.",
};

/** The words of the papers about a recovery. */
export const recoveryPaperTexts = { sv, en };
