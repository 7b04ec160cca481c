import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Ta tillbaka en utbetalning",
  lead: "När banken har skickat tillbaka pengarna, eller när utbetalningen markerades som utbetald av misstag. En person skriver vad som har hänt, och en annan kontrollerar det och bekräftar.",
  back: "Till utbetalningen",
  facts: "Utbetalningen",
  payment: "Betalning",
  paidOn: "Utbetald",
  say: "Skriv vad som har hänt",
  cause: "Vad har hänt?",
  causes: { returned: "Pengarna kom tillbaka från banken", mistake: "Utbetalningen markerades av misstag" },
  causeHints: {
    returned: "Utbetalningen ska sedan göras på nytt, när två personer har attesterat den igen.",
    mistake: "Banken har inte betalat. Utbetalningen ligger då kvar i sin omgång och väntar på banken.",
  },
  day: "Dag då pengarna kom tillbaka",
  dayHint: "Är månaden stängd bokförs rättelsen i nästa öppna månad, med den verkliga dagen synlig.",
  why: "Varför?",
  whyHint: "Till exempel att kontot är avslutat. Mottagaren får läsa det i ett mejl.",
  button: "Skicka till en person till",
  notPaid: "Utbetalningen är inte markerad som utbetald. Det finns inget att ta tillbaka.",
  waitsTitle: "Väntar på en person till",
  waits: "Det här ska bekräftas av en annan person på ekonomin. Till dess är inget ändrat.",
  saidBy: "Skrivet av",
  yours: "Det är du som har skrivit det. En annan person på ekonomin bekräftar det.",
  confirmHeading: "Bekräfta",
  leadsTo: {
    returned:
      "När du bekräftar bokförs en rättelse, utbetalningen ska attesteras på nytt av två personer, och mottagaren får ett mejl.",
    mistake:
      "När du bekräftar bokförs en rättelse, utbetalningen väntar på banken igen, och mottagaren får ett mejl. Ska banken inte betala den tar du sedan ut den ur omgången.",
    cancelled:
      "Förskottet är avräknat mot kostnader, eller bidraget avslutat. När du bekräftar bokförs en rättelse, förskottet betalas inte på nytt, det som kostnaderna ger rätt till blir en utbetalning som attesteras av två, och mottagaren får ett mejl.",
  },
  confirm: "Bekräfta och bokför rättelsen",
  dismiss: "Det stämmer inte: ta bort uppgiften",
  doneSaidTitle: "Uppgiften är sparad",
  doneSaid: "En person till på ekonomin ska bekräfta den.",
  doneConfirmedTitle: "Utbetalningen är tagen tillbaka",
  doneConfirmed: "Rättelsen är bokförd, och mottagaren får ett mejl.",
  doneDismissedTitle: "Uppgiften är borttagen",
  doneDismissed: "Utbetalningen gäller som förut.",
  problems: {
    cause: "Välj vad som har hänt.",
    day: "Ange vilken dag pengarna kom tillbaka, till exempel 2027-03-15.",
    future: "Dagen ligger i framtiden. Ange den dag då pengarna kom tillbaka.",
    tooEarly: (day: string) => `Utbetalningen gjordes ${day}. Pengarna kan inte ha kommit tillbaka tidigare.`,
    why: "Skriv varför.",
  },
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Take a payment back",
  lead: "When the bank has sent the money back, or when the payment was marked as paid by mistake. One person says what has happened, and another one checks and confirms it.",
  back: "To the payment",
  facts: "The payment",
  payment: "Payment",
  paidOn: "Paid on",
  say: "Say what has happened",
  cause: "What has happened?",
  causes: { returned: "The money came back from the bank", mistake: "The payment was marked by mistake" },
  causeHints: {
    returned: "The payment is then to be made again, when two people have attested it anew.",
    mistake: "The bank has not paid. The payment then stays in its batch and waits for the bank.",
  },
  day: "Day on which the money came back",
  dayHint: "If the month is closed, the correction is posted in the next open month with its true day shown.",
  why: "Why?",
  whyHint: "For example that the account has been closed. The receiver reads it in a mail.",
  button: "Send to one more person",
  notPaid: "The payment is not marked as paid. There is nothing to take back.",
  waitsTitle: "Waiting for one more person",
  waits: "This is to be confirmed by another person of finance. Until then nothing has changed.",
  saidBy: "Said by",
  yours: "It was you who said so. Another person of finance confirms it.",
  confirmHeading: "Confirm",
  leadsTo: {
    returned:
      "When you confirm it, a correction is posted, two people attest the payment anew, and the receiver gets a mail.",
    mistake:
      "When you confirm it, a correction is posted, the payment waits for the bank again, and the receiver gets a mail. If the bank is not to pay it, take it out of the batch afterwards.",
    cancelled:
      "The advance has been settled against costs, or the grant has ended. When you confirm it, a correction is posted, the advance is not paid again, what costs entitle to becomes a payment that two attest, and the receiver gets a mail.",
  },
  confirm: "Confirm and post the correction",
  dismiss: "It is not right: remove what was said",
  doneSaidTitle: "What you said is saved",
  doneSaid: "One more person of finance must confirm it.",
  doneConfirmedTitle: "The payment is taken back",
  doneConfirmed: "The correction is posted, and the receiver gets a mail.",
  doneDismissedTitle: "What was said is removed",
  doneDismissed: "The payment stands as before.",
  problems: {
    cause: "Choose what has happened.",
    day: "Enter the day on which the money came back, such as 2027-03-15.",
    future: "The day is in the future. Enter the day on which the money came back.",
    tooEarly: (day) => `The payment was made on ${day}. The money cannot have come back before.`,
    why: "Say why.",
  },
};

export const returnedTexts = { sv, en };
